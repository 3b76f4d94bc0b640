/** Les identifiants du gabarit (layouts/Page.astro) : le titre d’un guide ne les prend pas. */
export const IDENTIFIANTS_DE_PAGE: readonly string[] = ['contenu', 'annonces'];
