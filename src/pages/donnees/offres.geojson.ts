import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { loadReferentiel } from '@/catalogue/load-referentiel.ts';
import { parseTelephone } from '@/catalogue/telephone.ts';
import { toGeoJson } from '@/domain/echange/to-geojson.ts';

export const GET: APIRoute = () => {
  const servies = new Map(
    getCatalogue().territoires.flatMap(({ offres }) => offres.map((servie) => [servie.offre.id, servie])),
  );
  return new Response(
    JSON.stringify(
      toGeoJson({ communes: [], offres: [...servies.values()] }, loadReferentiel().communes, parseTelephone),
    ),
    {
      headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
    },
  );
};
