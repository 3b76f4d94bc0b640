import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import { parseTelephone } from '../../catalogue/telephone.ts';
import { toOffreEnBref } from '../offre/to-offre-en-bref.ts';
import { toCsvOffres } from './to-csv.ts';
import { toFeature } from './to-geojson.ts';
import { toJsonOffre } from './to-json.ts';
import { toServiceLd } from './to-service-ld.ts';
import { toVcf } from './to-vcf.ts';

// Le contact qu’une structure réserve aux professionnels ne sort que dans leur espace.

const servie = toServie(
  {
    id: 'garage',
    dossier: 'essai',
    fichier: 'territoires/essai/offres/garage.md',
    empreinte: '',
    nom: 'Garage',
    structure: 'asso',
    categorie: 'garage-solidaire',
    resume: 'Un garage.',
    statut: 'ouverte',
    sources: [{ titre: 'Essai' }],
    description: 'x',
    description_html: '<p>x</p>',
    prescription: { comment: 'Par fiche.', telephone: '01 99 00 00 07', courriel: 'pro@exemple.fr' },
  },
  { nom: 'Asso', type: 'association' },
);

const lecteurs = {
  parseTelephone: (texte: string) => ({ affiche: texte, lien: texte }),
  parseHorairesDesserte: () => undefined,
  findCadre: () => undefined,
  communes: new Map(),
  describeZone: () => undefined,
};

test.each([
  ['offres.json', JSON.stringify(toJsonOffre(servie.offre))],
  ['offres.json d’un territoire', JSON.stringify(toOffreEnBref(servie, lecteurs))],
  ['offres.csv', toCsvOffres([servie.offre])],
  ['GeoJSON', JSON.stringify(toFeature(servie, { nom: '', communes: [] }, lecteurs))],
  ['JSON-LD', JSON.stringify(toServiceLd(servie, 'https://exemple.fr/', [], parseTelephone))],
  ['carte de visite', toVcf(servie, 'https://exemple.fr/', lecteurs.parseTelephone)],
])('%s ne donne pas le contact réservé aux professionnels', (_, texte) => {
  expect(texte).toContain('Garage');
  expect(texte).not.toMatch(/1\s?99\s?00\s?00\s?07/);
  expect(texte).not.toContain('pro@exemple.fr');
});

test('le reste de la prescription est publié', () => {
  expect(toJsonOffre(servie.offre)).toHaveProperty('prescription', { comment: 'Par fiche.' });
});
