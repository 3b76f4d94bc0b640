import type { APIRoute } from 'astro';
import { drawFond } from '@/catalogue/draw-etendue.ts';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';

export const getStaticPaths = getTerritoirePaths;

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(JSON.stringify(drawFond(territoire.communes, territoire.offres) ?? null), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
