import { loadReferentiel } from '../catalogue/load-referentiel.ts';
import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { getCategorie } from '../domain/offre/categories.ts';
import { buildCouverture, type Couverture } from '../domain/offre/couverture.ts';
import { describeCellule, describeCouverture } from '../domain/offre/describe-couverture.ts';
import { groupCouverture, MAX_COMMUNES } from '../domain/offre/group-couverture.ts';
import { formatDate } from '../domain/offre/statut.ts';
import { buildEntete, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';

interface Rang {
  readonly nom: string;
  readonly cellules: readonly { readonly mot: string; readonly etat: string }[];
}

export interface DonneesCouverture extends Entete {
  readonly resume: readonly string[];
  readonly renvoi: Renvoi;
  readonly categories: readonly (readonly string[])[];
  readonly noms: readonly string[];
  readonly par: 'commune' | 'intercommunalité';
  readonly rangs: readonly Rang[];
  /** Qui s’est assuré qu’il n’y a rien, et quand. */
  readonly absences: readonly string[];
}

const nombre = new Intl.NumberFormat('fr-FR');

function formatPart(servis: number, total: number): string {
  const part = total === 0 ? 0 : Math.round((servis / total) * 100);
  return part === 0 && servis > 0 ? 'moins de 1\u00a0%' : `${part}\u00a0%`;
}

function listCategories({ categories, lignes, habitants }: Couverture): DonneesCouverture['categories'] {
  const total = lignes.length;
  return categories.map(({ categorie, communes, habitants: servis, larges, zoneInconnue }) => [
    getCategorie(categorie).libelle_pro,
    communes.inconnue === total ? 'inconnu' : `${communes.servie} sur ${total}`,
    communes.inconnue === total ? '—' : formatPart(servis, habitants),
    String(communes.interrompue),
    String(communes.aucune),
    String(communes.inconnue),
    String(zoneInconnue.length),
    String(larges.length),
  ]);
}

function listRangs({ lignes }: Couverture): readonly Rang[] {
  if (lignes.length <= MAX_COMMUNES)
    return lignes.map(({ commune, cellules }) => ({
      nom: commune.nom,
      cellules: cellules.map((cellule) => ({ mot: describeCellule(cellule), etat: cellule.etat })),
    }));
  return groupCouverture(lignes, loadReferentiel().epcis).map(({ nom, lignes: siennes, comptes }) => ({
    nom,
    cellules: comptes.map(({ servie, aucune }) =>
      servie > 0
        ? { mot: `${servie} sur ${siennes.length}`, etat: 'servie' }
        : aucune === siennes.length
          ? { mot: 'aucune', etat: 'aucune' }
          : { mot: 'inconnu', etat: 'inconnue' },
    ),
  }));
}

/** Le rapport de couverture d’un territoire, pour un financeur. */
export function buildRapport(territoire: Territoire, edition: Edition): Feuille<DonneesCouverture> {
  const couverture = buildCouverture(territoire);
  const total = couverture.lignes.length;
  return {
    chemin: `${territoire.slug}/prescripteurs/couverture.pdf`,
    modele: 'couverture',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: `Ce qui existe, commune par commune — ${territoire.nom}`,
        sujet: `Les services de mobilité ${territoire.article}, commune par commune et catégorie par catégorie.`,
      }),
      resume: [
        `${territoire.programme}\u00a0: ${total} communes, ${nombre.format(couverture.habitants)} habitants.`,
        ...describeCouverture(couverture),
      ],
      renvoi: toRenvoi(edition, `/${territoire.slug}/prescripteurs/couverture/`),
      categories: listCategories(couverture),
      noms: couverture.categories.map(({ categorie }) => getCategorie(categorie).libelle_pro),
      par: total > MAX_COMMUNES ? 'intercommunalité' : 'commune',
      rangs: listRangs(couverture),
      absences: territoire.absences.map(
        ({ categorie, par, verifie_le }) =>
          `${getCategorie(categorie).libelle_pro}\u00a0: vérifié le ${formatDate(verifie_le)} par ${par}.`,
      ),
    },
  };
}
