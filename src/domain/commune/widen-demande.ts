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

/** La même demande, quelque chose laissé de côté : ce qui répond se propose, sans être retenu. */
export function widenDemande({ mots, code }: DemandeDeCommune): readonly DemandeDeCommune[] {
  // Un code de cedex est près de celui de sa commune.
  const cedex = code.length === CODE_ENTIER ? [code.slice(0, 4), code.slice(0, 3)] : [];
  return [
    ...cedex.map((debut) => ({ mots, code: debut })),
    ...(mots !== '' && code !== '' ? [{ mots, code: '' }] : []),
    ...listMorceaux(mots.split(' ')).map((morceau) => ({
      mots: morceau,
      code: code.length > 3 ? '' : code,
      entier: true,
    })),
  ];
}
