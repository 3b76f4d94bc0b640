import { expect, test } from 'vitest';
import { describeLecture } from './describe-lecture.ts';
import { formatSelection, parseSelection } from './fragment.ts';

const fragment = formatSelection({ offres: ['aide', 'bus', 'velo'], note: 'Bonjour' });
const describeFragment = (texte: string) => describeLecture(parseSelection(texte));

test('un lien entier, ou pas de lien : rien à dire', () => {
  expect(describeFragment(fragment)).toBeUndefined();
  expect(describeFragment('')).toBeUndefined();
});

test('chaque coupure dit ce qui est arrivé', () => {
  expect(describeFragment(fragment.slice(0, fragment.indexOf('bus')))).toContain(
    '1\u00a0solution est arrivée sur 3',
  );
  expect(describeFragment(fragment.slice(0, fragment.indexOf('velo')))).toContain(
    '2\u00a0solutions sont arrivées sur 3',
  );
  expect(describeFragment(fragment.slice(0, -2))).toContain('la fin de la note manque');
  expect(describeFragment(fragment.slice(0, 4))).toContain('on ne peut pas le lire');
  expect(describeFragment(fragment.replace('velo', 'vela'))).toContain('a changé en route');
});
