import { expect, test } from 'vitest';
import type { Offre, Page, Structure } from '../catalogue/catalogue.ts';
import { listChampsSortis } from '../offre/champs-de-l-offre.ts';
import type { OffreSaisie } from '../offre/offre.schema.ts';
import { getBesoin } from '../vocabulaire/besoins.ts';
import { toFicheDeBesoin, toFicheDeGuide, toFicheDOffre } from './to-fiche-cherchable.ts';

const structure = { nom: 'Mission locale Sud Jura', sigle: 'MLSJ' } as Structure;
const offre = {
  nom: 'Bons d’entretien',
  resume: 'Un billet pour l’embauche',
  categorie: 'garage-solidaire',
  publics: ['jeunes'],
  commune: 'Saint-Claude',
  mots_cles: ['entretien d’embauche'],
  description: 'Texte **long** avec [un lien](https://exemple.fr).',
} as unknown as Offre;

// Chaque champ d’une offre rempli, et une autre valeur, ou rien : un champ ajouté au schéma n’est pas compilé sans les siennes.
const VALEURS: { readonly [C in keyof OffreSaisie]-?: readonly [NonNullable<OffreSaisie[C]>, unknown] } = {
  nom: ['Nom', 'Autre'],
  structure: ['garage', 'autre'],
  categorie: ['garage-solidaire', 'velo'],
  autres_besoins: [['financer'], undefined],
  resume: ['Résumé', 'Autre'],
  vehicules: [['scooter'], undefined],
  publics: [['jeunes'], undefined],
  publics_precisions: ['Précision', undefined],
  conditions_acces: ['Condition', undefined],
  conditions: [{ autres: ['Une autre condition'] }, undefined],
  frais: ['gratuit', undefined],
  frais_precisions: ['Des frais', undefined],
  tarif: [{ lignes: [{ libelle: 'Une ligne', montant: 1, unite: 'mois' }] }, undefined],
  aide: [{ precisions: 'Une aide' }, undefined],
  cumul: [{ sauf: ['autre'] }, undefined],
  mobilisable_par: [['usagers'], undefined],
  modes_mobilisation: [['telephoner'], undefined],
  mobilisation_precisions: ['Une démarche', undefined],
  lien_mobilisation: ['https://exemple.fr/demande', undefined],
  etapes: [['Appelez.'], undefined],
  pieces: [['Une pièce'], undefined],
  prescription: [{ comment: 'Par fiche' }, undefined],
  reservation: [{ type: 'veille', message: 'Un message' }, undefined],
  desserte: [{ origines: ['39'] }, undefined],
  calculateur: ['https://exemple.fr/trajet', undefined],
  zone_eligibilite: [['39'], undefined],
  zone_porte_sur: ['habitation', 'trajet'],
  destinataire: ['employeurs', undefined],
  distance_km: [{ max: 80 }, undefined],
  modes_accueil: [['a-distance'], undefined],
  adresse: ['1 rue', undefined],
  complement_adresse: ['Étage', undefined],
  code_postal: ['39200', undefined],
  commune: ['Saint-Claude', undefined],
  code_insee: ['39478', undefined],
  latitude: [46, undefined],
  longitude: [5, undefined],
  telephone: ['3949', undefined],
  courriel: ['a@exemple.fr', undefined],
  horaires_accueil: ['24/7', undefined],
  lien_source: ['https://exemple.fr/source', undefined],
  statut: ['ouverte', 'terminee'],
  statut_precisions: ['Un statut', undefined],
  statut_jusqu_au: ['2026-01-01', undefined],
  valide_du: ['2026-01-01', undefined],
  valide_au: ['2026-01-01', undefined],
  remplacee_par: [['autre'], undefined],
  anciens_identifiants: [['ancien'], undefined],
  verifie_le: ['2026-01-01', undefined],
  verifie_par: ['guichet', undefined],
  verifie_comment: ['telephone', undefined],
  relais: [[{ structure: 'mission-locale', role: 'prescrit' }], undefined],
  confiance: ['haute', undefined],
  a_verifier: [['Le prix'], undefined],
  sources: [[{ titre: 'Une source' }], []],
  groupe: ['Un groupe', undefined],
  mots_cles: [['mot'], undefined],
};
const pick = (rang: 0 | 1) =>
  Object.fromEntries(Object.entries(VALEURS).map(([champ, valeurs]) => [champ, valeurs[rang]]));
const COMPLETE = { ...pick(0), description: 'Un corps' } as unknown as Offre;
const AUTRE: Readonly<Record<string, unknown>> = pick(1);

test('une offre se cherche par ce qu’elle dit et par les mots des gens', () => {
  const { titre, resume, vocabulaire, mots, texte } = toFicheDOffre(offre, structure);
  expect([titre, resume]).toEqual(['Bons d’entretien', 'Un billet pour l’embauche']);
  expect(vocabulaire).toEqual(expect.arrayContaining(['vidange', 'Garage solidaire']));
  expect(mots).toContain('entretien d’embauche');
  for (const mot of ['Mission locale Sud Jura (MLSJ)', 'Saint-Claude', 'Jeunes', 'Texte long avec un lien'])
    expect(texte).toContain(mot);
});

test('chaque champ que la table dit indexé change la fiche, et lui seul', () => {
  const toTexte = (saisie: Offre) =>
    JSON.stringify({ ...toFicheDOffre(saisie, structure), cle: '', proposee: true });
  const change = (champ: keyof OffreSaisie) =>
    toTexte({ ...COMPLETE, [champ]: AUTRE[champ] } as Offre) !== toTexte(COMPLETE);
  const champs = Object.keys(VALEURS) as (keyof OffreSaisie)[];
  expect(champs.filter(change).toSorted()).toEqual([...listChampsSortis('recherche')].toSorted());
});

test('une description de 200 ko est coupée', () => {
  const { texte } = toFicheDOffre({ ...offre, description: 'mot '.repeat(50_000) }, structure);
  expect(texte.length).toBeLessThan(21_000);
});

test('un guide garde ses mots-clés, et mène à sa page', () => {
  const page = {
    titre: 'Covoiturer',
    resume: 'Partager',
    texte: '<EnBref>\nL’essai\n</EnBref>',
    mots_cles: ['collègue'],
  } as unknown as Page;
  expect(toFicheDeGuide(page, '/x/')).toEqual({
    sorte: 'guide',
    cle: '/x/',
    proposee: true,
    titre: 'Covoiturer',
    resume: 'Partager',
    vocabulaire: [],
    mots: ['collègue'],
    texte: 'L’essai',
  });
});

test('un besoin se cherche par les mots de ses catégories', () => {
  const { vocabulaire } = toFicheDeBesoin(getBesoin('passer-le-permis'), '/x/');
  expect(vocabulaire).toEqual(expect.arrayContaining(['code de la route', 'permis étranger']));
});
