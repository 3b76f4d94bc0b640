import type { APIRoute } from 'astro';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { buildCouverture } from '@/domain/couverture/couverture.ts';
import { toCsvCouverture } from '@/domain/echange/to-csv-couverture.ts';
import { environnement } from '@/site.ts';

export const getStaticPaths = getTerritoirePaths;

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(toCsvCouverture(buildCouverture(territoire, environnement.aujourdhui)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
