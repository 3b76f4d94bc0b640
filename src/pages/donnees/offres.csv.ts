import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { toCsvOffres } from '@/domain/echange/to-csv.ts';

export const GET: APIRoute = () =>
  new Response(toCsvOffres([...getCatalogue().offres.values()]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
