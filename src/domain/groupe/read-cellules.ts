import { toInitiales } from '../orientation/to-initiales.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { fold } from '../text/fold.ts';
import type { LigneDeGroupe } from './ligne-de-groupe.ts';

/** Ce que dit une colonne ; « rien » : on ne s’en sert pas. */
export type Role = 'qui' | 'commune' | 'postal' | 'arrivee' | 'retour' | 'heures' | 'voiture' | 'rien';

// Dans l’ordre : « heure de départ » est un retour avant d’être une heure.
const ENTETES: readonly (readonly [Role, RegExp])[] = [
  ['qui', /^(?:initiales?|noms?|prenoms?|stagiaires?|personnes?|participants?|qui)\b/],
  ['postal', /^(?:cp|codes? postal)\b/],
  ['commune', /^(?:communes?|villes?|domiciles?|lieux?|habite)\b/],
  ['voiture', /^(?:voitures?|vehicules?|conduc)/],
  ['arrivee', /\b(?:arrivee|debut|matin|aller)\b/],
  ['retour', /\b(?:retour|depart|fin|soir|sortie)\b/],
  ['heures', /^(?:horaires?|heures?)\b/],
];
const POSTAL = /^\d{5}$/;
const HEURE = /(?:^|\D)([01]?\d|2[0-3]) ?[h:](?: ?([0-5]\d))?(?!\d)/gi;
const SANS_VOITURE = /^(?:non|n|0|sans|faux|pas)\b|^-?$/;
const A_VOITURE = /^(?:sans |pas de |a une |une )?(?:voiture|vehicule)s?$/;
/** Des initiales déjà faites, ou qui s’y ramènent : « AB », « L. M. ». */
const INITIALES = /^\p{Lu}(?:[. -]*\p{Lu}){0,3}\.?$/u;
const INUTILE = /@|^[\d\s.+/-]*$/;
/** Plus long, ce n’est ni un nom ni une commune. */
const MAX_CELLULE = 80;

/** Les colonnes que nomme une première ligne ; undefined quand ce n’est pas un en-tête. */
export function findEntete(cellules: readonly string[]): readonly Role[] | undefined {
  const roles = cellules.map(
    (cellule): Role => ENTETES.find(([, forme]) => forme.test(fold(cellule)))?.[0] ?? 'rien',
  );
  const nommees = roles.filter((role) => role !== 'rien').length;
  return nommees >= 2 || (nommees === 1 && cellules.length === 1) ? roles : undefined;
}

/** Les heures qu’une cellule contient, en minutes depuis minuit : « 8h30-16h », « 08:30:00 ». */
export function listHeures(cellule: string, seule = false): readonly number[] {
  const nue = seule ? /^\s*(\d{1,2})\s*$/.exec(cellule)?.[1] : undefined;
  const lues =
    nue === undefined
      ? [...cellule.matchAll(HEURE)].map(([, heures, minutes = '0']) => Number(heures) * 60 + Number(minutes))
      : [Number(nue) * 60];
  return lues.filter((minute) => minute < MINUTES_PAR_JOUR);
}

/** Sans en-tête, ce que dit chaque cellule d’après ce qu’elle contient ; la commune est le dernier des textes. */
function findRoles(cellules: readonly string[]): readonly Role[] {
  const roles = cellules.map((cellule): Role | undefined => {
    if (POSTAL.test(cellule)) return 'postal';
    if (listHeures(cellule).length > 0) return 'heures';
    if (A_VOITURE.test(fold(cellule))) return 'voiture';
    return INUTILE.test(cellule) || cellule.length > MAX_CELLULE ? 'rien' : undefined;
  });
  const textes = [...roles.keys()].filter((rang) => roles[rang] === undefined);
  const isInitiales = (rang: number | undefined) => INITIALES.test(cellules[rang ?? -1] ?? '');
  const dernier = textes[textes.length - 1];
  // « Saint-Claude ; L. M. » : les initiales viennent après.
  const apres = textes.length > 1 && isInitiales(dernier) && !isInitiales(textes[0]);
  // « L. M. ; 39200 » : le code postal est la commune.
  const sans = roles.includes('postal') && isInitiales(dernier);
  const commune = apres ? textes[0] : sans ? undefined : dernier;
  return roles.map((role, rang) => role ?? (rang === commune ? 'commune' : 'qui'));
}

// Une majuscule en fait parfois deux (« ß », « SS »), et une écriture peut n’en pas avoir.
const isFait = (qui: string) =>
  /^(?:[^\s.-]{1,3}\.[- ]?)+$/u.test(qui) && qui === qui.toLocaleUpperCase('fr');
const formatInitiales = (qui: string) => (isFait(qui) ? qui : toInitiales(qui)).normalize('NFC');

/** Une ligne d’après ses cellules et le rôle de chacune ; undefined quand elle ne nomme aucune commune. */
export function readCellules(
  cellules: readonly string[],
  numero: number,
  entete?: readonly Role[],
): LigneDeGroupe | undefined {
  const roles = entete ?? findRoles(cellules);
  const list = (...voulus: readonly Role[]) =>
    cellules.filter((cellule, rang) => cellule !== '' && voulus.includes(roles[rang] ?? 'rien'));
  const commune = [...list('commune'), ...list('postal')].join(' ').slice(0, MAX_CELLULE);
  if (commune === '') return undefined;
  const heures = list('heures').flatMap((cellule) => listHeures(cellule));
  const nommees = (role: Role) => list(role).flatMap((cellule) => listHeures(cellule, true));
  const [arrivee = heures[0]] = nommees('arrivee');
  const [retour = heures[1]] = nommees('retour');
  const [voiture] = list('voiture').map((cellule) => !SANS_VOITURE.test(fold(cellule)));
  return {
    numero,
    initiales: formatInitiales(list('qui').join(' ').slice(0, MAX_CELLULE)),
    commune,
    ...(arrivee !== undefined && { arrivee }),
    ...(retour !== undefined && { retour }),
    ...(voiture !== undefined && { voiture }),
  };
}
