import type { Offre } from '../catalogue/catalogue.ts';
import { describeFiabilite } from '../etat/describe-fiabilite.ts';
import { fold } from '../text/fold.ts';
import { type Bloc, toListe, toParagraphe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** De quand date la fiche, et d’où viennent ses faits. */
export const listFiabilite = ({ servie: { offre } }: Sujet): readonly Bloc[] => [
  ...toTexte(describeFiabilite(offre)),
  { genre: 'sources', titre: 'D’où viennent ces informations', sources: offre.sources },
];

const getPremierMot = (texte: string) => fold(texte).split(/[^a-z]+/)[0];

const MOTS_MAX = 60;
const DEMANDEZ = 'Demandez-le avant de vous déplacer.';

/** Tout ce que la fiche ne sait pas, en une fois : ce que l’éditeur demande de vérifier, puis ce qui manque aux rubriques. */
export function listManques(
  { a_verifier = [] }: Pick<Offre, 'a_verifier'>,
  inconnus: readonly string[],
): readonly Bloc[] {
  const dits = new Set(a_verifier.map(getPremierMot));
  const tous = [...a_verifier, ...new Set(inconnus.filter((nom) => !dits.has(getPremierMot(nom))))];
  if (tous.length === 0) return [];
  const titre = { t: 'Ce que nous ne savons pas', gras: true };
  return tous.every((un) => un.length <= MOTS_MAX)
    ? toParagraphe(titre, { t: `\u00a0: ${tous.join(' · ')}. ${DEMANDEZ}` })
    : [...toParagraphe(titre, { t: '\u00a0:' }), ...toListe('tiret', tous), ...toTexte(DEMANDEZ)];
}
