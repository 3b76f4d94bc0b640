import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { toCsvStructures } from '@/domain/echange/to-csv.ts';

export const GET: APIRoute = () =>
  new Response(toCsvStructures([...getCatalogue().structures.values()]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
