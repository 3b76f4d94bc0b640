import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { listOccurrences } from '@/domain/agenda/list-occurrences.ts';
import type { Espace, Territoire } from '@/domain/catalogue/catalogue.ts';
import { espaces } from '@/domain/catalogue/espaces.ts';
import { getLibelle } from '@/domain/plan/get-libelle.ts';
import { lignes, pages } from '@/domain/plan/pages.ts';
import { toHref } from '@/paths.ts';
import { environnement } from '@/site.ts';

interface Rubrique {
  readonly libelle: string;
  readonly href: string;
}

/** Un agenda sans séance à venir n’est qu’un détour. */
const hasSeance = ({ evenements, communes }: Territoire): boolean =>
  evenements.some((evenement) =>
    listOccurrences(evenement, communes).some(({ jour }) => jour >= environnement.aujourdhui),
  );

/** Le menu d’un guichet. Hors des deux espaces (communes, contact), il mène à ce qui est pour tout le monde. */
function listDuGuichet(territoire: Territoire, espace: Espace = 'particuliers'): readonly Rubrique[] {
  const accueil = espace === 'prescripteurs' ? espace : 'territoire';
  return [
    { libelle: pages.accueil.titre, href: toHref(accueil, { territoire }) },
    { libelle: espaces[espace].rubrique, href: toHref('annuaire', { territoire, espace }) },
    ...(['communes', 'agenda', 'contact'] as const)
      .filter((page) => page !== 'agenda' || hasSeance(territoire))
      .map((page) => ({ libelle: pages[page].court, href: toHref(page, { territoire }) })),
  ];
}

/** Le menu de l’en-tête ; hors de tout guichet, celui du site. */
export function listRubriques(territoire?: Territoire, espace?: Espace): readonly Rubrique[] {
  if (territoire) return listDuGuichet(territoire, espace);
  const plusieurs = getCatalogue().territoires.length > 1;
  return (['accueil', 'partout-en-france', 'reseau'] as const)
    .filter((page) => plusieurs || !lignes[page].reseau)
    .map((page) => ({ libelle: getLibelle(page, 'court', undefined), href: toHref(page) }));
}
