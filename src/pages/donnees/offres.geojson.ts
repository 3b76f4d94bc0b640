import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { getLecteursDeCarte } from '@/catalogue/lecteurs-de-carte.ts';
import { toGeoJson } from '@/domain/echange/to-geojson.ts';

export const GET: APIRoute = () => {
  const servies = new Map(
    getCatalogue().territoires.flatMap(({ offres }) => offres.map((servie) => [servie.offre.id, servie])),
  );
  return new Response(
    JSON.stringify(toGeoJson({ nom: '', communes: [], offres: [...servies.values()] }, getLecteursDeCarte())),
    {
      headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
    },
  );
};
