import { listIdentifiants } from '../selection/selection.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import { formatParametres } from '../text/format-parametres.ts';
import { hasNir } from '../text/has-nir.ts';
import type { Terme } from '../vocabulaire/terme.ts';
import { toInitiales } from './to-initiales.ts';

/** Ce que la structure répond à une orientation. */
export const decisions = [
  { value: 'acceptee', libelle: 'Acceptée' },
  { value: 'attente', libelle: 'En liste d’attente' },
  { value: 'refusee', libelle: 'Refusée' },
] as const satisfies readonly Terme[];

/** Pourquoi une demande est refusée : de quoi chercher autre chose, sans rien dire de la personne. */
export const motifsDeRefus = [
  { value: 'condition', libelle: 'Une condition n’est pas remplie' },
  { value: 'zone', libelle: 'Le lieu ou le trajet n’est pas desservi' },
  { value: 'places', libelle: 'Il n’y a plus de place' },
  { value: 'papiers', libelle: 'Il manque un papier' },
  { value: 'financement', libelle: 'Le financement n’est pas possible' },
  { value: 'injoignable', libelle: 'La personne n’a pas pu être jointe' },
  { value: 'renonce', libelle: 'La personne ne veut plus' },
  { value: 'arretee', libelle: 'Le service n’existe plus' },
  { value: 'autre', libelle: 'Une autre raison' },
] as const satisfies readonly Terme[];

export type Decision = (typeof decisions)[number]['value'];
export type MotifDeRefus = (typeof motifsDeRefus)[number]['value'];

/** La réponse de la structure ; les jours sont des AAAA-MM-JJ. */
export interface Reponse {
  readonly decision: Decision;
  readonly motif?: MotifDeRefus;
  readonly recue_le?: string;
  /** Rendez-vous, entrée dans l’action, ou fin de l’attente. */
  readonly prochaine?: string;
}

/** Une orientation dont on attend, ou dont on a, la réponse. Rien d’autre de la personne que ses initiales. */
export interface Retour {
  readonly offres: readonly string[];
  readonly initiales: string;
  /** Le jour de la fiche. */
  readonly du?: string;
  readonly reponse?: Reponse;
}

/** `coupe` : la fin du lien n’est pas arrivée. */
export interface RetourLu extends Retour {
  readonly etat: 'absent' | 'coupe' | 'entier';
}

// Le dernier mot du lien : un SMS ou une messagerie coupe la fin.
const FIN = 'fin=1';

/** Le retour tel qu’il s’écrit après le « # » d’une adresse ; l’ordre est fixe. */
export function formatRetour({ offres, initiales, du, reponse }: Retour): string {
  const paires = (
    [
      ['offres', listIdentifiants(offres).join(',')],
      ['du', du],
      ['initiales', initiales],
      ['reponse', reponse?.decision],
      ['motif', reponse?.motif],
      ['recue', reponse?.recue_le],
      ['prochaine', reponse?.prochaine],
    ] as const
  ).flatMap(([nom, valeur]) => (valeur ? [[nom, valeur] as const] : []));
  return `${formatParametres(paires, ',')}&${FIN}`;
}

const find = <T extends Terme>(termes: readonly T[], valeur: string | null): T['value'] | undefined =>
  termes.find(({ value }) => value === valeur)?.value;

interface Lisible {
  get(nom: string): string | null;
  has(nom: string): boolean;
}

/** Lit le fragment d’un lien de retour, même coupé : ce qui n’a pas de sens est ignoré. */
export function parseRetour(lus: Lisible): RetourLu {
  const entier = lus.get('fin') === '1';
  const ids = (lus.get('offres') ?? '').split(',');
  // Coupé dans la liste : le dernier nom pourrait en désigner un autre.
  const offres = listIdentifiants(
    entier || ['du', 'initiales', 'reponse'].some((nom) => lus.has(nom)) ? ids : ids.slice(0, -1),
  );
  const readDate = (nom: string) => {
    const date = lus.get(nom) ?? '';
    return isDateCalendaire(date) ? date : undefined;
  };
  const du = readDate('du');
  const decision = find(decisions, lus.get('reponse'));
  const motif = decision === 'refusee' ? find(motifsDeRefus, lus.get('motif')) : undefined;
  const recue_le = readDate('recue');
  const prochaine = decision === 'refusee' ? undefined : readDate('prochaine');
  const initiales = lus.get('initiales') ?? '';
  return {
    etat: !lus.has('offres') ? 'absent' : entier ? 'entier' : 'coupe',
    offres,
    initiales: hasNir(initiales) ? '' : toInitiales(initiales),
    ...(du !== undefined && { du }),
    ...(decision && {
      reponse: {
        decision,
        ...(motif && { motif }),
        ...(recue_le !== undefined && { recue_le }),
        ...(prochaine !== undefined && { prochaine }),
      },
    }),
  };
}

/**
 * Le fragment du lien de retour que porte le texte d’un courriel ou d’un SMS, recousu quand la messagerie l’a coupé en
 * lignes ; undefined quand il n’y en a pas.
 */
export function findFragmentDeRetour(texte: string): string | undefined {
  const debut = /#(?:[a-z]+=[^\s#]*&)?offres=/.exec(texte);
  if (!debut) return undefined;
  const suite = texte.slice(debut.index + 1);
  // « = » en fin de ligne (quoted-printable), « > » d’une citation : ce que met une messagerie.
  const recousu = suite.replace(/=?\r?\n(?:[>\s]*)/g, '').replaceAll('&amp;', '&');
  const fin = recousu.indexOf(FIN);
  return fin >= 0 && !/\s/.test(recousu.slice(0, fin))
    ? recousu.slice(0, fin + FIN.length)
    : /^\S*/.exec(suite)?.[0];
}
