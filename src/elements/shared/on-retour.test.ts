// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Garde } from './garde.ts';
import { onRetour } from './on-retour.ts';

const list = () => [...document.querySelectorAll('input')].map((champ) => champ.getAttribute('autocomplete'));
const change = (type: string, persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event(type), { persisted }));

test('le temps que la page n’est pas là, aucun champ n’est tu ; ce que le navigateur peut remplir le reste', () => {
  document.body.innerHTML = '<input autocomplete="off"><input autocomplete="tel">';
  const effet = vi.fn();
  // Deux éléments de la même page la suivent.
  onRetour(new Garde(() => {}), effet);
  onRetour(new Garde(() => {}), effet);
  change('pageshow', false);
  expect(list()).toEqual(['off', 'tel']);
  change('pagehide', true);
  expect(list()).toEqual(['on', 'tel']);
  expect(effet).not.toHaveBeenCalled();
  change('pageshow', true);
  expect(list()).toEqual(['off', 'tel']);
  expect(effet).toHaveBeenCalledTimes(2);
});
