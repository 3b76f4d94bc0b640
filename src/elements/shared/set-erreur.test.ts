// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { setErreur } from './set-erreur.ts';

test('un champ refusé se dit invalide et dit pourquoi ; accepté, il se tait', () => {
  document.body.innerHTML =
    '<input id="age" aria-describedby="age-erreur"><span id="age-erreur" role="alert" hidden></span>';
  const champ = document.querySelector('input')!;
  const message = document.querySelector('span')!;
  setErreur(champ, 'Un âge entre 0 et 120 ans.');
  expect([champ.getAttribute('aria-invalid'), message.textContent, message.hidden]).toEqual([
    'true',
    'Un âge entre 0 et 120 ans.',
    false,
  ]);
  const ecrit = message.firstChild;
  setErreur(champ, 'Un âge entre 0 et 120 ans.');
  expect(message.firstChild).toBe(ecrit);
  setErreur(champ);
  expect([champ.hasAttribute('aria-invalid'), message.textContent, message.hidden]).toEqual([
    false,
    '',
    true,
  ]);
});
