/** Au-delà, on ne lit plus : le reste d’une liste attend qu’on le demande. */
export const MAX_LIGNES = 5;

/** Ce que dit le geste qui montre le reste. */
export const describeSuite = (nombre: number): string =>
  nombre === 1 ? 'Voir l’autre' : `Voir les ${nombre} autres`;

/** Ce qui se lit d’emblée, et le reste ; un reste d’une seule ligne ne vaut pas un geste. */
export function splitSuite<T>(lignes: readonly T[]): readonly [premieres: readonly T[], suite: readonly T[]] {
  const nombre = lignes.length > MAX_LIGNES + 1 ? MAX_LIGNES : lignes.length;
  return [lignes.slice(0, nombre), lignes.slice(nombre)];
}
