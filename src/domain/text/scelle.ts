import { cleanLien } from './clean-lien.ts';

// « <version>.<nombre>.<longueur>.<somme>.<corps> » ; l’en-tête vient d’abord : un SMS coupe la fin. Aucun signe n’est de
// ceux qu’une messagerie change, si le corps n’en a pas d’autres que « \w . - ».
const FORME =
  /^(?<version>[a-z]\d)\.(?<nombre>[0-9a-z]{1,2})\.(?<longueur>[0-9a-z]{1,4})\.(?<somme>[0-9a-z]{1,7})\.(?<reste>.*)$/s;

/** Ce qu’on a pu lire d’un lien scellé. */
export interface Scelle {
  /** `alteree` : arrivé entier, mais un signe a changé en route. */
  readonly etat: 'absente' | 'entiere' | 'coupee' | 'alteree' | 'illisible';
  /** Combien de choses le corps portait au départ. */
  readonly nombre: number;
  /** Ce qui en est arrivé. */
  readonly corps: string;
}

/** FNV-1a, 32 bits. */
function compute(texte: string): string {
  let somme = 0x811c9dc5;
  for (let i = 0; i < texte.length; i += 1) somme = Math.imul(somme ^ texte.charCodeAt(i), 0x01000193);
  return (somme >>> 0).toString(36);
}

/** Un corps tel qu’il s’écrit après le « # » d’une adresse, avec de quoi voir ce qui lui est arrivé. */
export const formatScelle = (version: string, nombre: number, corps: string): string =>
  [version, nombre.toString(36), corps.length.toString(36), compute(corps), corps].join('.');

/** Lit le « # » d’une adresse, même coupé ou suivi d’autre chose. */
export function parseScelle(version: string, fragment: string): Scelle {
  const texte = cleanLien(fragment.replace(/^#/, ''));
  // « #contenu » et les autres ancres d’une page ne sont pas des liens scellés.
  if (texte.charAt(0) !== version.charAt(0) || !/^.\d/.test(texte))
    return { etat: 'absente', nombre: 0, corps: '' };
  const lus = FORME.exec(texte)?.groups;
  if (lus?.['version'] !== version) return { etat: 'illisible', nombre: 0, corps: '' };
  const { nombre = '', longueur = '', somme = '', reste = '' } = lus;
  const attendue = Number.parseInt(longueur, 36);
  const corps = reste.slice(0, attendue);
  return {
    etat: corps.length < attendue ? 'coupee' : compute(corps) === somme ? 'entiere' : 'alteree',
    nombre: Number.parseInt(nombre, 36),
    corps,
  };
}
