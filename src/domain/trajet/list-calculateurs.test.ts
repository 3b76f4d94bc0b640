import { expect, test } from 'vitest';
import { listCalculateurs } from './list-calculateurs.ts';

const BELFORT = { code_insee: '90010', departement: '90', epci: '200069052' };
const MULHOUSE = { code_insee: '68224', departement: '68', epci: '200066009' };
const BREST = { code_insee: '29019', departement: '29', epci: '242900314' };
const OFFRES = [
  { id: 'bus', zone_eligibilite: ['90'] },
  { id: 'fluo', calculateur: 'https://fluo.exemple.fr', zone_eligibilite: ['67', '68'] },
  { id: 'mobigo', calculateur: 'https://mobigo.exemple.fr', zone_eligibilite: ['39', '90'] },
];

test.each([
  ['celui du trajet', BELFORT, BELFORT, ['mobigo']],
  ['d’une région à l’autre, celui du départ d’abord', BELFORT, MULHOUSE, ['mobigo', 'fluo']],
  ['et l’inverse', MULHOUSE, BELFORT, ['fluo', 'mobigo']],
  ['vers une région que l’on ne connaît pas', BELFORT, BREST, ['mobigo']],
  ['d’ailleurs à ailleurs : tous, plutôt qu’aucun', BREST, BREST, ['fluo', 'mobigo']],
])('%s', (_, depart, arrivee, attendu) => {
  expect(listCalculateurs(OFFRES, { depart, arrivee }).map(({ id }) => id)).toEqual(attendu);
});
