import { AUCUN_CRITERE, type Criteres } from '@/domain/annuaire/criteres.ts';
import { countValues, type Filtre, type OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import type { Espace } from '@/domain/catalogue/catalogue.ts';
import { besoins } from '@/domain/vocabulaire/besoins.ts';
import { getLibelleCategorie } from '@/domain/vocabulaire/describe-categorie.ts';
import { getCategoriesOfBesoin } from '@/domain/vocabulaire/get-categories-of-besoin.ts';
import { publics, type Terme, vehicules } from '@/domain/vocabulaire/vocabulaires.ts';

type FiltreDe<V> = { [F in Filtre]: Criteres[F] extends V ? F : never }[Filtre];
type FiltreOuiNon = FiltreDe<boolean>;
type FiltreListe = Exclude<Filtre, FiltreOuiNon>;

/** Une case à cocher : une valeur d’un filtre. */
export interface Choix {
  readonly filtre: string;
  readonly value: string;
  readonly libelle: string;
  /** Combien de solutions elle donnerait ; absent quand on ne le sait qu’au moment de la visite. */
  readonly nombre?: number | undefined;
}

/** Les valeurs d’un filtre, repliées sous son titre. */
interface Volet {
  readonly titre: string;
  /** Ouvert d’emblée sur grand écran. */
  readonly enTete?: boolean;
  /** Un seul groupe prend le titre du volet. */
  readonly groupes: readonly { readonly libelle: string; readonly choix: readonly Choix[] }[];
}

const OUI_NON: Readonly<Record<FiltreOuiNon, string>> = {
  gratuit: 'Gratuit',
  direct: 'Sans passer par un professionnel',
  ouvert: 'Ouvert maintenant',
};

/** Les filtres qui tiennent en une case. */
export function listOuiNon(offres: readonly OffreFiltrable[]): readonly Choix[] {
  return (Object.keys(OUI_NON) as FiltreOuiNon[]).map((filtre) => ({
    filtre,
    value: 'oui',
    libelle: OUI_NON[filtre],
    nombre: filtre === 'ouvert' ? undefined : countValues(offres, AUCUN_CRITERE, filtre, ['oui']).get('oui'),
  }));
}

function toChoix(
  offres: readonly OffreFiltrable[],
  filtre: FiltreListe,
  termes: readonly Terme[],
  isPresent: (value: string) => boolean,
): readonly Choix[] {
  const presents = termes.filter(({ value }) => isPresent(value));
  const nombres = countValues(
    offres,
    AUCUN_CRITERE,
    filtre,
    presents.map(({ value }) => value),
  );
  return presents.map(({ value, libelle }) => ({ filtre, value, libelle, nombre: nombres.get(value) }));
}

type ToVolet = (offres: readonly OffreFiltrable[], espace: Espace) => Volet;

const volets: Readonly<Record<FiltreListe, ToVolet>> = {
  // Les catégories présentes, groupées par besoin, avec les mots de l’espace.
  categorie: (offres, espace) => {
    const presentes = new Set(offres.map(({ categorie }) => categorie));
    return {
      titre: espace === 'particuliers' ? 'Ce qu’il vous faut' : 'Catégorie',
      enTete: true,
      groupes: besoins.map(({ value, libelle }) => {
        const termes = getCategoriesOfBesoin(value).map((categorie) => ({
          value: categorie.value,
          libelle: getLibelleCategorie(categorie, espace),
        }));
        return { libelle, choix: toChoix(offres, 'categorie', termes, (v) => presentes.has(v)) };
      }),
    };
  },
  // « Tout le monde » n’est pas un choix : il est dans chacun.
  public: (offres) => {
    const cites = new Set(offres.flatMap((offre) => offre.publics));
    const choix = toChoix(offres, 'public', publics, (v) => v !== 'tous-publics' && cites.has(v));
    return { titre: 'Pour qui', groupes: [{ libelle: 'Pour qui', choix }] };
  },
  vehicule: (offres) => {
    const cites = new Set(offres.flatMap((offre) => offre.vehicules));
    const choix = toChoix(offres, 'vehicule', vehicules, (v) => cites.has(v));
    return { titre: 'Véhicule', groupes: [{ libelle: 'Véhicule', choix }] };
  },
};

/** Les filtres à plusieurs valeurs : celles qu’au moins une offre porte, et seulement les groupes qui en ont. */
export function listVolets(offres: readonly OffreFiltrable[], espace: Espace): readonly Volet[] {
  return Object.values(volets)
    .map((toVolet) => {
      const { groupes, ...volet } = toVolet(offres, espace);
      return { ...volet, groupes: groupes.filter(({ choix }) => choix.length > 0) };
    })
    .filter(({ groupes }) => groupes.length > 0);
}
