import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { listChampsSortis } from '../offre/champs-de-l-offre.ts';
import { toCsv } from '../text/to-csv.ts';

const CHAMPS_OFFRE = ['id', ...listChampsSortis('csv')] as const;

const CHAMPS_STRUCTURE = [
  'id',
  'nom',
  'sigle',
  'type',
  'description',
  'adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'telephone',
  'courriel',
  'horaires_accueil',
  'site_web',
  'siret',
  'dissoute_le',
  'reprise_par',
  'verifie_le',
  'verifie_par',
] as const satisfies readonly (keyof Structure)[];

/** Les offres, une par ligne, avec les noms de champs des fichiers. */
export const toCsvOffres = (offres: readonly Offre[]) =>
  toCsv(offres, [
    ...CHAMPS_OFFRE.map((champ) => [champ, (o: Offre) => o[champ]] as const),
    ['source_le', ({ source_le }: Offre) => source_le] as const,
  ]);

/** Les structures, une par ligne. */
export const toCsvStructures = (structures: readonly Structure[]) =>
  toCsv(
    structures,
    CHAMPS_STRUCTURE.map((champ) => [champ, (s: Structure) => s[champ]] as const),
  );
