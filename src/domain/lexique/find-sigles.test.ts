import { expect, test } from 'vitest';
import { findSigles } from './find-sigles.ts';

const sigles = (texte: string) => findSigles(texte).map(({ sigle }) => sigle);

test.each([
  ['Demandez à la CAF ou au CCAS.', ['CAF', 'CCAS']],
  ['d’une SIAE', ['SIAE']],
  ['les CCAS, les CFAs', ['CCAS', 'CFA']],
  ['l’E2C et le PSC1', ['E2C', 'PSC1']],
  ['CMI/TAD', ['CMI', 'TAD']],
  ['**RSA**', ['RSA']],
  ['le R.S.A. socle', ['RSA']],
  ['[CAF](https://www.caf.fr/ESPACE-CAF)', ['CAF']],
  ['<Mot terme="VAE">vélo</Mot>', ['VAE']],
  ['FSE+', ['FSE']],
  ['un ÉPIDE', ['ÉPIDE']],
])('trouve les sigles de « %s »', (texte, attendus) => {
  expect(sigles(texte)).toEqual(attendus);
});

test.each([
  'un niveau A2, le permis B ou A1',
  'permis AM, BE ou CE',
  'la route D69, l’autoroute A36',
  'au XXIe siècle, Louis XIV',
  'page https://www.exemple.fr/AIDE-RSA et www.EXEMPLE.fr',
  'RSA@exemple.fr',
  'MobiJob, iPhone, kWh, 6 €, CO2',
  'Intégracode à Saint-Claude',
  'E\u0301TAT d’esprit'.replace('TAT', 'tat'),
  '39200 SAINT-CLAUDE CEDEX'.replace('SAINT-CLAUDE', 'Saint-Claude'),
  '',
])('ne prend pas pour un sigle : %s', (texte) => {
  expect(sigles(texte)).toEqual([]);
});

test('dit où commence le sigle', () => {
  expect(findSigles('Voir la CAF.')).toEqual([{ sigle: 'CAF', rang: 8 }]);
});

test('un texte hostile se lit d’un trait', () => {
  const long = 'A'.repeat(20_000);
  expect(sigles(`${long}b`)).toEqual([]);
  expect(sigles(`${'AB'.repeat(10)} `.repeat(2000))).toHaveLength(2000);
  expect(sigles('A.'.repeat(10_000))).toHaveLength(1);
});
