import type { APIRoute } from 'astro';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import { readOffreEnBref } from '@/catalogue/read-offre-en-bref.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { sortParUtilite } from '@/domain/offre/sort-par-utilite.ts';

export const getStaticPaths = getTerritoirePaths;

/** Les offres servies, en bref : ce que chargent les outils du navigateur (Ma solution, Orienter, comparer…). */
export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(JSON.stringify(sortParUtilite(territoire.offres).map(readOffreEnBref)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
