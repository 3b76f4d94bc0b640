import type { APIRoute } from 'astro';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { toOffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';

export const getStaticPaths = getTerritoirePaths;

/** Les offres servies, en bref : ce que chargent les outils du navigateur (Ma solution, Orienter, comparer…). */
export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(JSON.stringify(territoire.offres.map(toOffreEnBref)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
