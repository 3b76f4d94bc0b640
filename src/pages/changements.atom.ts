import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { toChemin } from '@/components/changement/to-chemin.ts';
import { listChangements, mergeChangements } from '@/domain/changement/list-changements.ts';
import { toAtom } from '@/domain/echange/to-atom.ts';
import { toHref } from '@/paths.ts';
import { environnement } from '@/site.ts';

// Tous les territoires ensemble ; une offre partagée mène à sa fiche dans le premier territoire qu’elle sert.
export const GET: APIRoute = ({ site: adresse }) => {
  const { site, territoires } = getCatalogue();
  const toUrl = (chemin: string) => new URL(chemin, adresse).href;
  const flux = {
    titre: `${site.nom} : ce qui a changé`,
    auteur: site.editeur.nom,
    sujet: 'tous',
    url: toUrl(toHref('changements-du-site.atom')),
    page: toUrl(toHref('accueil')),
    aujourdhui: environnement.aujourdhui,
  };
  const entrees = mergeChangements(
    territoires.map((territoire) =>
      listChangements(territoire, environnement.aujourdhui).map((changement) => ({
        ...changement,
        url: toUrl(toChemin(territoire.slug, changement)),
      })),
    ),
  );
  return new Response(toAtom(flux, entrees), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
