import { expect, test } from 'vitest';
import { describeZoneDeFiche } from './describe-zone-de-fiche.ts';

const offre = { zone_porte_sur: 'habitation' } as const;
const read = (zone: string | undefined, communes_servies: readonly string[]) =>
  describeZoneDeFiche(zone, { offre, communes_servies }, { nom: 'Haut-Jura' });

test('une zone connue se dit', () => {
  expect(read('Jura', ['39478'])).toEqual({ ou: 'Où habiter\u00a0: Jura.', hors: undefined });
});

test('une zone qui ne touche pas le territoire se dit, avec pourquoi la fiche est là', () => {
  expect(read('Ain', []).hors).toEqual([
    'Aucune commune du territoire Haut-Jura n’est dans cette zone.',
    'La fiche est là parce que c’est tout proche.',
  ]);
});

test('une zone inconnue est à vérifier, et n’est pas « hors du territoire »', () => {
  expect(read(undefined, [])).toEqual({
    ou: 'Zone à vérifier\u00a0: demandez si votre commune est concernée.',
    hors: undefined,
  });
});

test('une zone de trajet dit que c’est le trajet qui compte', () => {
  expect(
    describeZoneDeFiche(
      'CA de Haguenau',
      { offre: { zone_porte_sur: 'trajet' }, communes_servies: ['67180'] },
      { nom: 'Alsace du Nord' },
    ).ou,
  ).toBe(
    'Où le trajet commence ou finit\u00a0: CA de Haguenau. C’est le trajet qui compte, pas l’endroit où l’on habite.',
  );
});
