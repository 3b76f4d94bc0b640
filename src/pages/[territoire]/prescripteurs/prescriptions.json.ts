import type { APIRoute } from 'astro';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import { parseTelephone } from '@/catalogue/telephone.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { toPrescriptions } from '@/domain/demarche/to-prescriptions.ts';

export const getStaticPaths = getTerritoirePaths;

/** Comment prescrire chaque offre, contact réservé compris : ce que charge la fiche d’orientation. */
export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire } }) =>
  new Response(JSON.stringify(toPrescriptions(territoire.offres, parseTelephone)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
