import type { APIRoute } from 'astro';
import { loadReferentiel } from '@/catalogue/load-referentiel.ts';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { buildFondDeCarte } from '@/domain/geo/fond-de-carte.ts';

export const getStaticPaths = getTerritoirePaths;

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) => {
  const { communes, getContours } = loadReferentiel();
  const fond = buildFondDeCarte({
    desservies: territoire.communes,
    autres: communes.values(),
    ...getContours(),
  });
  return new Response(JSON.stringify(fond ?? null), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
