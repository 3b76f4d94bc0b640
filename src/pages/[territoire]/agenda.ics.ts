import type { APIRoute } from 'astro';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { listComites } from '@/domain/demarche/list-comites.ts';
import { toIcs } from '@/domain/echange/to-ics.ts';
import { environnement } from '@/site.ts';

export const getStaticPaths = getTerritoirePaths;

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(
    toIcs(
      territoire.programme,
      territoire.evenements,
      environnement.aujourdhui,
      territoire.communes,
      listComites(territoire.offres),
    ),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
