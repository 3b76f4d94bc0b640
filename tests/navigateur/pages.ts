import { fillMotif, type IdDePage, motifsDePages, type Parametres } from '../../src/domain/plan/adresses.ts';
import { idsDePages } from '../../src/domain/plan/motifs.ts';

const T = 'haut-jura-saint-claude';

/** Ce qui manque à l’adresse d’une page ; sans territoire, c’est le Haut-Jura. */
type Exemple<P extends IdDePage> = Omit<Parametres<P>, 'territoire'> & {
  readonly territoire?: string;
  readonly precision?: string;
};
type Lu = Readonly<Record<string, string | number>>;

/** De chaque sorte de page, celles que l’on éprouve partout : une page de plus sans exemple ne compile pas. */
const EXEMPLES: { readonly [P in IdDePage]: readonly Exemple<P>[] } = {
  accueil: [{}],
  territoire: [{}],
  particuliers: [{}],
  'ma-solution': [{}],
  profil: [{ profil: 'rsa' }],
  besoin: [{ besoin: 'reparer' }],
  annuaire: [{ espace: 'particuliers' }, { espace: 'prescripteurs' }],
  feuillet: [
    { territoire: 'grand-est', espace: 'particuliers', numero: 2 },
    { territoire: 'grand-est', espace: 'prescripteurs', numero: 3 },
  ],
  fiche: [
    { espace: 'particuliers', offre: 'garage-solidaire-du-jura' },
    { espace: 'particuliers', offre: 'aide-permis-france-travail', precision: 'terminée' },
    { espace: 'prescripteurs', offre: 'garage-solidaire-du-jura' },
  ],
  guide: [
    { espace: 'particuliers', page: 'ma-voiture-est-en-panne' },
    { espace: 'prescripteurs', page: 'orienter-pas-a-pas' },
    {
      espace: 'prescripteurs',
      page: 'modele-de-consentement-et-d-attestation',
      precision: 'modèle à copier',
    },
  ],
  'combien-ca-coute': [{}],
  'plan-de-financement': [{ espace: 'particuliers' }, { espace: 'prescripteurs' }],
  'ma-selection': [{ espace: 'particuliers' }, { espace: 'prescripteurs' }],
  parcours: [{ espace: 'particuliers' }, { espace: 'prescripteurs' }],
  prescripteurs: [{}],
  orienter: [{}],
  'poste-accueil': [{}],
  'reponse-groupe': [{}],
  retour: [{}],
  prescrire: [{}],
  diagnostic: [{}],
  comparer: [{}],
  compteur: [{}],
  couverture: [{}],
  changements: [{}],
  'a-completer': [{}],
  lettre: [{}],
  bilan: [{}],
  communes: [{}],
  commune: [{ commune: '39478' }],
  agenda: [{}],
  contact: [{}],
  partenaires: [{}],
  actualite: [{ page: 'fin-de-l-aide-au-permis-de-france-travail' }],
  lexique: [{}],
  'page-libre': [{ page: 'a-propos' }],
  reseau: [{}],
  'partout-en-france': [{}],
  'lexique-du-site': [{}],
  donnees: [{}],
  accessibilite: [{}],
  'mentions-legales': [{}],
  'donnees-personnelles': [{}],
  'plan-du-site': [{}],
  // L’annuaire la lit, personne ne la visite.
  'liste-entiere': [],
  // Ci-dessous : elle se montre à toute adresse qui n’existe pas.
  introuvable: [],
};

export const pages = [
  ...idsDePages.flatMap((page) =>
    (EXEMPLES[page] as readonly Lu[]).map((exemple) => ({
      nom: [page, exemple['espace'], exemple['precision']].filter(Boolean).join(', '),
      chemin: fillMotif(motifsDePages[page], { territoire: T, ...exemple }),
    })),
  ),
  { nom: 'introuvable', chemin: '/n-existe-pas/' },
];

export const territoire = `/${T}`;
