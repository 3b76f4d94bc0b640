import type { APIRoute } from 'astro';
import { getTerritoirePaths } from '@/catalogue/paths.ts';
import { toChemin } from '@/components/changement/to-chemin.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import { listChangements } from '@/domain/changement/list-changements.ts';
import { toAtom } from '@/domain/echange/to-atom.ts';
import { toHref } from '@/paths.ts';
import { environnement } from '@/site.ts';

export const getStaticPaths = getTerritoirePaths;

export const GET: APIRoute<{ territoire: Territoire }> = ({ props: { territoire }, site }) => {
  const toUrl = (chemin: string) => new URL(chemin, site).href;
  const flux = {
    titre: `${territoire.programme} : ce qui a changé`,
    auteur: territoire.structure_porteuse.nom,
    sujet: territoire.slug,
    url: toUrl(toHref('changements.atom', { territoire })),
    page: toUrl(toHref('changements', { territoire })),
    aujourdhui: environnement.aujourdhui,
  };
  const entrees = listChangements(territoire, environnement.aujourdhui).map((changement) => ({
    ...changement,
    url: toUrl(toChemin(territoire.slug, changement)),
  }));
  return new Response(toAtom(flux, entrees), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
