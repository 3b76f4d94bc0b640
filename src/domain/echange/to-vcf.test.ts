import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { toVcf } from './to-vcf.ts';

const LIEN = 'https://exemple.fr/essai/particuliers/offres/velos/';
const convert = (offre: Partial<Offre>, structure: Partial<Structure>) =>
  toVcf(
    toServie({ nom: 'Vélos', resume: 'Des vélos à louer.', ...offre }, { nom: 'La Roue', ...structure }),
    LIEN,
    (texte) => ({ affiche: texte, lien: texte }),
  ).split('\r\n');

test('une carte complète, que tout téléphone lit (vCard 3.0)', () => {
  const carte = convert(
    {
      telephone: '+33199000001',
      courriel: 'velos@exemple.fr',
      adresse: '1 rue de l’Essai',
      code_postal: '39200',
      commune: 'Saint-Claude',
    },
    {},
  );
  expect(carte).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:;Vélos;;;',
    'FN:Vélos',
    'ORG:La Roue',
    'TEL;TYPE=WORK,VOICE:+33199000001',
    'EMAIL;TYPE=INTERNET:velos@exemple.fr',
    'ADR;TYPE=WORK:;;1 rue de l’Essai;Saint-Claude;;39200;France',
    `URL:${LIEN}`,
    'NOTE:Des vélos à louer.',
    'END:VCARD',
    '',
  ]);
});

test('ce qui manque est absent, pas vide', () => {
  const carte = convert({}, {}).join('\n');
  for (const champ of ['TEL', 'EMAIL', 'ADR', 'undefined']) expect(carte).not.toContain(champ);
});

test('le courriel et l’adresse de la structure servent quand l’offre n’en a pas', () => {
  const carte = convert({}, { courriel: 'accueil@exemple.fr', adresse: '2 rue du Siège', commune: 'Morez' });
  expect(carte).toContain('EMAIL;TYPE=INTERNET:accueil@exemple.fr');
  expect(carte).toContain('ADR;TYPE=WORK:;;2 rue du Siège;Morez;;;France');
});

test('la rue de la structure ne se mêle jamais à la commune de l’offre', () => {
  const carte = convert(
    { commune: 'Lons-le-Saunier' },
    { adresse: '2 rue du Siège', commune: 'Saint-Claude' },
  );
  expect(carte).toContain('ADR;TYPE=WORK:;;;Lons-le-Saunier;;;France');
});

test('un nom hostile ne peut pas ajouter de champ', () => {
  const carte = convert({ nom: 'Vélos; gratuits,\nTEL:15' }, {});
  expect(carte).toContain('FN:Vélos\\; gratuits\\,\\nTEL:15');
  expect(carte.filter((ligne) => ligne.startsWith('TEL'))).toEqual([]);
});

test('le numéro d’un relais porte son nom, et la note le dit', () => {
  const servie = toServie(
    { nom: 'Vélos', resume: 'Des vélos.' },
    {
      nom: 'La Roue',
      plus: { joignables: [{ porteur: 'relais', nom: 'Mission locale', telephone: '+33199000002' }] },
    },
  );
  const carte = toVcf(servie, LIEN, (texte) => ({ affiche: texte, lien: texte }));
  expect(carte).toContain('item1.TEL;TYPE=WORK,VOICE:+33199000002\r\nitem1.X-ABLabel:Mission locale');
  expect(carte).toContain('NOTE:Des vélos. Le numéro est celui-ci\u00a0: Mission locale.');
});
