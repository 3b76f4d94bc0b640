import type { APIRoute } from 'astro';
import { drawFond } from '@/catalogue/draw-etendue.ts';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';

/** Le fond de la carte du réseau : les communes de tous les territoires. */
export const GET: APIRoute = () => {
  const desservies = new Map(
    getCatalogue().territoires.flatMap((t) => t.communes.map((commune) => [commune.code_insee, commune])),
  );
  return new Response(JSON.stringify(drawFond([...desservies.values()]) ?? null), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
