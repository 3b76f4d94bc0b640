import type { ActionEcrite } from '../contact/describe-action.ts';
import type { Raison } from '../eligibilite/raison.ts';
import { isAgee, isInconnue } from '../eligibilite/rang.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { lowerFirst } from '../text/casse.ts';
import { formatHote } from '../text/format-hote.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { ReponseDAccueil } from './select-reponse.ts';

type OffreDite = Pick<OffreEnBref, 'nom' | 'structure' | 'joindre' | 'prix'>;

/** Le guichet, qui répond lui-même quand rien d’autre ne convient. */
export interface GuichetDit {
  readonly nom: string;
  readonly joindre?: ActionEcrite | undefined;
}

/** Plus longue, une condition ne se comprend plus à l’oreille. */
const MAX_ENTENDU = 110;
/** Un numéro plus vieux se confirme. */
const ANS_DE_CONFIANCE = 2;

const DEBUTS = {
  oui: 'Il y a une solution pour vous',
  'sans-doute': 'Il y a sans doute une solution pour vous',
  'a-verifier': 'Il y a peut-être une solution pour vous',
} as const;

const dropPoint = (phrase: string) => phrase.replace(/\.$/, '');

/** Comment joindre quelqu’un, dit à voix haute : le numéro lui-même, jamais un ordre d’appeler. */
export function describeGeste(
  { texte, lien, chez, releve }: ActionEcrite,
  structure: string,
  aujourdhui: string,
): string {
  const qui = chez ?? structure;
  const vieux = releve !== undefined && Number(aujourdhui.slice(0, 4)) - Number(releve) >= ANS_DE_CONFIANCE;
  const age = vieux ? `\u00a0; il date de ${releve}` : '';
  const relais = chez === undefined ? '' : ', qui vous dira comment faire';
  if (lien === undefined) return `Allez sur place, ${qui}\u00a0: ${texte}${relais}.`;
  if (lien.startsWith('tel:')) return `Voici le numéro\u00a0: ${texte}, ${qui}${relais}${age}.`;
  if (lien.startsWith('mailto:')) return `Écrivez à ${texte}, ${qui}${relais}.`;
  return `Allez sur le site ${formatHote(lien)}, ${qui}${relais}.`;
}

function describePrix(prix: string | undefined): string {
  if (prix === undefined) return 'Demandez-leur le prix.';
  const dit = lowerFirst(prix);
  return dit.startsWith('gratuit') ? `C’est ${dit}.` : `Le prix\u00a0: ${dit}.`;
}

/** Une condition inconnue, à voix haute ; ce qui ne s’entend pas bien se demande à qui répond. */
function describeManque(manques: readonly Raison[], dire: (raison: Raison) => string): string {
  // Une condition de la personne s’entend mieux qu’une zone, ou que ce dont on ne sait rien.
  const [premiere] = [...manques].sort((a, b) => Number(!isDeLaPersonne(a)) - Number(!isDeLaPersonne(b)));
  const dite = premiere && isDeLaPersonne(premiere) ? lowerFirst(dropPoint(dire(premiere))) : '';
  if (dite === '' || dite.length > MAX_ENTENDU) return 'Il reste des conditions à vérifier avec eux.';
  const autres = manques.length - 1;
  const suite = autres === 0 ? '' : `, et ${formatQuantite(autres, 'autre condition', 'autres conditions')}`;
  return premiere?.sujet === 'publics'
    ? `Cette solution ${dite}${suite}.`
    : `Il reste à vérifier ceci\u00a0: ${dite}${suite}.`;
}

const isDeLaPersonne = (raison: Raison) =>
  raison.sujet === 'critere' ||
  raison.sujet === 'publics' ||
  (raison.sujet === 'autre' && raison.texte !== undefined);

/** Ce qu’il faut savoir avant d’y aller : par qui passer, sinon ce qui reste à vérifier, sinon le prix. */
function describeReserve(
  raisons: readonly Raison[],
  prix: string | undefined,
  dire: (raison: Raison) => string,
): string {
  const prescription = raisons.find((raison) => raison.sujet === 'prescription' && raison.obligatoire);
  if (prescription) {
    const dite = dire(prescription);
    return dite.startsWith('À demander') ? `C’est ${lowerFirst(dite)}` : dite;
  }
  const inconnues = raisons.filter(isInconnue);
  const manques = inconnues.filter((raison) => !isAgee(raison));
  if (manques.length > 0) return describeManque(manques, dire);
  const [agee] = inconnues;
  return agee ? `Confirmez d’abord\u00a0: ${lowerFirst(dire(agee))}` : describePrix(prix);
}

/** Les trois phrases à lire à voix haute : ce qui existe, à quelle condition, vers qui aller. */
export function describeAccueil(
  { principale }: ReponseDAccueil<OffreDite>,
  guichet: GuichetDit,
  aujourdhui: string,
  dire: (raison: Raison) => string,
): readonly [string, string, string] {
  const toGeste = (joindre: ActionEcrite | undefined, structure: string) =>
    joindre
      ? describeGeste(joindre, structure, aujourdhui)
      : `Nous n’avons pas trouvé comment joindre ${structure}\u00a0: je me renseigne.`;
  if (!principale)
    return [
      'Je n’ai rien trouvé pour vous dans notre liste.',
      'Un conseiller peut chercher avec vous.',
      toGeste(guichet.joindre, guichet.nom),
    ];
  const { offre, evaluation, rang } = principale;
  const { nom, structure, joindre, prix } = offre;
  return [
    `${DEBUTS[rang]}\u00a0: ${nom}.`,
    describeReserve(evaluation.raisons, prix, dire),
    toGeste(joindre, structure),
  ];
}
