import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { toJsonOffre } from '@/domain/echange/to-json.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify([...getCatalogue().offres.values()].map(toJsonOffre), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
