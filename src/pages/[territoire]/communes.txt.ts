import type { APIRoute } from 'astro';
import { loadReferentiel } from '@/catalogue/load-referentiel.ts';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { formatCommunesEnLigne, hasFichierDeCommunes } from '@/domain/commune/communes-en-ligne.ts';

export const getStaticPaths = () =>
  getTerritoirePaths().filter(({ props: { territoire } }) => hasFichierDeCommunes(territoire));

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(formatCommunesEnLigne(territoire.communes, loadReferentiel()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
