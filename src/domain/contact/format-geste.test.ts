import { expect, test } from 'vitest';
import { formatGeste } from './describe-action.ts';

test.each([
  [{ texte: '03 84 41 01 02', lien: 'tel:+33384410102' }, 'Appeler le 03 84 41 01 02'],
  [{ texte: 'a@b.fr', lien: 'mailto:a@b.fr' }, 'Écrire à a@b.fr'],
  [{ texte: 'Voir b.fr', lien: 'https://b.fr' }, 'Voir b.fr'],
  [{ texte: '2 rue de Bonneville' }, '2 rue de Bonneville'],
])('un bouton nomme ce qu’il fait : %j', (action, attendu) => {
  expect(formatGeste(action)).toBe(attendu);
});
