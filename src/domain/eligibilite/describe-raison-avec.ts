import type { LimitesDeDistance } from '../geo/check-distance.ts';
import { formatDate } from '../temps/format-date.ts';
import { lowerFirst, upperFirst } from '../text/casse.ts';
import { formatOu } from '../vocabulaire/format-ou.ts';
import { checkEvery, type Ternaire } from '../vocabulaire/ternaire.ts';
import { accompagnants } from '../vocabulaire/vocabulaires.ts';
import { getCritere } from './criteres.ts';
import type { Changement, Raison, RaisonCritere, RaisonPublics } from './raison.ts';

/** Ce qui ferait changer la réponse, en une phrase ; vide quand le reste de la raison le dit déjà. */
function describeChangement(changement: Changement): string {
  switch (changement.kind) {
    case 'age':
      return `Possible à partir de ${changement.a_partir_de}\u00a0ans.`;
    case 'date':
      return `À redemander à partir du ${formatDate(changement.date)}.`;
    case 'obtenir':
      return getCritere(changement.quoi).obtenir ?? '';
  }
}

/** Ce que dit une condition, ou un public : à la construction, on sait le dire ; dans le navigateur, l’offre l’a dit. */
type Dire = (raison: RaisonCritere | RaisonPublics) => string;

/** D’une condition que personne ne sait dire. */
export const AUTRE_CONDITION = 'Une autre condition est à vérifier.';

/** Ce qui précède des situations dont une seule suffit. */
export const AU_MOINS_UNE = 'Au moins une de ces situations\u00a0:';

const dropPoint = (phrase: string) => phrase.replace(/\.$/, '');

/** Les conditions d’une même situation, en une phrase : « Avoir le code et être au RSA. » */
export const joinPhrases = ([premiere = '', ...autres]: readonly string[]): string =>
  `${[dropPoint(premiere), ...autres.map((phrase) => lowerFirst(dropPoint(phrase)))].join(' et ')}.`;

/** Plusieurs situations dont une seule suffit, en une phrase. */
export const joinChoix = (choix: readonly string[]): string =>
  `${AU_MOINS_UNE} ${choix.map((phrase) => lowerFirst(dropPoint(phrase))).join('\u00a0; ou ')}.`;

type RaisonAuChoix = Extract<Raison, { sujet: 'au-moins-une' }>;

/** Les situations dont une seule suffit, chacune avec ce que l’on en sait ; la seule remplie, quand il y en a une. */
export function listChoix(
  { groupes }: RaisonAuChoix,
  dire: Dire,
): readonly { readonly etat: Ternaire; readonly texte: string }[] {
  const choix = groupes.map((raisons) => ({
    etat: checkEvery(raisons.map(({ etat }) => etat)),
    texte: joinPhrases(
      raisons.map((raison) => (raison.sujet === 'autre' ? (raison.texte ?? '') : dire(raison))),
    ),
  }));
  const rempli = choix.find(({ etat }) => etat === 'oui');
  return rempli ? [rempli] : choix;
}

function describeGroupes(raison: RaisonAuChoix, dire: Dire): string {
  const [premier, ...autres] = listChoix(raison, dire).map(({ texte }) => texte);
  return autres.length === 0 ? (premier ?? '') : joinChoix([premier ?? '', ...autres]);
}

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
      : `ces informations datent de ${date.slice(0, 4)}.`;
  return etat === 'inconnu' ? upperFirst(datees) : `À confirmer\u00a0: ${datees}`;
}

/** Une raison du verdict en phrases simples, les mêmes pour la personne et pour qui l’accompagne. */
export function describeRaisonAvec(raison: Raison, dire: Dire): string {
  switch (raison.sujet) {
    case 'critere':
    case 'publics':
      return dire(raison);
    case 'au-moins-une':
      return describeGroupes(raison, dire);
    case 'zone':
      return describeZone(raison);
    case 'destinataire':
      return 'S’adresse aux employeurs, pas aux personnes.';
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
