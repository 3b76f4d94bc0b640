import type { APIRoute } from 'astro';
import { toFicheDeBesoin } from '@/domain/recherche/to-fiche-cherchable.ts';
import { besoins } from '@/domain/vocabulaire/besoins.ts';

/** Les besoins, et les mots qui y mènent : ce que cherche l’accueil du site, qui ne sait pas encore où l’on vit. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(besoins.map((besoin) => toFicheDeBesoin(besoin, besoin.value))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
