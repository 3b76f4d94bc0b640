import type { APIRoute } from 'astro';
import { getLecteursDeCarte } from '@/catalogue/lecteurs-de-carte.ts';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { toGeoJson } from '@/domain/echange/to-geojson.ts';

export const getStaticPaths = getTerritoirePaths;

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(JSON.stringify(toGeoJson(territoire, getLecteursDeCarte())), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
