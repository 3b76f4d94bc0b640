import { describeZone } from '../catalogue/describe-zone.ts';
import { lectures, listSectionsDeFiche } from '../catalogue/lectures-de-fiche.ts';
import type { OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import type { Ecrit } from '../domain/fiche/bloc.ts';
import { listEnLigne } from '../domain/fiche/list-joindre.ts';
import type { IdSection } from '../domain/fiche/section.ts';
import { isLarge } from '../domain/offre/get-portee.ts';
import { formatPrixCourt } from '../domain/offre/tarif.ts';
import { getCategorie } from '../domain/vocabulaire/categories.ts';
import { getLibelle } from '../domain/vocabulaire/vocabulaires.ts';
import { objetsDeZone } from '../domain/vocabulaire/zone-du-trajet.ts';
import { getTraces } from './build-fiche.ts';
import type { SectionImprimee } from './feuille.ts';
import { listEtats } from './list-etats.ts';
import { printEcrits, printSection } from './print-blocs.ts';
import { type Nommables, printPrecisions } from './print-precisions.ts';

/** Une offre dans le livret ; le modèle choisit ce qu’il en dit selon la place. */
export interface OffreDuLivret {
  readonly numero: number;
  readonly nom: string;
  readonly categorie: string;
  readonly traces: readonly string[];
  readonly resume: string;
  readonly longue: boolean;
  /** Locale, départementale ou de zone inconnue : le livret la dit en entier. */
  readonly proche: boolean;
  readonly etats: readonly string[];
  /** Pourquoi cet état, et si la structure existe encore. */
  readonly precisions: readonly string[];
  readonly faits: readonly SectionImprimee[];
  readonly contact: readonly SectionImprimee[];
  /** Ce que le livret ne dit que s’il a la place. */
  readonly suite: readonly SectionImprimee[];
  /** Où habiter, ou où le trajet commence ou finit. */
  readonly ou_titre: string;
  readonly ou: string;
  readonly prix_court: string;
  /** Jusqu’à quand réserver et où, en une ligne ; vide quand il n’y a rien à en dire. */
  readonly reserver: readonly Ecrit[];
  /** Qui joindre, en une ligne. */
  readonly joindre: readonly Ecrit[];
}

// Les rubriques de la fiche que le livret reprend, dans l’ordre de la fiche : à gauche, à droite, et s’il reste de la place.
const FAITS: readonly IdSection[] = ['public', 'desserte', 'cout', 'reservation'];
const CONTACT: readonly IdSection[] = ['contact'];
const SUITE: readonly IdSection[] = ['demarche', 'pieces'];

// En deçà, une offre tient toujours dans une demi-page : le livret ne la coupe pas.
const SIGNES_SANS_COUPER = 2200;

const countSignes = (sections: readonly SectionImprimee[]) =>
  [...JSON.stringify(sections).matchAll(/"(?:t|nom|prix)":"([^"]*)"/g)].reduce(
    (somme, [, t = '']) => somme + 40 + t.length,
    0,
  );

/** Les phrases d’une rubrique, à la suite. */
const toLigne = (section: SectionImprimee | undefined): readonly Ecrit[] =>
  (section?.blocs ?? []).flatMap((bloc, rang) =>
    bloc.genre === 'texte' ? [...(rang > 0 ? [{ t: ' ' }] : []), ...bloc.ecrits] : [],
  );

/** Dit tout ce que le livret peut dire d’une offre. */
export function toOffreDuLivret(
  servie: OffreServie,
  territoire: Territoire,
  {
    numero,
    aujourdhui,
    catalogue,
  }: { readonly numero: number; readonly aujourdhui: string; readonly catalogue: Nommables },
): OffreDuLivret {
  const { offre } = servie;
  const { libelle, pictogramme } = getCategorie(offre.categorie);
  const proche = !isLarge(servie);
  const sections = listSectionsDeFiche(servie, territoire, 'particuliers').map(printSection);
  const pick = (ids: readonly IdSection[]) => (proche ? sections.filter(({ id }) => ids.includes(id)) : []);
  const [faits, suite] = [pick(FAITS), pick(SUITE)];
  return {
    numero,
    nom: offre.nom,
    categorie: libelle,
    traces: getTraces(pictogramme),
    resume: offre.resume,
    proche,
    etats: listEtats(offre, aujourdhui),
    precisions: printPrecisions(servie, catalogue),
    longue: countSignes([...faits, ...suite]) > SIGNES_SANS_COUPER,
    faits,
    contact: pick(CONTACT),
    suite,
    ou_titre: getLibelle(objetsDeZone, offre.zone_porte_sur),
    ou: describeZone(offre.zone_eligibilite) ?? 'zone à vérifier',
    prix_court: formatPrixCourt(offre) ?? 'à vérifier',
    reserver: toLigne(sections.find(({ id }) => id === 'reservation')),
    joindre: printEcrits(listEnLigne(servie.joignables, lectures)),
  };
}
