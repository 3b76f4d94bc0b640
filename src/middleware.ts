import { defineMiddleware } from 'astro:middleware';
import { toTypographieHtml } from '@/domain/text/to-typographie-html.ts';

/** Toute page sort avec ses espaces insécables, quel que soit le gabarit qui l’a écrite. */
export const onRequest = defineMiddleware(async (_contexte, next) => {
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.startsWith('text/html')) return reponse;
  const { status, headers } = reponse;
  return new Response(toTypographieHtml(await reponse.text()), { status, headers });
});
