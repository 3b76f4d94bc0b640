import type { Epci } from '../commune/commune.ts';
import { formatNombre } from '../text/format-nombre.ts';
import { formatPart } from '../text/format-part.ts';
import { type CategorieId, getCategorie } from '../vocabulaire/categories.ts';
import type { BilanCategorie, Cellule, Couverture, EtatCouverture } from './couverture.ts';
import { describeAbsence, describeCellule } from './describe-couverture.ts';
import { type GroupeCouverture, getEtatDuGroupe, groupCouverture, isGroupee } from './group-couverture.ts';

/** Une case du tableau, lisible sans couleur. */
export interface CaseDeCouverture {
  readonly mot: string;
  readonly etat: EtatCouverture;
  /** Qui s’est assuré qu’il n’y a rien, et quand ; vide ailleurs. */
  readonly absence: string;
}

/** Une commune ou, dans un grand territoire, une intercommunalité. */
export interface RangDeCouverture {
  readonly nom: string;
  /** Celui de la commune ; absent pour une intercommunalité. */
  readonly code_insee?: string;
  readonly cases: readonly CaseDeCouverture[];
}

/** Ce qu’une catégorie couvre, prêt à montrer. */
export interface BilanDecrit {
  readonly categorie: CategorieId;
  readonly libelle: string;
  /** « 12 sur 22 » communes, ou « inconnu ». */
  readonly confirmees: string;
  /** Part des habitants des communes où une offre est confirmée. */
  readonly habitants: string;
  readonly communes: BilanCategorie['communes'];
  readonly zoneInconnue: number;
  readonly larges: number;
}

const toCase = (cellule: Cellule): CaseDeCouverture => ({
  mot: describeCellule(cellule),
  etat: cellule.etat,
  absence: describeAbsence(cellule),
});

function toCaseDuGroupe(compte: GroupeCouverture['comptes'][number], total: number): CaseDeCouverture {
  const etat = getEtatDuGroupe(compte, total);
  if (etat === 'partie' || etat === 'confirmee')
    return { mot: `${compte.confirmee} sur ${total}`, etat: 'confirmee', absence: '' };
  // Le détail est dans le CSV : une région a trop de cases pour le redire.
  const mot = etat === 'annoncee' ? 'annoncée' : describeCellule({ etat, offres: [] });
  return { mot, etat, absence: '' };
}

/** Les rangs du tableau, une case par catégorie : les mêmes à l’écran et sur papier. */
export function listRangs(
  { lignes }: Couverture,
  epcis: ReadonlyMap<string, Pick<Epci, 'nom'>>,
): readonly RangDeCouverture[] {
  if (!isGroupee(lignes))
    return lignes.map(({ commune, cellules }) => ({
      nom: commune.nom,
      code_insee: commune.code_insee,
      cases: cellules.map(toCase),
    }));
  return groupCouverture(lignes, epcis).map(({ nom, lignes: siennes, comptes }) => ({
    nom,
    cases: comptes.map((compte) => toCaseDuGroupe(compte, siennes.length)),
  }));
}

/** Le bilan de chaque catégorie dans tout le territoire. */
export function listBilans({ lignes, categories, habitants }: Couverture): readonly BilanDecrit[] {
  const total = lignes.length;
  return categories.map(({ categorie, communes, habitants: servis, larges, zoneInconnue }) => {
    const inconnu = communes.inconnue === total;
    return {
      categorie,
      libelle: getCategorie(categorie).libelle_pro,
      confirmees: inconnu ? 'inconnu' : `${formatNombre(communes.confirmee)} sur ${formatNombre(total)}`,
      habitants: inconnu ? '—' : formatPart(servis, habitants),
      communes,
      zoneInconnue: zoneInconnue.length,
      larges: larges.length,
    };
  });
}
