import { listFeuillets } from '../annuaire/feuillets.ts';
import type { RubriquePage, Territoire } from '../catalogue/catalogue.ts';
import { espaces } from '../catalogue/espaces.ts';
import { profils } from '../eligibilite/profils.ts';
import { findModifieLe } from '../etat/find-modifie-le.ts';
import { countSolutions } from '../offre/count-offres.ts';
import { getCommunesListees } from '../territoire/get-communes-listees.ts';
import { besoins } from '../vocabulaire/besoins.ts';
import type { IdDePage } from './adresses.ts';
import { findPageBilan } from './find-page-bilan.ts';
import type { Ligne, LigneLue, Texte } from './ligne-de-page.ts';

/** Les pages qui ont un titre ici ; les autres donnent le leur. */
export type PageNommee = {
  [P in IdDePage]: (typeof pages)[P] extends { readonly titre: Texte } ? P : never;
}[IdDePage];

const listRedigees = (territoire: Territoire, rubrique: RubriquePage) =>
  territoire.pages
    .filter((page) => page.rubrique === rubrique)
    .map((page) => ({
      libelle: page.titre,
      parametres: { page: page.id },
      modifie_le: findModifieLe(page.sources, page.date, page.verifie_le),
    }));

/** Ce que le site sait de chaque sorte de page. */
export const pages = {
  accueil: { titre: 'Accueil' },
  reseau: { titre: 'Le réseau', reseau: true },
  'partout-en-france': {
    titre: 'Ce qui existe partout en France',
    court: 'Partout en France',
    reseau: true,
  },
  'lexique-du-site': { titre: 'Lexique' },
  donnees: { titre: 'Données ouvertes', sansFil: true },
  accessibilite: { titre: 'Accessibilité', sansFil: true },
  'mentions-legales': { titre: 'Mentions légales', sansFil: true },
  'donnees-personnelles': { titre: 'Données personnelles', sansFil: true },
  'plan-du-site': { titre: 'Plan du site', sansFil: true },
  introuvable: { titre: 'Page introuvable', sansFil: true, indexable: false, detail: true },

  territoire: { titre: ({ territoire }) => territoire.programme, court: ({ territoire }) => territoire.nom },
  contact: { titre: 'Joindre le guichet', court: 'Contact' },
  agenda: { titre: 'Ateliers et permanences', court: 'Agenda' },
  partenaires: { titre: 'Structures partenaires', court: 'Partenaires' },
  lexique: { titre: 'Lexique', outil: 'Lexique des sigles' },
  lettre: { titre: 'La lettre du mois', court: 'La lettre' },
  bilan: {
    titre: 'Le bilan du programme',
    court: 'Bilan',
    redigeable: true,
    condition: (territoire) => territoire.indicateurs !== undefined && !findPageBilan(territoire),
  },
  'page-libre': { exemplaires: ({ territoire }) => listRedigees(territoire, 'pages') },
  actualite: { exemplaires: ({ territoire }) => listRedigees(territoire, 'actualites') },

  particuliers: {
    titre: 'Trouver une solution pour vous déplacer',
    court: espaces.particuliers.libelle,
    plan: 'Trouver une solution',
  },
  prescripteurs: { titre: 'Espace professionnels', court: espaces.prescripteurs.libelle },
  'ma-solution': { titre: 'Ma solution', jumelle: 'annuaire' },
  orienter: { titre: 'Orienter une personne', court: 'Orienter', jumelle: 'ma-solution' },
  'poste-accueil': {
    titre: 'Répondre au téléphone',
    court: 'Accueil',
    outil: 'Répondre au téléphone : poste d’accueil',
    jumelle: 'ma-solution',
  },
  'reponse-groupe': {
    titre: 'Répondre pour un groupe en formation',
    court: 'Groupe',
    outil: 'Répondre pour un groupe : qui vient comment',
  },
  // On n’y vient que par le lien d’une fiche.
  retour: { titre: 'Répondre à une orientation', court: 'Répondre', indexable: false, detail: true },
  profil: {
    detail: true,
    exemplaires: () => profils.map(({ value, libelle }) => ({ libelle, parametres: { profil: value } })),
  },
  besoin: {
    exemplaires: () => besoins.map(({ value, libelle }) => ({ libelle, parametres: { besoin: value } })),
  },
  guide: { exemplaires: ({ territoire, espace }) => listRedigees(territoire, espace) },
  'combien-ca-coute': { titre: 'Combien ça coûte par mois', court: 'Combien ça coûte' },
  'plan-de-financement': { titre: 'Payer un permis ou un véhicule', jumelle: 'plan-de-financement' },
  prescrire: { titre: 'Comment prescrire chaque offre', court: 'Prescrire' },
  'ma-selection': { titre: 'Ma sélection', jumelle: 'ma-selection', indexable: false },
  parcours: { titre: 'Mon parcours', outil: 'Parcours daté', jumelle: 'parcours', indexable: false },
  diagnostic: { titre: 'Diagnostic mobilité', condition: ({ diagnostic }) => diagnostic !== undefined },
  comparer: { titre: 'Comparer des offres', court: 'Comparer', jumelle: 'ma-selection' },
  compteur: { titre: 'Compter les contacts', court: 'Compteur' },
  couverture: { titre: 'Ce qui existe, commune par commune', court: 'Couverture', jumelle: 'communes' },
  changements: { titre: 'Ce qui a changé' },
  'a-completer': { titre: 'À compléter', indexable: false, detail: true },
  annuaire: {
    titre: ({ espace }) => espaces[espace].annuaire,
    outil: ({ territoire }) => `Annuaire des ${countSolutions(territoire.offres).solutions} offres`,
    jumelle: 'annuaire',
  },
  feuillet: {
    jumelle: 'feuillet',
    detail: true,
    exemplaires: ({ territoire }) =>
      listFeuillets(territoire.offres)
        .slice(1)
        .map(({ numero }) => ({ libelle: `Page ${numero}`, parametres: { numero } })),
  },
  'liste-entiere': {
    titre: ({ espace }) => espaces[espace].annuaire,
    indexable: false,
    detail: true,
    condition: ({ offres }) => listFeuillets(offres).length > 1,
  },
  fiche: {
    jumelle: 'fiche',
    detail: true,
    exemplaires: ({ territoire }) =>
      territoire.offres.map(({ offre, reference }) => ({
        libelle: offre.nom,
        parametres: { offre: offre.id },
        modifie_le: findModifieLe(offre.sources, offre.verifie_le),
        double: reference !== territoire.slug,
      })),
  },

  communes: {
    titre: 'Les communes',
    court: 'Communes',
    plan: ({ territoire }) => (territoire.communes_min_habitants ? 'Les communes' : 'Toutes les communes'),
    outil: 'Chercher par commune',
  },
  commune: {
    detail: true,
    exemplaires: ({ territoire }) =>
      getCommunesListees(territoire).map(({ nom, code_insee }) => ({
        libelle: nom,
        parametres: { commune: code_insee },
      })),
  },
} as const satisfies { readonly [P in IdDePage]: Ligne<P> };

export const lignes: Readonly<Record<IdDePage, LigneLue>> = pages;

/** Si un guichet a une page. */
export const hasPage = (territoire: Territoire, page: IdDePage): boolean =>
  lignes[page].condition?.(territoire) ?? true;
