import { formatDeDate } from '../etat/date-de-source.ts';
import type { LimitesDeDistance } from '../geo/check-distance.ts';
import { formatDate } from '../temps/format-date.ts';
import { lowerFirst, upperFirst } from '../text/casse.ts';
import { formatOu } from '../vocabulaire/format-ou.ts';
import { formatPublics } from '../vocabulaire/format-publics.ts';
import { accompagnants } from '../vocabulaire/vocabulaires.ts';
import { getCritere } from './criteres.ts';
import { describeAuMoinsUne, describeGroupe } from './describe-conditions.ts';
import type { Changement, GroupeAuChoix, Raison } from './raison.ts';

/** Ce qui ferait changer la réponse, en une phrase ; vide quand le reste de la raison le dit déjà. */
function describeChangement(changement: Changement): string {
  switch (changement.kind) {
    case 'age':
      return `Possible à partir de ${changement.a_partir_de}\u00a0ans.`;
    case 'date':
      return `À redemander le ${formatDate(changement.date)}.`;
    case 'obtenir':
      return getCritere(changement.quoi).obtenir ?? '';
  }
}

type RaisonDeGroupe = Extract<Raison, { sujet: 'au-moins-une' }>['groupes'][number][number];

const toGroupe = (raisons: readonly RaisonDeGroupe[]): GroupeAuChoix =>
  Object.assign(
    {},
    ...raisons.map((raison) => (raison.sujet === 'autre' ? { autre: raison.texte } : raison.condition)),
  ) as GroupeAuChoix;

const isRempli = (raisons: readonly RaisonDeGroupe[]) => raisons.every(({ etat }) => etat === 'oui');

const ZONES_INCONNUES = {
  habitation: 'Habiter une commune servie.',
  travail: 'Travailler dans une commune servie.',
  trajet: 'Le trajet doit partir d’une commune servie ou y arriver.',
  'trajet-entier': 'Le trajet doit rester dans les communes servies.',
};

const TRAJETS_SUS = { oui: 'La commune est servie.', non: 'Le trajet n’est pas servi.' };
const ZONES_SUES = {
  habitation: { oui: 'La commune est servie.', non: 'La commune n’est pas servie.' },
  travail: { oui: 'Le lieu de travail est servi.', non: 'Le lieu de travail n’est pas servi.' },
  trajet: TRAJETS_SUS,
  'trajet-entier': TRAJETS_SUS,
};

function describeZone({ etat, zone_connue, trajet, passe }: Extract<Raison, { sujet: 'zone' }>): string {
  if (!zone_connue) return 'Les communes servies sont à vérifier.';
  if (passe === 'non') return 'Ce transport ne passe pas dans la commune.';
  if (etat === 'inconnu') return ZONES_INCONNUES[trajet ?? 'habitation'];
  return ZONES_SUES[trajet ?? 'habitation'][etat];
}

function describePrescription(raison: Extract<Raison, { sujet: 'prescription' }>): string {
  const { obligatoire, par, suivie_par } = raison;
  if (suivie_par.length > 0) {
    return upperFirst(`${formatOu(accompagnants, suivie_par)} peut faire la demande.`);
  }
  const qui = par.length > 0 ? `\u00a0: ${formatOu(accompagnants, par)}` : '';
  return obligatoire
    ? `À demander par un professionnel${qui}.`
    : `Un professionnel peut aussi faire la demande${qui}.`;
}

function describeDistance({ min, max }: LimitesDeDistance): string {
  const longueur =
    min === undefined
      ? `${max}\u00a0km au plus`
      : max === undefined
        ? `${min}\u00a0km au moins`
        : `${min} à ${max}\u00a0km`;
  return `Faire un trajet de ${longueur}.`;
}

function describeFraicheur({ etat, date }: Extract<Raison, { sujet: 'fraicheur' }>): string {
  const datees =
    date === undefined
      ? 'ces informations ne sont pas datées.'
      : `ces informations datent ${formatDeDate(date)}.`;
  return etat === 'inconnu' ? upperFirst(datees) : `À confirmer\u00a0: ${datees}`;
}

/** Une raison du verdict en phrases simples, les mêmes pour la personne et pour qui l’accompagne. */
export function describeRaison(raison: Raison): string {
  switch (raison.sujet) {
    case 'critere':
      return describeGroupe(raison.condition).join(' ');
    case 'au-moins-une': {
      const rempli = raison.groupes.find(isRempli);
      return rempli
        ? describeGroupe(toGroupe(rempli)).join(' ')
        : describeAuMoinsUne(raison.groupes.map(toGroupe));
    }
    case 'zone':
      return describeZone(raison);
    case 'destinataire':
      return 'S’adresse aux employeurs, pas aux personnes.';
    case 'publics':
      return `S’adresse à\u00a0: ${lowerFirst(formatPublics(raison.publics))}.`;
    case 'autre':
      return raison.texte ?? 'Les conditions sont à vérifier.';
    case 'etat':
      return `${raison.offre.libelle}.`;
    case 'prescription':
      return describePrescription(raison);
    case 'distance':
      return describeDistance(raison.distance_km);
    case 'fraicheur':
      return describeFraicheur(raison);
  }
}

/** Ce qui ferait changer une raison négative ; undefined quand il n’y a rien à en dire. */
export function describeIssue(raison: Raison): string | undefined {
  const changement = raison.etat === 'non' && 'changement' in raison ? raison.changement : undefined;
  return (changement && describeChangement(changement)) || undefined;
}
