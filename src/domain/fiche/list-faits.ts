import { describeCalculs } from '../cout/describe-calculs.ts';
import { describeTotal } from '../cout/describe-total.ts';
import { estimateMois } from '../cout/estimate-mois.ts';
import { listAvances, listReserves } from '../cout/list-reserves.ts';
import { MOIS_DE_TRAVAIL, type Usage } from '../cout/usage.ts';
import { type Demandeurs, getDemandeurs } from '../demarche/get-demandeurs.ts';
import { describeConditions } from '../eligibilite/describe-conditions.ts';
import { toPhraseDuJour } from '../etat/preuve-ecrite.ts';
import { getEtat } from '../etat/statut.ts';
import { describeZoneCourte } from '../offre/describe-zone-courte.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { upperFirst } from '../text/casse.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { accompagnants, getLibelle } from '../vocabulaire/vocabulaires.ts';
import { objetsDeZone } from '../vocabulaire/zone-du-trajet.ts';

/** Un fait que l’on compare d’une offre à l’autre : son nom, et ce qui est connu, une ligne par chose. */
export interface Fait {
  readonly libelle: string;
  readonly valeurs: readonly string[];
  /** Ce que coûte un mois de l’usage demandé. */
  readonly mois?: true;
}

const A_VERIFIER = ['À vérifier'];
const orInconnu = (valeurs: readonly string[] | undefined) => (valeurs?.length ? valeurs : A_VERIFIER);

function listMois({ tarif }: OffreEnBref, usage: Usage): readonly string[] {
  const mois = estimateMois(tarif, usage);
  if (!mois || !tarif) return A_VERIFIER;
  return [
    describeTotal(mois),
    ...describeCalculs(mois),
    ...listAvances(tarif),
    ...listReserves(tarif, false),
  ];
}

/** La ligne est la même pour toutes les offres : une zone de trajet le dit dans sa valeur. */
function describeOu({ zone_eligibilite: zone, zone_porte_sur: trajet }: OffreEnBref): string {
  const court = describeZoneCourte(zone);
  return trajet && zone ? `${getLibelle(objetsDeZone, trajet)}\u00a0: ${court}` : court;
}

const DEMANDEURS: Readonly<Record<Demandeurs, readonly string[]>> = {
  soi: ['La personne elle-même'],
  professionnel: ['Un professionnel', 'Il faut passer par un professionnel'],
  'les-deux': ['La personne elle-même', 'Un professionnel'],
  inconnu: A_VERIFIER,
};

const describeToutes = ({ conditions, conditions_acces }: OffreEnBref) => [
  ...describeConditions(conditions),
  ...(conditions_acces === undefined ? [] : [conditions_acces]),
];

/** Les faits d’une offre, toujours les mêmes et dans le même ordre ; ce qu’on ne sait pas se dit « À vérifier ». */
export function listFaits(
  offre: OffreEnBref,
  aujourdhui: string,
  usage: Usage = MOIS_DE_TRAVAIL,
): readonly Fait[] {
  const { prescription } = offre;
  const delai = prescription?.delai_jours;
  return [
    {
      libelle: 'État',
      valeurs: [getEtat(offre, aujourdhui).libelle, toPhraseDuJour(offre.preuve, aujourdhui)],
    },
    { libelle: 'À quoi ça sert', valeurs: [offre.resume] },
    { libelle: 'Conditions', valeurs: orInconnu(describeToutes(offre)) },
    { libelle: 'Où habiter', valeurs: [describeOu(offre)] },
    { libelle: 'Prix', valeurs: offre.prix ? [offre.prix] : A_VERIFIER },
    {
      libelle: `Un mois de trajets (${formatQuantite(usage.jours, 'jour')}, à ${usage.distance_km}\u00a0km)`,
      valeurs: listMois(offre, usage),
      mois: true,
    },
    {
      libelle: 'Délai',
      valeurs: delai === undefined ? A_VERIFIER : [formatQuantite(delai, 'jour')],
    },
    { libelle: 'Papiers', valeurs: orInconnu(offre.pieces) },
    { libelle: 'Qui peut demander', valeurs: DEMANDEURS[getDemandeurs(offre)] },
    {
      libelle: 'Qui peut prescrire',
      valeurs: orInconnu(prescription?.par?.map((par) => upperFirst(getLibelle(accompagnants, par)))),
    },
    { libelle: 'Structure', valeurs: [offre.structure] },
  ];
}
