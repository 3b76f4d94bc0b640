import { expect, test } from 'vitest';
import { describeDroit } from './describe-droit.ts';

const prescrite = (par: readonly ('mission-locale' | 'france-travail' | 'autre')[], obligatoire = true) => ({
  prescription: { obligatoire, par: [...par] },
});

test.each([
  [
    'de la liste',
    prescrite(['mission-locale', 'france-travail']),
    'mission-locale',
    'Vous pouvez prescrire.',
  ],
  [
    'hors de la liste',
    prescrite(['mission-locale', 'france-travail']),
    'departement',
    'Passez par la mission locale ou France Travail.',
  ],
  [
    'hors d’une liste ouverte',
    prescrite(['mission-locale', 'autre']),
    'siae',
    'À vérifier\u00a0: d’autres organismes prescrivent, demandez si le vôtre en est. Sinon, passez par la mission locale.',
  ],
  [
    '« un autre professionnel », face à une liste ouverte',
    prescrite(['autre']),
    'autre',
    'À vérifier\u00a0: d’autres organismes prescrivent, demandez si le vôtre en est. Sinon, demandez à la structure.',
  ],
  ['pas encore dit', prescrite(['mission-locale']), undefined, 'Prescrivent\u00a0: la mission locale.'],
  [
    'qui n’est pas le seul passage',
    prescrite(['mission-locale'], false),
    'mission-locale',
    'Vous pouvez prescrire. La personne peut aussi demander elle-même.',
  ],
  [
    'sans liste',
    { prescription: { obligatoire: true } },
    'siae',
    'Un professionnel prescrit\u00a0: demandez si vous le pouvez.',
  ],
  ['inutile', { mobilisable_par: ['usagers' as const] }, 'siae', 'La personne demande elle-même.'],
] as const)('un organisme %s', (_, offre, organisme, phrase) => {
  expect(describeDroit(offre as Parameters<typeof describeDroit>[0], organisme)).toBe(phrase);
});

test('rien d’écrit : on ne dit rien', () => {
  expect(describeDroit({}, 'siae')).toBeUndefined();
});
