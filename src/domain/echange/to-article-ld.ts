import type { Article, NewsArticle, WithContext } from 'schema-dts';
import type { Page } from '../catalogue/catalogue.ts';

/** Un guide, ou une actualité, en schema.org ; ses dates sont celles que ses rédacteurs ont écrites. */
export function toArticleLd(
  {
    rubrique,
    titre,
    resume,
    date,
    verifie_le,
  }: Pick<Page, 'rubrique' | 'titre' | 'resume' | 'date' | 'verifie_le'>,
  url: string,
  { auteur, image }: { readonly auteur: string; readonly image: string },
): WithContext<Article | NewsArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': rubrique === 'actualites' ? 'NewsArticle' : 'Article',
    '@id': url,
    url,
    headline: titre,
    description: resume,
    image,
    inLanguage: 'fr',
    author: { '@type': 'Organization', name: auteur },
    ...(date && { datePublished: date }),
    ...(verifie_le && { dateModified: verifie_le }),
  };
}
