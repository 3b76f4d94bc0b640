import type { Chemin } from '../verification/erreurs.ts';

interface Noeud {
  readonly shape?: Readonly<Record<string, Noeud>>;
  readonly element?: Noeud;
  readonly unwrap?: () => Noeud;
}

const unwrap = (noeud: Noeud | undefined): Noeud | undefined =>
  noeud && !noeud.shape && !noeud.element && typeof noeud.unwrap === 'function'
    ? unwrap(noeud.unwrap())
    : noeud;

/** Les champs qu’un schéma zod accepte à un endroit donné ; vide si l’endroit n’est pas un groupe de champs. */
export function getChamps(schema: object, chemin: Chemin): readonly string[] {
  let noeud = unwrap(schema as Noeud);
  for (const etape of chemin)
    noeud = unwrap(typeof etape === 'number' ? noeud?.element : noeud?.shape?.[etape]);
  return Object.keys(noeud?.shape ?? {});
}
