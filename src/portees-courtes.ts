import type { Plugin } from 'vite';

const PORTEE = /\bastro-([a-z0-9]{8})\b/g;
const GARDES = 4;

/** Une portée de style en quatre signes : huit ne se compriment pas, et chaque élément d’une page la porte. */
const shorten = (code: string): string =>
  code.replace(PORTEE, (_, signes: string) => `astro-${signes.slice(0, GARDES)}`);

/** Dans un sélecteur, la dernière portée suffit : ce qu’elle désigne n’est que dans son composant. */
export const keepDernierePortee = (css: string): string =>
  css.replace(/:where\(\.astro-\w+\)(?=[^{},]*:where\(\.astro-)/g, '');

/** Deux composants d’une même portée courte se prendraient leurs styles : la construction s’arrête. */
function checkUnicite(vues: Map<string, string>, css: string): void {
  for (const [, longue = ''] of css.matchAll(PORTEE)) {
    const courte = longue.slice(0, GARDES);
    if ((vues.get(courte) ?? longue) !== longue)
      throw new Error(
        `Deux composants ont la portée « ${courte} » : allongez-la dans src/portees-courtes.ts.`,
      );
    vues.set(courte, longue);
  }
}

/** Ce qu’Astro écrit en entier dans ses modules : la feuille d’abord, le HTML une fois compilé. */
export const porteesCourtes = (): readonly Plugin[] => {
  const vues = new Map<string, string>();
  return [
    {
      name: 'guichet:portees-de-feuille',
      enforce: 'pre',
      apply: 'build',
      transform(code, id) {
        if (!id.includes('.astro?astro&type=style')) return undefined;
        checkUnicite(vues, code);
        return { code: keepDernierePortee(shorten(code)), map: null };
      },
    },
    {
      name: 'guichet:portees-de-html',
      enforce: 'post',
      apply: 'build',
      transform: (code, id) => (id.endsWith('.astro') ? { code: shorten(code), map: null } : undefined),
    },
  ];
};
