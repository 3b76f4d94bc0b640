import type { Evaluation } from '../eligibilite/raison.ts';
import { getRang } from '../eligibilite/rang.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';
import { formatListe } from '../text/format-liste.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { toCsv } from '../text/to-csv.ts';
import type { ReponseDeStagiaire, TransportPossible } from './answer-groupe.ts';
import { formatQui } from './ligne-de-groupe.ts';
import { TOUT_PRES_KM } from './stagiaire.ts';

interface OffreNommee {
  readonly id: string;
  readonly nom: string;
}

/** Une façon de venir, en mots ; `offre` quand une fiche le dit mieux. */
export interface Facon {
  readonly texte: string;
  readonly offre?: OffreNommee;
  /** Ce qu’il faut en savoir : « à vérifier ». */
  readonly reserve?: string;
}

/** Une ligne du tableau, en mots : la même à l’écran, sur papier et dans un tableur. */
export interface LigneDite {
  readonly nom: string;
  readonly commune: string;
  readonly distance: string;
  readonly transports: readonly Facon[];
  readonly voiture: string;
  readonly rien: boolean;
}

const ETATS: Readonly<Record<TransportPossible<unknown>['etat'], string>> = {
  oui: '',
  reseau: 'horaires à regarder',
  'a-verifier': 'à vérifier',
};
/** Au-delà, on ne lit plus : le plus sûr suffit. */
const MAX_TRANSPORTS = 5;
const RANGS = { oui: '', 'sans-doute': 'à confirmer' };

/** Ce qui se dit d’une personne pour qui rien n’a été trouvé : notre liste n’a pas tout. */
const RIEN = 'Rien de sûr dans notre liste\u00a0: demandez au guichet';

const describeRang = (evaluation: Evaluation) => {
  const rang = getRang(evaluation);
  return rang === 'oui' || rang === 'sans-doute' ? RANGS[rang] : 'à vérifier';
};

const toFacon = (offre: OffreNommee, reserves: readonly string[]): Facon => {
  const reserve = reserves.filter(Boolean).join(', ');
  return { texte: offre.nom, offre, ...(reserve && { reserve }) };
};

function toFaconDuTransport({ offre, etat, jours = [] }: TransportPossible<OffreNommee>): Facon {
  const servis = jours.map((jour) => JOURS[jour] ?? '');
  return toFacon(offre, [ETATS[etat], formatListe(servis, 'et')]);
}

function describeVoiture({ stagiaire, voiture }: ReponseDeStagiaire<unknown>): string {
  if (!voiture) return stagiaire.voiture ? 'Conduit, seul sur sa route' : '';
  const autres = voiture.membres.filter((membre) => membre !== stagiaire).map(formatQui);
  const avec = `avec ${formatListe(autres, 'et')}`;
  if (voiture.conducteur === stagiaire) return `Conduit, ${avec}`;
  return voiture.conducteur ? `Passager, ${avec}` : `Partage possible ${avec}, conducteur à trouver`;
}

function describeDistance(km: number | undefined): string {
  if (km === undefined) return 'Distance inconnue';
  return km <= TOUT_PRES_KM ? 'Tout près' : formatQuantite(Math.round(km), 'km', 'km');
}

/** La réponse à un groupe, ligne par ligne. */
export const describeGroupe = (reponses: readonly ReponseDeStagiaire<OffreNommee>[]): readonly LigneDite[] =>
  reponses.map((reponse) => {
    const { stagiaire, km, transports, autres, rien } = reponse;
    const enPlus = transports.length - MAX_TRANSPORTS;
    return {
      nom: formatQui(stagiaire),
      commune: stagiaire.lieu.nom,
      distance: describeDistance(km),
      transports: [
        ...(rien ? [{ texte: RIEN }] : []),
        ...transports.slice(0, MAX_TRANSPORTS).map(toFaconDuTransport),
        ...(enPlus > 0 ? [{ texte: `et ${enPlus} de plus, dans l’annuaire` }] : []),
        ...autres.map(({ offre, evaluation }) => toFacon(offre, [describeRang(evaluation)])),
      ],
      voiture: describeVoiture(reponse),
      rien,
    };
  });

export const formatFacon = ({ texte, reserve }: Facon): string =>
  reserve === undefined ? texte : `${texte} (${reserve})`;

/** Ce que toutes les lignes ont en commun se dit une fois ; il reste à chacune ce qu’elle a de propre. */
export function splitCommun(lignes: readonly LigneDite[]): {
  readonly commun: readonly Facon[];
  readonly propres: readonly LigneDite[];
} {
  const [premiere, ...suite] = lignes;
  const isDe = ({ transports }: LigneDite, facon: Facon) =>
    transports.some((une) => formatFacon(une) === formatFacon(facon));
  const commun =
    suite.length === 0
      ? []
      : (premiere?.transports ?? []).filter(
          (facon) => facon.offre && suite.every((ligne) => isDe(ligne, facon)),
        );
  const noms = new Set(commun.map(formatFacon));
  return {
    commun,
    propres: lignes.map((ligne) => ({
      ...ligne,
      transports: ligne.transports.filter((facon) => !noms.has(formatFacon(facon))),
    })),
  };
}

/** La phrase qui compte : qui a une façon de venir, qui n’en a pas. */
export function countGroupe(lignes: readonly LigneDite[]): string {
  const sans = lignes.filter(({ rien }) => rien).length;
  const personnes = formatQuantite(lignes.length, 'personne');
  if (sans === 0) return `${personnes}\u00a0: une piste au moins pour chacune`;
  return `${personnes}\u00a0: ${sans} sans piste sûre`;
}

/** Le tableau, pour un tableur, qui chercherait en vain un nom à espaces insécables. */
export const toCsvGroupe = (lignes: readonly LigneDite[]): string =>
  toCsv(lignes, [
    ['Initiales', ({ nom }) => nom],
    ['Commune', ({ commune }) => commune],
    ['Distance à vol d’oiseau', ({ distance }) => distance],
    ['Transports et véhicules', ({ transports }) => transports.map(formatFacon).join(', ')],
    ['Voiture partagée', ({ voiture }) => voiture],
  ]).replaceAll('\u00a0', ' ');

/** Le même, pour un message. */
export const formatGroupeDit = (lignes: readonly LigneDite[]): string =>
  lignes
    .map(({ nom, commune, distance, transports, voiture }) =>
      [
        `${nom}, ${commune}, ${distance}\u00a0:`,
        ...transports.map(formatFacon),
        ...(voiture ? [voiture] : []),
      ].join('\n- '),
    )
    .join('\n\n');
