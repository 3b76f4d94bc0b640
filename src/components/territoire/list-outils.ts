import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import type { IdDePage } from '@/domain/plan/adresses.ts';
import { getLibelle } from '@/domain/plan/get-libelle.ts';
import { hasPage } from '@/domain/plan/pages.ts';
import { toHref } from '@/paths.ts';

interface GroupeOutils {
  readonly titre: string;
  readonly liens: readonly { readonly libelle: string; readonly href: string }[];
}

const OUTILS = [
  { titre: 'Chercher', pages: ['annuaire', 'communes', 'prescrire', 'partenaires'] },
  {
    titre: 'Avec la personne',
    pages: ['diagnostic', 'comparer', 'plan-de-financement', 'ma-selection', 'parcours'],
  },
  { titre: 'Répondre', pages: ['poste-accueil', 'reponse-groupe', 'compteur'] },
  {
    titre: 'Suivre le territoire',
    pages: ['couverture', 'bilan', 'agenda', 'lettre', 'lexique'],
  },
] as const satisfies readonly { readonly titre: string; readonly pages: readonly IdDePage[] }[];

/** Les outils de l’espace professionnels, par ce que l’on veut faire. */
export function listOutils(territoire: Territoire): readonly GroupeOutils[] {
  const ou = { territoire, espace: 'prescripteurs' } as const;
  return OUTILS.map(({ titre, pages }) => ({
    titre,
    liens: pages
      .filter((page) => hasPage(territoire, page))
      .map((page) => ({ libelle: getLibelle(page, 'outil', ou), href: toHref(page, ou) })),
  }));
}
