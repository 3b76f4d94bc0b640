import { listFeuillets, toCheminFeuillet } from '../domain/annuaire/feuillets.ts';
import type { Catalogue, Espace } from '../domain/catalogue/catalogue.ts';
import { profils } from '../domain/eligibilite/profils.ts';
import { getCommunesListees } from '../domain/territoire/get-communes-listees.ts';
import { besoins } from '../domain/vocabulaire/besoins.ts';

/** Un lien du plan du site ; `chemin` sans la base. */
export interface LienDePlan {
  readonly libelle: string;
  readonly chemin: string;
  /** Une fiche ou une commune : dans sitemap.xml, mais la page du plan ne montre que la liste qui y mène. */
  readonly detail?: true;
}

export interface RubriqueDePlan {
  readonly titre: string;
  readonly liens: readonly LienDePlan[];
}

/** Toutes les pages publiques du site, par rubrique : le plan et sitemap.xml sont la même liste. */
export function listPages({ territoires }: Catalogue): readonly RubriqueDePlan[] {
  const generales: RubriqueDePlan = {
    titre: 'Le site',
    liens: [
      { libelle: 'Accueil', chemin: '/' },
      ...(territoires.length > 1
        ? [
            { libelle: 'Le réseau', chemin: '/reseau/' },
            { libelle: 'Ce qui existe partout en France', chemin: '/partout-en-france/' },
          ]
        : []),
      { libelle: 'Lexique', chemin: '/lexique/' },
      { libelle: 'Données ouvertes', chemin: '/donnees/' },
      { libelle: 'Accessibilité', chemin: '/accessibilite/' },
      { libelle: 'Mentions légales', chemin: '/mentions-legales/' },
      { libelle: 'Données personnelles', chemin: '/donnees-personnelles/' },
      { libelle: 'Plan du site', chemin: '/plan-du-site/' },
    ],
  };
  const rubriques = territoires.flatMap((t): readonly RubriqueDePlan[] => {
    const racine = `/${t.slug}/`;
    const pages = (rubrique: string, dossier: string) =>
      t.pages
        .filter((p) => p.rubrique === rubrique)
        .map((p) => ({ libelle: p.titre, chemin: `${racine}${dossier}${p.id}/` }));
    const suites = (espace: Espace) =>
      listFeuillets(t.offres)
        .slice(1)
        .map(({ numero }) => ({
          libelle: `Page ${numero}`,
          chemin: toCheminFeuillet(t.slug, espace, numero),
          detail: true as const,
        }));
    const fiches = (espace: Espace) =>
      t.offres.map(({ offre }) => ({
        libelle: offre.nom,
        chemin: `${racine}${espace}/offres/${offre.id}/`,
        detail: true as const,
      }));
    return [
      {
        titre: t.nom,
        liens: [
          { libelle: t.programme, chemin: racine },
          { libelle: 'Joindre le guichet', chemin: `${racine}contact/` },
          { libelle: 'Ateliers et permanences', chemin: `${racine}agenda/` },
          { libelle: 'Structures partenaires', chemin: `${racine}partenaires/` },
          { libelle: 'Lexique', chemin: `${racine}lexique/` },
          { libelle: 'La lettre du mois', chemin: `${racine}lettre/` },
          ...(t.indicateurs && !t.pages.some((p) => p.rubrique === 'pages' && p.id === 'bilan')
            ? [{ libelle: 'Le bilan du programme', chemin: `${racine}bilan/` }]
            : []),
          ...pages('pages', ''),
          ...pages('actualites', 'actualites/'),
        ],
      },
      {
        titre: `${t.nom} : pour moi`,
        liens: [
          { libelle: 'Trouver une solution', chemin: `${racine}particuliers/` },
          { libelle: 'Ma solution', chemin: `${racine}particuliers/ma-solution/` },
          ...profils.map((profil) => ({
            libelle: profil.libelle,
            chemin: `${racine}particuliers/ma-solution/${profil.value}/`,
            detail: true as const,
          })),
          ...besoins.map((b) => ({
            libelle: b.libelle,
            chemin: `${racine}particuliers/besoins/${b.value}/`,
          })),
          ...pages('particuliers', 'particuliers/'),
          { libelle: 'Combien ça coûte par mois', chemin: `${racine}particuliers/combien-ca-coute/` },
          { libelle: 'Ma sélection', chemin: `${racine}particuliers/ma-selection/` },
          { libelle: 'Toutes les solutions', chemin: `${racine}particuliers/offres/` },
          ...suites('particuliers'),
          ...fiches('particuliers'),
        ],
      },
      {
        titre: `${t.nom} : professionnels`,
        liens: [
          { libelle: 'Espace professionnels', chemin: `${racine}prescripteurs/` },
          { libelle: 'Orienter une personne', chemin: `${racine}prescripteurs/orienter/` },
          ...pages('prescripteurs', 'prescripteurs/'),
          { libelle: 'Comment prescrire chaque offre', chemin: `${racine}prescripteurs/prescrire/` },
          { libelle: 'Ma sélection', chemin: `${racine}prescripteurs/ma-selection/` },
          ...(t.diagnostic
            ? [{ libelle: 'Diagnostic mobilité', chemin: `${racine}prescripteurs/diagnostic/` }]
            : []),
          { libelle: 'Comparer des offres', chemin: `${racine}prescripteurs/comparer/` },
          { libelle: 'Ce qui existe, commune par commune', chemin: `${racine}prescripteurs/couverture/` },
          { libelle: 'Ce qui a changé', chemin: `${racine}prescripteurs/changements/` },
          { libelle: 'Annuaire des offres', chemin: `${racine}prescripteurs/offres/` },
          ...suites('prescripteurs'),
          ...fiches('prescripteurs'),
        ],
      },
      {
        titre: `${t.nom} : communes`,
        liens: [
          {
            libelle: t.communes_min_habitants ? 'Les communes' : 'Toutes les communes',
            chemin: `${racine}communes/`,
          },
          ...getCommunesListees(t).map((c) => ({
            libelle: c.nom,
            chemin: `${racine}communes/${c.code_insee}/`,
            detail: true as const,
          })),
        ],
      },
    ];
  });
  return [generales, ...rubriques];
}
