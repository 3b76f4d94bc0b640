/** Deux images : ce qui se déplace d’ici là, caché, ne bouge pas sous les yeux. */
export const waitImages = (): Promise<unknown> =>
  new Promise((fini) => requestAnimationFrame(() => requestAnimationFrame(fini)));
