import type { DemandeDeCommune } from './demande-de-commune.ts';

const MIN_MOT = 3;
const CODE_ENTIER = 5;

/** Le début et la fin d’un texte, du plus long au plus court. */
const listMorceaux = (mots: readonly string[]): readonly string[] =>
  mots
    .slice(1)
    .flatMap((_, i) => [mots.slice(0, -1 - i), mots.slice(1 + i)])
    .map((morceau) => morceau.join(' '))
    .filter((morceau) => morceau.length >= MIN_MOT);

// « lhay les roses », « ville davray » : l’apostrophe que l’on n’écrit pas.
const ELISION = /\b([dl])(?=h?[aiouy]|h?e(?!s?\b))/g;

/** La même demande, quelque chose laissé de côté : ce qui répond se propose, sans être retenu. */
export function widenDemande({ mots, code }: DemandeDeCommune): readonly DemandeDeCommune[] {
  // Un code de cedex est près de celui de sa commune.
  const cedex = code.length === CODE_ENTIER ? [code.slice(0, 4), code.slice(0, 3)] : [];
  const codes = code.length === CODE_ENTIER ? [code, code.slice(0, 2)] : [code.length > 3 ? '' : code];
  const elide = mots.replace(ELISION, '$1 ');
  return [
    ...(elide === mots ? [] : [{ mots: elide, code }]),
    ...cedex.map((debut) => ({ mots, code: debut })),
    ...(mots !== '' && code !== '' ? [{ mots, code: '' }] : []),
    ...codes.flatMap((un) =>
      listMorceaux(mots.split(' ')).map((morceau) => ({ mots: morceau, code: un, entier: true })),
    ),
  ];
}
