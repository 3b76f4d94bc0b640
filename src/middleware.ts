import { defineMiddleware } from 'astro:middleware';
import { stripBlancs } from '@/domain/text/strip-blancs.ts';
import { toTypographieHtml } from '@/domain/text/to-typographie.ts';

/** Les modèles s’écrivent avec l’espace du clavier : chaque page reçoit ici ses insécables, et perd les blancs inutiles. */
export const onRequest = defineMiddleware(async (_, next) => {
  const reponse = await next();
  const { headers, status } = reponse;
  if (!headers.get('content-type')?.startsWith('text/html')) return reponse;
  return new Response(toTypographieHtml(stripBlancs(await reponse.text())), { headers, status });
});
