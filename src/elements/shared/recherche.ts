import { createChercheur } from '@/domain/recherche/answer-recherche.ts';
import { type Fragment, makeExtrait } from '@/domain/recherche/make-extrait.ts';
import { loadFiches } from './load-fiches.ts';

export interface Lien {
  readonly titre: string;
  readonly href: string;
}

/** Une réponse : les offres, et ce qui les explique. */
export interface Reponse {
  /** Identifiants des offres, la plus proche d’abord. */
  readonly ids: readonly string[];
  /** Vrai quand ce n’est pas tout à fait ce qui est écrit. */
  readonly partielle: boolean;
  /** Les besoins, puis les guides. */
  readonly sujets: readonly Lien[];
  /** Sans offre : les mots qui, seuls, en trouvent. */
  readonly plusLarges: readonly string[];
  /** Pourquoi une offre répond ; vide quand son titre le dit. */
  explain(id: string): readonly Fragment[];
}

export interface Recherche {
  /** Commence à charger ce qu’il faut, sans rien chercher. */
  prepare(): void;
  /** undefined quand les fiches ne peuvent pas être lues. */
  searchOffres(texte: string): Promise<Reponse | undefined>;
}

/** Ouvre la recherche d’un guichet et d’un espace ; `adresse` est celle de ses fiches. */
export function createRecherche(adresse: string): Recherche {
  let search: ReturnType<typeof createChercheur> | undefined;
  const load = async () => {
    const fiches = await loadFiches(adresse).catch(() => undefined);
    if (fiches) search ??= createChercheur(fiches);
    return fiches;
  };
  return {
    prepare: () => void load(),
    searchOffres: async (texte) => {
      const fiches = await load();
      if (!fiches || !search) return undefined;
      const { offres, besoins, guides, partielle, racines, plusLarges } = search(texte);
      const select = (rangs: readonly number[]) => rangs.flatMap((rang) => fiches[rang] ?? []);
      const trouvees = new Map(select(offres).map((fiche) => [fiche.cle, fiche]));
      return {
        ids: [...trouvees.keys()],
        partielle,
        sujets: select([...besoins, ...guides]).map(({ titre, cle }) => ({ titre, href: cle })),
        plusLarges,
        explain: (id) => {
          const fiche = trouvees.get(id);
          return fiche ? makeExtrait(fiche, racines) : [];
        },
      };
    },
  };
}
