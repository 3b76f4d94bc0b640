import type { Espace } from '../catalogue/catalogue.ts';
import type { Besoin } from '../vocabulaire/categories.ts';

// Le seul endroit où s’écrit une adresse du site. [x] est un paramètre, comme dans le nom d’un fichier de src/pages.

/** Les pages, dans l’ordre du plan ; leur titre et le reste sont dans pages.ts. */
export const motifsDePages = {
  accueil: '/',
  reseau: '/reseau/',
  'partout-en-france': '/partout-en-france/',
  'lexique-du-site': '/lexique/',
  donnees: '/donnees/',
  accessibilite: '/accessibilite/',
  'mentions-legales': '/mentions-legales/',
  'donnees-personnelles': '/donnees-personnelles/',
  'plan-du-site': '/plan-du-site/',
  introuvable: '/404.html',
  territoire: '/[territoire]/',
  contact: '/[territoire]/contact/',
  agenda: '/[territoire]/agenda/',
  partenaires: '/[territoire]/partenaires/',
  lexique: '/[territoire]/lexique/',
  lettre: '/[territoire]/lettre/',
  bilan: '/[territoire]/bilan/',
  'page-libre': '/[territoire]/[page]/',
  actualite: '/[territoire]/actualites/[page]/',
  particuliers: '/[territoire]/particuliers/',
  prescripteurs: '/[territoire]/prescripteurs/',
  'ma-solution': '/[territoire]/particuliers/ma-solution/',
  orienter: '/[territoire]/prescripteurs/orienter/',
  'poste-accueil': '/[territoire]/prescripteurs/accueil/',
  'reponse-groupe': '/[territoire]/prescripteurs/groupe/',
  retour: '/[territoire]/prescripteurs/retour/',
  profil: '/[territoire]/particuliers/ma-solution/[profil]/',
  besoin: '/[territoire]/particuliers/besoins/[besoin]/',
  guide: '/[territoire]/[espace]/[page]/',
  'combien-ca-coute': '/[territoire]/particuliers/combien-ca-coute/',
  'plan-de-financement': '/[territoire]/[espace]/plan-de-financement/',
  prescrire: '/[territoire]/prescripteurs/prescrire/',
  'ma-selection': '/[territoire]/[espace]/ma-selection/',
  parcours: '/[territoire]/[espace]/parcours/',
  diagnostic: '/[territoire]/prescripteurs/diagnostic/',
  comparer: '/[territoire]/prescripteurs/comparer/',
  compteur: '/[territoire]/prescripteurs/compteur/',
  couverture: '/[territoire]/prescripteurs/couverture/',
  changements: '/[territoire]/prescripteurs/changements/',
  'a-completer': '/[territoire]/prescripteurs/a-completer/',
  annuaire: '/[territoire]/[espace]/offres/',
  // Deux niveaux : une offre nommée « page » garde son adresse.
  feuillet: '/[territoire]/[espace]/offres/page/[numero]/',
  'liste-entiere': '/[territoire]/[espace]/offres/page/toutes/',
  fiche: '/[territoire]/[espace]/offres/[offre]/',
  communes: '/[territoire]/communes/',
  commune: '/[territoire]/communes/[commune]/',
} as const;

/** Ce que src/pages produit d’autre : données, flux, agendas, cartes de visite. */
export const motifsDeFichiers = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  'changements-du-site.atom': '/changements.atom',
  'communes-de-france.txt': '/communes/[cle].txt',
  'recherche-du-site.json': '/recherche.json',
  'donnees/offres.json': '/donnees/offres.json',
  'donnees/offres.csv': '/donnees/offres.csv',
  'donnees/offres.geojson': '/donnees/offres.geojson',
  'donnees/structures.csv': '/donnees/structures.csv',
  'reseau/structures.geojson': '/reseau/structures.geojson',
  'reseau/fond-de-carte.json': '/reseau/fond-de-carte.json',
  'agenda.ics': '/[territoire]/agenda.ics',
  'changements.atom': '/[territoire]/changements.atom',
  'communes.txt': '/[territoire]/communes.txt',
  'contact.vcf': '/[territoire]/contacts/[offre].vcf',
  'fond-de-carte.json': '/[territoire]/fond-de-carte.json',
  logo: '/[territoire]/logos/[logo]',
  'offres.json': '/[territoire]/offres.json',
  'offres.geojson': '/[territoire]/offres.geojson',
  'recherche.json': '/[territoire]/[espace]/recherche.json',
  'prescriptions.json': '/[territoire]/prescripteurs/prescriptions.json',
  'couverture.csv': '/[territoire]/prescripteurs/couverture.csv',
} as const;

/** Ce qui se produit hors de src/pages : le papier, les icônes, les aperçus de liens. */
const motifsAilleurs = {
  favicon: '/favicon.svg',
  'icone.png': '/icone.png',
  'apple-touch-icon': '/apple-touch-icon.png',
  'apercu-du-site.png': '/apercu.png',
  'apercu.png': '/[territoire]/apercu.png',
  'communes-de-france': '/communes/',
  'livret.pdf': '/[territoire]/livret.pdf',
  'affiche.pdf': '/[territoire]/affiche.pdf',
  'orientation-vierge.pdf': '/[territoire]/prescripteurs/orientation-vierge.pdf',
  'parcours-vierge.pdf': '/[territoire]/parcours-vierge.pdf',
  'dossier-de-pret.pdf': '/[territoire]/dossier-de-pret.pdf',
  'couverture.pdf': '/[territoire]/prescripteurs/couverture.pdf',
  'bilan.pdf': '/[territoire]/bilan.pdf',
  'fiche.pdf': '/[territoire]/[espace]/offres/[offre]/fiche.pdf',
} as const;

/** Tous les motifs du site. */
export const motifs = { ...motifsDePages, ...motifsDeFichiers, ...motifsAilleurs };

export type IdDePage = keyof typeof motifsDePages;
export type Adresse = keyof typeof motifs;

/** Un territoire se dit par lui-même ou par son dossier. */
type Valeur = string | number | { readonly slug: string };

interface Valeurs {
  readonly territoire: string | { readonly slug: string };
  readonly espace: Espace;
  readonly besoin: Besoin;
  readonly numero: number;
}

type Noms<M extends string> = M extends `${string}[${infer N}]${infer R}` ? N | Noms<R> : never;

/** Les noms des paramètres d’une adresse. */
export type NomsDeParametres<A extends Adresse> = Noms<(typeof motifs)[A]>;

/** Ce qu’il faut pour écrire une adresse. */
export type Parametres<A extends Adresse> = {
  readonly [N in NomsDeParametres<A>]: N extends keyof Valeurs ? Valeurs[N] : string;
};

export type Arguments<A extends Adresse> = [NomsDeParametres<A>] extends [never]
  ? []
  : [parametres: Parametres<A>];

/** Remplit un motif ; lève une erreur quand un paramètre manque. */
export function fillMotif(motif: string, valeurs: Readonly<Record<string, Valeur | undefined>>): string {
  return motif.replace(/\[(\w+)\]/g, (_, nom: string) => {
    const valeur = valeurs[nom];
    if (valeur === undefined) throw new Error(`Il manque « ${nom} » pour écrire l’adresse ${motif}.`);
    return typeof valeur === 'object' ? valeur.slug : String(valeur);
  });
}

/** Le chemin d’une page ou d’un fichier, sans la base. */
export function toChemin<A extends Adresse>(adresse: A, ...[parametres]: Arguments<A>): string {
  return fillMotif(motifs[adresse], parametres ?? {});
}
