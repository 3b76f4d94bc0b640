import { buildIndexCommunes, type PartieIndex } from '../domain/commune/index-communes.ts';
import { getCatalogue } from './get-catalogue.ts';
import { loadReferentiel } from './load-referentiel.ts';

let parties: readonly PartieIndex[] | undefined;

/** L’index des communes de France que l’accueil lit fichier par fichier ; vide quand il n’y a qu’un territoire. */
export function getIndexCommunes(): readonly PartieIndex[] {
  if (getCatalogue().territoires.length < 2) return [];
  const { communes, anciensNoms } = loadReferentiel();
  parties ??= buildIndexCommunes(communes, anciensNoms);
  return parties;
}
