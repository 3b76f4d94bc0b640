import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { loadReferentiel } from '@/catalogue/load-referentiel.ts';
import { buildFondDeCarte } from '@/domain/geo/fond-de-carte.ts';

/** Le fond de la carte du réseau : les communes de tous les territoires. */
export const GET: APIRoute = () => {
  const { communes, getContours } = loadReferentiel();
  const desservies = new Map(
    getCatalogue().territoires.flatMap((t) => t.communes.map((commune) => [commune.code_insee, commune])),
  );
  const fond = buildFondDeCarte({
    desservies: [...desservies.values()],
    autres: communes.values(),
    ...getContours(),
  });
  return new Response(JSON.stringify(fond ?? null), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
