import { describeZone } from '../catalogue/describe-zone.ts';
import type { OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { getContact } from '../domain/contact/get-contact.ts';
import { describeDemarche } from '../domain/demarche/describe-demarche.ts';
import { isLarge } from '../domain/offre/get-portee.ts';
import { formatPrixCourt } from '../domain/offre/tarif.ts';
import { getCategorie } from '../domain/vocabulaire/categories.ts';
import { getLibelle } from '../domain/vocabulaire/vocabulaires.ts';
import { objetsDeZone } from '../domain/vocabulaire/zone-du-trajet.ts';
import { getTraces } from './build-fiche.ts';
import { describeContact } from './describe-contact.ts';
import { describeCout } from './describe-cout.ts';
import { formatTelephone } from './describe-guichet.ts';
import { listEtats, listPublic, listZone } from './describe-offre.ts';
import type { Bloc, Ecrit } from './feuille.ts';
import { toEcrits } from './to-blocs.ts';

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
  readonly pour: readonly Bloc[];
  /** Où habiter, ou où le trajet commence ou finit. */
  readonly ou_titre: string;
  readonly ou: string;
  readonly prix: readonly Bloc[];
  readonly prix_court: string;
  readonly demarche: Bloc;
  readonly pieces: Bloc | undefined;
  readonly contact: readonly Bloc[];
  /** Qui appeler, en une ligne. */
  readonly joindre: readonly Ecrit[];
}

// En deçà, une offre tient toujours dans une demi-page : le livret ne la coupe pas.
const SIGNES_SANS_COUPER = 2200;

const countSignes = (...blocs: readonly Bloc[]) =>
  [...JSON.stringify(blocs).matchAll(/"t":"([^"]*)"/g)].reduce(
    (somme, [, t = '']) => somme + 40 + t.length,
    0,
  );

/** Dit tout ce que le livret peut dire d’une offre. */
export function toOffreDuLivret(
  servie: OffreServie,
  territoire: Territoire,
  { numero, aujourdhui }: { readonly numero: number; readonly aujourdhui: string },
): OffreDuLivret {
  const { offre, structure } = servie;
  const { libelle, pictogramme } = getCategorie(offre.categorie);
  const { telephone, site } = getContact(servie);
  const entiere = !isLarge(servie);
  const pour = entiere ? [...listPublic(offre), ...listZone(servie, territoire)] : [];
  const prix = entiere ? describeCout(offre, territoire.couts) : [];
  const demarche: Bloc = {
    genre: 'liste',
    signe: 'rang',
    points: describeDemarche(offre, structure).map(toEcrits),
  };
  return {
    numero,
    nom: offre.nom,
    categorie: libelle,
    traces: getTraces(pictogramme),
    resume: offre.resume,
    proche: entiere,
    etats: listEtats(offre, aujourdhui),
    longue: countSignes(...pour, ...prix, demarche) > SIGNES_SANS_COUPER,
    pour,
    ou_titre: getLibelle(objetsDeZone, offre.zone_porte_sur),
    ou: describeZone(offre.zone_eligibilite) ?? 'zone à vérifier',
    prix,
    prix_court: formatPrixCourt(offre) ?? 'à vérifier',
    demarche,
    pieces: offre.pieces && { genre: 'liste', signe: 'case', points: offre.pieces.map(toEcrits) },
    contact: entiere ? describeContact(servie) : [],
    joindre: [
      { t: structure.nom },
      ...(telephone ? [{ t: ' · ' }, { t: formatTelephone(telephone), gras: true }] : []),
      ...(site ? [{ t: ' · ' }, { t: new URL(site).hostname.replace(/^www\./, ''), url: site }] : []),
    ],
  };
}
