import { expect, test } from 'vitest';
import { type Demandable, type Demandeurs, getDemandeurs } from './get-demandeurs.ts';

test.each<[string, Demandable, Demandeurs]>([
  ['rien n’est écrit', {}, 'inconnu'],
  ['elle-même', { mobilisable_par: ['usagers'] }, 'soi'],
  ['un professionnel', { mobilisable_par: ['professionnels'] }, 'professionnel'],
  ['l’un ou l’autre', { mobilisable_par: ['professionnels', 'usagers'] }, 'les-deux'],
  ['obligatoire, et c’est tout', { prescription: { obligatoire: true } }, 'professionnel'],
  [
    'obligatoire l’emporte',
    { mobilisable_par: ['usagers', 'professionnels'], prescription: { obligatoire: true } },
    'professionnel',
  ],
  ['pas obligatoire : elle peut demander', { prescription: { obligatoire: false } }, 'soi'],
  ['… et ceux qui prescrivent aussi', { prescription: { obligatoire: false, par: ['siae'] } }, 'les-deux'],
  [
    '… ou ceux que l’éditeur a dits',
    { mobilisable_par: ['usagers', 'professionnels'], prescription: { obligatoire: false } },
    'les-deux',
  ],
  ['qui prescrit ne dit pas qui demande', { prescription: { par: ['siae'] } }, 'inconnu'],
])('%s', (_, offre, demandeurs) => {
  expect(getDemandeurs(offre)).toBe(demandeurs);
});
