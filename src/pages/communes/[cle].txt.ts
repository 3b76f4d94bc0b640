import type { APIRoute } from 'astro';
import { getIndexCommunes } from '@/catalogue/get-index-communes.ts';

export function getStaticPaths() {
  return getIndexCommunes().map(({ nom, texte }) => ({ params: { cle: nom }, props: { texte } }));
}

export const GET: APIRoute<{ texte: string }> = ({ props: { texte } }) =>
  new Response(texte, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
