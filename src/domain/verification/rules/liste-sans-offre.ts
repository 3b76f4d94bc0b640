import type { Page, Saisie } from '../../catalogue/catalogue.ts';
import { isProposee } from '../../offre/is-vivante.ts';
import type { UsageDeComposant } from '../../redaction/contenu-mdx.ts';
import { matchDemande } from '../../redaction/select-offres-du-texte.ts';
import type { Besoin, CategorieId } from '../../vocabulaire/categories.ts';
import type { Regle } from '../regle.ts';
import { checkUsage } from './composant-inconnu.ts';

const isDIci = (dossier: string, page: Page) => dossier === 'commun' || dossier === page.dossier;

/** Une offre au moins, que le site propose, répond à ce que la liste demande. */
function hasOffre({ offres }: Saisie, page: Page, usage: UsageDeComposant): boolean {
  // Des valeurs connues : checkUsage les a jugées.
  const { categorie, besoin } = usage.attributs as { categorie?: CategorieId; besoin?: Besoin };
  const demande = { categories: categorie ? [categorie] : [], besoin };
  // Une liste mal écrite a déjà son erreur.
  if (checkUsage(usage).length > 0) return true;
  return offres.some(
    (offre) => isProposee(offre) && isDIci(offre.dossier, page) && matchDemande(offre, demande),
  );
}

/** Une liste d’un texte de territoire ne pourrait rien montrer. Un texte commun vaut aussi pour les guichets à venir. */
export const listeSansOffre: Regle = (saisie) =>
  saisie.pages
    .filter(({ dossier }) => dossier !== 'commun')
    .flatMap((page) =>
      page.contenu.composants
        .filter((usage) => usage.nom === 'ListeOffres' && !hasOffre(saisie, page, usage))
        .map(({ attributs, ligne, colonne }) => ({
          code: 'liste-sans-offre' as const,
          fichier: page.fichier,
          chemin: [],
          ligne,
          colonne,
          message: `Aucune offre ne répond à cette liste (${Object.values(attributs).join(', ')}) : elle ne montrera rien. Choisissez une autre catégorie ou un autre besoin, ou enlevez la liste.`,
        })),
    );
