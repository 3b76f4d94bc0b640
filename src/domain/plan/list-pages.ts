import type { Catalogue, Espace, Territoire } from '../catalogue/catalogue.ts';
import { espaces } from '../catalogue/espaces.ts';
import { lowerFirst } from '../text/casse.ts';
import { fillMotif, type IdDePage, motifsDePages } from './adresses.ts';
import { getLibelle } from './get-libelle.ts';
import type { Exemplaire } from './ligne-de-page.ts';
import { idsDePages, isDansEspace } from './motifs.ts';
import { hasPage, lignes, pages } from './pages.ts';

/** Une page construite ; `chemin` sans la base. */
export interface LienDePlan {
  readonly libelle: string;
  readonly chemin: string;
  /** Une fiche ou une commune : la page du plan ne montre que la liste qui y mène. */
  readonly detail: boolean;
  /** Fausse : la page est « noindex ». */
  readonly indexable: boolean;
  /** Vraie : sitemap.xml la donne ; une page que celle d’un autre guichet double n’y est pas. */
  readonly auSitemap: boolean;
  /** AAAA-MM-JJ. */
  readonly modifie_le?: string | undefined;
}

export interface RubriqueDePlan {
  readonly titre: string;
  readonly liens: readonly LienDePlan[];
}

type Guichets = Pick<Catalogue, 'territoires'>;

// L’adresse d’une page dit dans quelle rubrique elle se range.
const isSous = (page: IdDePage, haut: IdDePage) => motifsDePages[page].startsWith(motifsDePages[haut]);
const duSite = idsDePages.filter((page) => !isSous(page, 'territoire'));
const desCommunes = idsDePages.filter((page) => isSous(page, 'communes'));
const desEspaces = Object.values(espaces).map(({ value, libelle }) => ({
  espace: value,
  libelle,
  siennes: idsDePages.filter((page) => isDansEspace(page, value)),
}));
const rangees = new Set([...duSite, ...desCommunes, ...desEspaces.flatMap(({ siennes }) => siennes)]);
const deGuichet = idsDePages.filter((page) => !rangees.has(page));

/** Une page dont seul un réseau de guichets a l’usage : avec un seul, rien n’y mène. */
const isSansUsage = (page: IdDePage, { territoires }: Guichets) =>
  lignes[page].reseau === true && territoires.length < 2;

/** Si les moteurs de recherche peuvent montrer une page. */
export const isIndexable = (page: IdDePage, guichets: Guichets): boolean =>
  lignes[page].indexable !== false && !isSansUsage(page, guichets);

/** Toutes les pages du site, par rubrique : le plan, sitemap.xml et ce que la construction doit rendre. */
export function listPages(guichets: Guichets): readonly RubriqueDePlan[] {
  const toLien = (
    page: IdDePage,
    chemin: string,
    { libelle, modifie_le, double = false }: Omit<Exemplaire<string>, 'parametres'>,
  ): LienDePlan => {
    const indexable = isIndexable(page, guichets);
    return {
      libelle,
      chemin,
      modifie_le,
      detail: lignes[page].detail === true || isSansUsage(page, guichets),
      indexable,
      auSitemap: indexable && !double,
    };
  };
  const listLiens = (siennes: readonly IdDePage[], territoire: Territoire, espace: Espace) =>
    siennes
      .filter((page) => hasPage(territoire, page))
      .flatMap((page) => {
        const ou = { territoire, espace };
        const exemplaires = lignes[page].exemplaires?.(ou) ?? [
          { libelle: getLibelle(page, 'plan', ou), parametres: {} },
        ];
        return exemplaires.map((exemplaire) =>
          toLien(page, fillMotif(motifsDePages[page], { ...ou, ...exemplaire.parametres }), exemplaire),
        );
      });
  const generales = {
    titre: 'Le site',
    liens: duSite.map((page) =>
      toLien(page, motifsDePages[page], { libelle: getLibelle(page, 'plan', undefined) }),
    ),
  };
  const rubriques = guichets.territoires.flatMap((territoire): readonly RubriqueDePlan[] => [
    { titre: territoire.nom, liens: listLiens(deGuichet, territoire, 'particuliers') },
    ...desEspaces.map(({ espace, libelle, siennes }) => ({
      titre: `${territoire.nom} : ${lowerFirst(libelle)}`,
      liens: listLiens(siennes, territoire, espace),
    })),
    {
      titre: `${territoire.nom} : ${lowerFirst(pages.communes.court)}`,
      liens: listLiens(desCommunes, territoire, 'particuliers'),
    },
  ]);
  return [generales, ...rubriques];
}
