import { expect, test } from 'vitest';
import { describeOuHabiter } from './describe-ou-habiter.ts';

const read = (zone: string | undefined, communes_servies: readonly string[]) =>
  describeOuHabiter(zone, { communes_servies }, { nom: 'Haut-Jura' });

test('une zone connue se dit', () => {
  expect(read('Jura', ['39478'])).toEqual({ ou: 'Où habiter\u00a0: Jura.', hors: undefined });
});

test('une zone qui ne touche pas le territoire se dit, avec pourquoi la fiche est là', () => {
  expect(read('Ain', []).hors).toEqual([
    'Aucune commune du territoire Haut-Jura n’est dans cette zone.',
    'La fiche est là parce que l’offre est toute proche.',
  ]);
});

test('une zone inconnue est à vérifier, et n’est pas « hors du territoire »', () => {
  expect(read(undefined, [])).toEqual({
    ou: 'Zone à vérifier\u00a0: demandez si votre commune est concernée.',
    hors: undefined,
  });
});
