import { countFautes } from '../text/count-fautes.ts';
import { listCles, toCle } from './to-cle.ts';

const MAX_PROCHES = 4;
const MIN_LETTRES = 4;
/** Plus court, un début se corrige en trop de noms. */
const MIN_DEBUT = 6;
const DEUX_FAUTES = 8;
/** « Nanci » est Nancy plutôt que Fléville-devant-Nancy. */
const FIN_DE_NOM = 0.25;
/** Un nom que l’on n’a pas fini d’écrire passe après un nom entier. */
const PAS_FINI = 0.5;

const clesParNom = new Map<string, readonly string[]>();

function getCles(nom: string): readonly string[] {
  const connues = clesParNom.get(nom) ?? listCles(nom);
  clesParNom.set(nom, connues);
  return connues;
}

/** Les fautes qui séparent un texte d’une clé ; Infinity quand il y en a trop. */
function countPermises(cherche: string, cle: string): number {
  const permises = cherche.length < DEUX_FAUTES ? 1 : 2;
  if (Math.abs(cle.length - cherche.length) > permises) return Infinity;
  const fautes = countFautes(cherche, cle);
  return fautes > permises ? Infinity : fautes;
}

/** Plus petite, la note dit une ressemblance plus grande, avec le nom, ce qu’il finit ou son début. */
function noteNom(cherche: string, nom: string): number {
  const cles = getCles(nom);
  const debut = cherche.length < MIN_DEBUT ? '' : (cles[0]?.slice(0, cherche.length) ?? '');
  return Math.min(
    ...cles.map((cle, i) => countPermises(cherche, cle) + (i === 0 ? 0 : FIN_DE_NOM)),
    countPermises(cherche, debut) + PAS_FINI,
  );
}

/** Les noms de communes qu’une faute de frappe a pu donner, les plus proches d’abord. */
export function findNomsProches(noms: readonly string[], texte: string): readonly string[] {
  const cherche = toCle(texte);
  if (cherche.length < MIN_LETTRES) return [];
  return noms
    .map((nom) => ({ nom, note: noteNom(cherche, nom) }))
    .filter(({ note }) => note < Infinity)
    .sort((a, b) => a.note - b.note || a.nom.length - b.nom.length)
    .slice(0, MAX_PROCHES)
    .map(({ nom }) => nom);
}
