import type { Espace } from '@/domain/catalogue/catalogue.ts';
import { CLASSEMENT, dropLointains } from '@/domain/recherche/classement-recherche.ts';
import { fromIndexable, getMotsCherches } from '@/domain/recherche/normalize-recherche.ts';
import { type Fragment, parseExtrait } from '@/domain/recherche/parse-extrait.ts';

// Le seul module qui connaît Pagefind (1.6) : son adresse, ses fichiers, ses réponses.

interface Resultat {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly raw_url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(
    texte: string,
    options: { filters: Record<string, string> },
  ): Promise<{ readonly results: readonly Resultat[] }>;
}

export interface Guide {
  readonly titre: string;
  readonly href: string;
}

/** Une réponse : les offres tout de suite, le reste quand on le demande. */
export interface Reponse {
  /** Identifiants des offres, la plus proche d’abord. */
  readonly ids: readonly string[];
  /** Vrai quand aucune offre n’a tous les mots : celles-ci en ont une partie. */
  readonly partielle: boolean;
  loadExtraits(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Fragment[]>>;
  loadGuides(): Promise<readonly Guide[]>;
}

export interface Recherche {
  /** Commence à charger ce qu’il faut, sans rien chercher. */
  prepare(): void;
  /** undefined quand l’index ne peut pas être lu. */
  searchOffres(texte: string): Promise<Reponse | undefined>;
}

const MAX_GUIDES = 3;

/** Réunit les réponses mot par mot : d’abord celles qui ont le plus de mots. */
function mergeResultats(parMot: readonly (readonly Resultat[])[]): readonly Resultat[] {
  const notes = new Map<string, { readonly resultat: Resultat; note: number }>();
  for (const resultat of parMot.flat()) {
    const connue = notes.get(resultat.id);
    // Un mot de plus vaut mieux que n’importe quel score.
    const note = 1000 + resultat.score;
    if (connue) connue.note += note;
    else notes.set(resultat.id, { resultat, note });
  }
  return [...notes.values()].sort((a, b) => b.note - a.note).map(({ resultat }) => resultat);
}

function parseTable(texte: string): ReadonlyMap<string, string> {
  return new Map(
    texte
      .split('\n')
      .filter(Boolean)
      .map((ligne) => ligne.split(' ', 2) as [string, string]),
  );
}

async function open(
  dossier: string,
  territoire: string,
): Promise<{ readonly pagefind: Pagefind; readonly table: ReadonlyMap<string, string> }> {
  const [pagefind, table] = await Promise.all([
    (async () => {
      const module = (await import(/* @vite-ignore */ `${dossier}pagefind.js`)) as Pagefind;
      // Sans worker : un fichier de moins à charger, et l’index d’un territoire se lit en quelques millisecondes.
      await module.options({ basePath: dossier, noWorker: true, excerptLength: 16, ranking: CLASSEMENT });
      return module;
    })(),
    fetch(`${dossier}territoires/${territoire}.txt`).then((reponse) => (reponse.ok ? reponse.text() : '')),
  ]);
  return { pagefind, table: parseTable(table) };
}

/** Ouvre la recherche d’un territoire et d’un espace ; `dossier` est l’adresse de l’index, barre finale comprise. */
export function createRecherche(dossier: string, territoire: string, espace: Espace): Recherche {
  const base = new URL(dossier, document.baseURI).href;
  let ouverte: ReturnType<typeof open> | undefined;
  const getOuverte = () => {
    ouverte ??= open(base, territoire).catch((erreur: unknown) => {
      // Le réseau peut revenir : on réessaiera à la prochaine recherche.
      ouverte = undefined;
      throw erreur;
    });
    return ouverte;
  };

  return {
    prepare: () => void getOuverte().catch(() => undefined),
    searchOffres: async (texte) => {
      try {
        const { pagefind, table } = await getOuverte();
        const mots = getMotsCherches(texte);
        const search = async (quoi: string, lieu: string) =>
          dropLointains((await pagefind.search(quoi, { filters: { territoire: lieu } })).results);
        const exacts = await search(mots.join(' '), territoire);
        const partielle = exacts.length === 0 && mots.length > 1;
        const resultats = partielle
          ? mergeResultats(await Promise.all(mots.map((mot) => search(mot, territoire))))
          : exacts;
        const parId = new Map(
          resultats.flatMap((r) => {
            const id = table.get(r.id);
            return id === undefined ? [] : [[id, r] as const];
          }),
        );
        return {
          ids: [...parId.keys()],
          partielle,
          loadExtraits: async (ids) => {
            const paires = ids.map(
              async (id) => [id, parseExtrait((await parId.get(id)?.data())?.excerpt ?? '')] as const,
            );
            return new Map(await Promise.all(paires));
          },
          loadGuides: async () => {
            const guides = (await search(mots.join(' '), `${territoire}/${espace}`)).slice(0, MAX_GUIDES);
            return Promise.all(
              guides.map(async (guide) => {
                const { raw_url, meta } = await guide.data();
                return {
                  titre: fromIndexable(meta['title'] ?? ''),
                  href: new URL(`../${territoire}/${raw_url}`, base).href,
                };
              }),
            );
          },
        };
      } catch {
        return undefined;
      }
    },
  };
}
