import { AUCUN_CRITERE } from '@/domain/annuaire/criteres.ts';
import { countValues, type Filtre, type OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import type { Espace } from '@/domain/catalogue/catalogue.ts';
import { besoins } from '@/domain/vocabulaire/besoins.ts';
import { getLibelleCategorie } from '@/domain/vocabulaire/describe-categorie.ts';
import { getCategoriesOfBesoin } from '@/domain/vocabulaire/get-categories-of-besoin.ts';
import { publics, type Terme, vehicules } from '@/domain/vocabulaire/vocabulaires.ts';

export interface Choix {
  readonly value: string;
  readonly libelle: string;
  readonly nombre: number;
}

/** Des cases d’un même filtre ; `libelle` nomme le sous-groupe. */
export interface Groupe {
  readonly libelle: string;
  readonly choix: readonly Choix[];
}

function toChoix(
  offres: readonly OffreFiltrable[],
  filtre: Filtre,
  termes: readonly Terme[],
  present: (value: string) => boolean,
): readonly Choix[] {
  const presents = termes.filter(({ value }) => present(value));
  const nombres = countValues(
    offres,
    AUCUN_CRITERE,
    filtre,
    presents.map(({ value }) => value),
  );
  return presents.map(({ value, libelle }) => ({ value, libelle, nombre: nombres.get(value) ?? 0 }));
}

/** Les catégories présentes, groupées par besoin, avec les mots de l’espace. */
export function listCategories(offres: readonly OffreFiltrable[], espace: Espace): readonly Groupe[] {
  const presentes = new Set(offres.map(({ categorie }) => categorie));
  return besoins
    .map(({ value, libelle }) => {
      const termes = getCategoriesOfBesoin(value).map((categorie) => ({
        value: categorie.value,
        libelle: getLibelleCategorie(categorie, espace),
      }));
      return { libelle, choix: toChoix(offres, 'categorie', termes, (v) => presentes.has(v)) };
    })
    .filter(({ choix }) => choix.length > 0);
}

/** Les publics cités par au moins une offre ; « tout le monde » n’est pas un choix : il est dans chacun. */
export function listPublics(offres: readonly OffreFiltrable[]): readonly Choix[] {
  const cites = new Set(offres.flatMap((offre) => offre.publics));
  return toChoix(offres, 'public', publics, (v) => v !== 'tous-publics' && cites.has(v));
}

export function listVehicules(offres: readonly OffreFiltrable[]): readonly Choix[] {
  const cites = new Set(offres.flatMap((offre) => offre.vehicules));
  return toChoix(offres, 'vehicule', vehicules, (v) => cites.has(v));
}
