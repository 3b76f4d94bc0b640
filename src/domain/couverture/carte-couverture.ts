import type { Commune, Epci } from '../commune/commune.ts';
import type { Position } from '../geo/geometrie.ts';
import type { CategorieId } from '../vocabulaire/categories.ts';
import { type Couverture, countEtats } from './couverture.ts';
import {
  type EtatDuGroupe,
  type GroupeCouverture,
  getEtatDuGroupe,
  groupCouverture,
  isGroupee,
} from './group-couverture.ts';

/** Une commune ou, dans un grand territoire, une intercommunalité. */
export interface PointDeCouverture {
  readonly nom: string;
  readonly position: Position;
  readonly habitants: number;
  /** Ce qui fait son étendue. */
  readonly communes: readonly Commune[];
}

export interface CarteDeCategorie {
  readonly categorie: CategorieId;
  /** Combien dans chaque état, ceux qui n’ont pas de position compris. */
  readonly comptes: Readonly<Record<EtatDuGroupe, number>>;
  /** L’état de chaque point, dans leur ordre. */
  readonly etats: readonly EtatDuGroupe[];
}

export interface CarteDeCouverture {
  readonly unite: 'commune' | 'intercommunalite';
  /** Les plus peuplés d’abord. */
  readonly points: readonly PointDeCouverture[];
  /** Ce que l’on ne sait pas placer. */
  readonly sansPosition: readonly string[];
  readonly categories: readonly CarteDeCategorie[];
}

interface Lieu extends Omit<PointDeCouverture, 'position'> {
  readonly position: Position | undefined;
  readonly etats: readonly EtatDuGroupe[];
}

const getPosition = (latitude: number | null, longitude: number | null): Position | undefined =>
  latitude === null || longitude === null ? undefined : [longitude, latitude];

const listCommunes = ({ lignes }: Couverture): readonly Lieu[] =>
  lignes.map(({ commune, cellules }) => ({
    nom: commune.nom,
    position: getPosition(commune.latitude, commune.longitude),
    habitants: commune.population,
    communes: [commune],
    etats: cellules.map(({ etat }) => etat),
  }));

/** Une intercommunalité se place en sa commune la plus peuplée : elle lui donne souvent son nom. */
function toLieu({ nom, lignes, comptes }: GroupeCouverture): Lieu {
  const communes = lignes
    .map(({ commune }) => commune)
    .toSorted((a, b) => b.population - a.population || (a.code_insee < b.code_insee ? -1 : 1));
  const placee = communes.find(({ latitude, longitude }) => latitude !== null && longitude !== null);
  return {
    nom,
    position: placee && getPosition(placee.latitude, placee.longitude),
    habitants: communes.reduce((somme, { population }) => somme + population, 0),
    communes,
    etats: comptes.map((compte) => getEtatDuGroupe(compte, lignes.length)),
  };
}

/** Ce que montre la carte : un point par commune ou, au-delà de ce qu’un tableau supporte, par intercommunalité. */
export function buildCarteCouverture(
  couverture: Couverture,
  epcis: ReadonlyMap<string, Pick<Epci, 'nom'>>,
): CarteDeCouverture {
  const grande = isGroupee(couverture.lignes);
  const lieux = grande ? groupCouverture(couverture.lignes, epcis).map(toLieu) : listCommunes(couverture);
  const places = lieux
    .flatMap((lieu) => (lieu.position ? [{ ...lieu, position: lieu.position }] : []))
    .sort((a, b) => b.habitants - a.habitants);
  return {
    unite: grande ? 'intercommunalite' : 'commune',
    points: places.map(({ etats: _, ...point }) => point),
    sansPosition: lieux.filter(({ position }) => !position).map(({ nom }) => nom),
    categories: couverture.categories.map(({ categorie }, rang) => {
      const sus = lieux.map(({ etats }) => etats[rang] ?? 'inconnue');
      const comptes = {
        ...countEtats(sus.filter((etat) => etat !== 'partie')),
        partie: sus.filter((etat) => etat === 'partie').length,
      };
      return { categorie, comptes, etats: places.map(({ etats }) => etats[rang] ?? 'inconnue') };
    }),
  };
}
