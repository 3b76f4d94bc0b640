import { toHeure } from '../temps/heure.ts';
import { hasNir, REFUS_NIR } from '../text/has-nir.ts';
import { type LigneDeGroupe, type LigneRefusee, MAX_STAGIAIRES } from './ligne-de-groupe.ts';
import { findEntete, readCellules } from './read-cellules.ts';

/** Ce qu’on a compris d’une liste collée. */
export interface GroupeLu {
  readonly lignes: readonly LigneDeGroupe[];
  readonly refusees: readonly LigneRefusee[];
  /** Combien de personnes sont de trop. */
  readonly en_trop: number;
}

const SANS_COMMUNE = 'Aucune commune sur cette ligne. Écrivez-en une, ou un code postal.';

/** Le séparateur d’une ligne : la tabulation d’un tableur, sinon le point-virgule, sinon la virgule. */
const findSeparateur = (ligne: string) => ['\t', ';', ','].find((signe) => ligne.includes(signe)) ?? '\t';

/** Les cellules d’une ligne ; entre guillemets, un séparateur n’en est plus un. */
function splitLigne(ligne: string): readonly string[] {
  const separateur = findSeparateur(ligne);
  const cellules: string[] = [''];
  let cite = false;
  for (const signe of ligne) {
    if (signe === '"') cite = !cite;
    else if (signe === separateur && !cite) cellules.push('');
    else cellules[cellules.length - 1] += signe;
  }
  return cellules.map((cellule) => cellule.replace(/\s+/g, ' ').trim());
}

/**
 * Lit ce qu’un conseiller colle d’un tableur : une personne par ligne, avec ou sans en-tête, dans n’importe quel ordre.
 * Un nom est réduit à ses initiales ; une ligne qui porte un numéro de sécurité sociale n’est pas gardée.
 */
export function parseGroupe(texte: string): GroupeLu {
  const ecrites = texte
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((ligne, rang) => ({ numero: rang + 1, cellules: splitLigne(ligne), ligne }))
    .filter(({ cellules }) => cellules.some((cellule) => cellule !== ''));
  const entete = findEntete(ecrites[0]?.cellules ?? []);
  const lues = ecrites
    .slice(entete ? 1 : 0)
    .map(({ numero, cellules, ligne }): LigneDeGroupe | LigneRefusee =>
      [ligne, ...cellules].some(hasNir)
        ? { numero, raison: REFUS_NIR }
        : (readCellules(cellules, numero, entete) ?? { numero, raison: SANS_COMMUNE }),
    );
  const lignes = lues.filter((lue) => 'commune' in lue);
  return {
    lignes: lignes.slice(0, MAX_STAGIAIRES),
    refusees: lues.filter((lue) => 'raison' in lue),
    en_trop: Math.max(0, lignes.length - MAX_STAGIAIRES),
  };
}

const ENTETE = 'Initiales;Commune;Arrivée;Retour;Voiture';
const formatMinute = (minute: number | undefined) => (minute === undefined ? '' : toHeure(minute));
const formatVoiture = (voiture: boolean | undefined) =>
  voiture === undefined ? '' : voiture ? 'oui' : 'non';

/** Les lignes comprises, réécrites : il n’y reste aucun nom, et les relire donne la même chose. */
export const formatGroupe = (lignes: readonly LigneDeGroupe[]): string =>
  [
    ENTETE,
    ...lignes.map(({ initiales, commune, arrivee, retour, voiture }) =>
      [initiales, commune, formatMinute(arrivee), formatMinute(retour), formatVoiture(voiture)]
        .map((cellule) => (/[;"]/.test(cellule) ? `"${cellule.replaceAll('"', '')}"` : cellule))
        .join(';'),
    ),
  ].join('\n');
