import type { APIRoute } from 'astro';
import { loadLogo } from '@/catalogue/load-logo.ts';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import { environnement } from '@/site.ts';

export const getStaticPaths = () =>
  getTerritoirePaths().flatMap(({ params, props: { territoire }, ...reste }) =>
    (territoire.financements ?? []).flatMap(({ logo }) =>
      logo ? [{ ...reste, params: { ...params, logo }, props: { logo } }] : [],
    ),
  );

export const GET: APIRoute<{ logo: string }> = ({ props: { logo }, params: { territoire = '' } }) =>
  new Response(new Uint8Array(loadLogo(environnement.contenu, territoire, logo).octets), {
    headers: { 'Content-Type': logo.endsWith('.png') ? 'image/png' : 'image/jpeg' },
  });
