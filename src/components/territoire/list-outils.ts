import type { Territoire } from '@/domain/catalogue/catalogue.ts';

interface GroupeOutils {
  readonly titre: string;
  readonly liens: readonly { readonly libelle: string; readonly chemin: string }[];
}

/** Les outils de l’espace professionnels, par ce que l’on veut faire. */
export function listOutils({ slug, offres, diagnostic }: Territoire): readonly GroupeOutils[] {
  const racine = `/${slug}/prescripteurs/`;
  return [
    {
      titre: 'Chercher',
      liens: [
        { libelle: `Annuaire des ${offres.length} offres`, chemin: `${racine}offres/` },
        { libelle: 'Chercher par commune', chemin: `/${slug}/communes/` },
        { libelle: 'Comment prescrire chaque offre', chemin: `${racine}prescrire/` },
        { libelle: 'Structures partenaires', chemin: `/${slug}/partenaires/` },
      ],
    },
    {
      titre: 'Avec la personne',
      liens: [
        ...(diagnostic ? [{ libelle: 'Diagnostic mobilité', chemin: `${racine}diagnostic/` }] : []),
        { libelle: 'Comparer des offres', chemin: `${racine}comparer/` },
        { libelle: 'Ma sélection', chemin: `${racine}ma-selection/` },
      ],
    },
    {
      titre: 'Suivre le territoire',
      liens: [
        { libelle: 'Ce qui existe, commune par commune', chemin: `${racine}couverture/` },
        { libelle: 'Ateliers et permanences', chemin: `/${slug}/agenda/` },
        { libelle: 'La lettre du mois', chemin: `/${slug}/lettre/` },
        { libelle: 'Lexique des sigles', chemin: `/${slug}/lexique/` },
      ],
    },
  ];
}
