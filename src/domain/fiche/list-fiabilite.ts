import type { Offre } from '../catalogue/catalogue.ts';
import { describeFiabilite } from '../etat/describe-fiabilite.ts';
import { fold } from '../text/fold.ts';
import { type Bloc, toParagraphe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** De quand date la fiche, et d’où viennent ses faits. */
export const listFiabilite = ({ servie: { offre } }: Sujet): readonly Bloc[] => [
  ...toTexte(describeFiabilite(offre)),
  { genre: 'sources', titre: 'D’où viennent ces informations', sources: offre.sources },
];

const getPremierMot = (texte: string) => fold(texte).split(/[^a-z]+/)[0];

/** Tout ce que la fiche ne sait pas, en une ligne : ce que l’éditeur demande de vérifier, puis ce qui manque aux rubriques. */
export function listManques(
  { a_verifier = [] }: Pick<Offre, 'a_verifier'>,
  inconnus: readonly string[],
): readonly Bloc[] {
  const dits = new Set(a_verifier.map(getPremierMot));
  const tous = [...a_verifier, ...new Set(inconnus.filter((nom) => !dits.has(getPremierMot(nom))))];
  return tous.length === 0
    ? []
    : toParagraphe(
        { t: 'Ce que nous ne savons pas', gras: true },
        { t: `\u00a0: ${tous.join(' · ')}. Demandez-le avant de vous déplacer.` },
      );
}
