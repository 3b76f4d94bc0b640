import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { listPages } from '@/domain/plan/list-pages.ts';
import { addBase } from '@/paths.ts';

const MAX_URLS = 50_000;

export const GET: APIRoute = ({ site }) => {
  const adresses = listPages(getCatalogue())
    .flatMap(({ liens }) => liens)
    .filter(({ auSitemap }) => auSitemap)
    .slice(0, MAX_URLS);
  const urls = adresses
    .map(({ chemin, modifie_le }) => {
      const modifiee = modifie_le === undefined ? '' : `<lastmod>${modifie_le}</lastmod>`;
      return `<url><loc>${new URL(addBase(chemin), site).href}</loc>${modifiee}</url>`;
    })
    .join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
