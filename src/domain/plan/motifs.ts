import type { Espace, RubriquePage } from '../catalogue/catalogue.ts';
import { espaces } from '../catalogue/espaces.ts';
import { type IdDePage, motifs, motifsDePages } from './adresses.ts';

const VOIX = Object.values(espaces).map(({ value }) => value);

/** Toutes les pages, dans l’ordre du plan. */
export const idsDePages = Object.keys(motifsDePages) as readonly IdDePage[];

/** Où se publie la page d’un rédacteur, selon son dossier. */
export const pagesDeRubriques = {
  pages: 'page-libre',
  actualites: 'actualite',
  particuliers: 'guide',
  prescripteurs: 'guide',
} as const satisfies Readonly<Record<RubriquePage, IdDePage>>;

/** Le motif d’une page dans un espace : « /[territoire]/prescripteurs/offres/ ». */
export const toMotif = (page: IdDePage, espace: Espace): string =>
  motifsDePages[page].replace('[espace]', espace);

/** Si une page est dans un espace, ou s’y trouve aussi. */
export const isDansEspace = (page: IdDePage, espace: Espace): boolean =>
  toMotif(page, espace).startsWith(motifsDePages[espace]);

/** L’espace où mène un chemin du site. */
export const findEspace = (chemin: string): Espace | undefined =>
  VOIX.find((espace) => chemin.split('/')[2] === espace);

/** Les noms qui ont déjà une adresse là où un motif attend son dernier paramètre. */
export function listNomsPris(motif: string): ReadonlySet<string> {
  const debut = motif.replace(/\[\w+\]\/$/, '');
  const tous = Object.values(motifs).flatMap((autre) =>
    VOIX.map((espace) => autre.replace('[espace]', espace)),
  );
  return new Set(
    tous
      .filter((autre) => autre.startsWith(debut))
      .map((autre) => autre.slice(debut.length).split('/')[0] ?? '')
      .filter((nom) => nom !== '' && !nom.startsWith('[')),
  );
}
