import type { Offre, Page, Structure } from '../catalogue/catalogue.ts';
import type { ChampSorti } from '../offre/champs-de-l-offre.ts';
import { getBesoins } from '../offre/get-besoins.ts';
import { isProposee } from '../offre/is-vivante.ts';
import { stripMarkdown } from '../text/strip-markdown.ts';
import { type BesoinDecrit, getBesoin } from '../vocabulaire/besoins.ts';
import { type Categorie, getCategorie } from '../vocabulaire/categories.ts';
import { getCategoriesOfBesoin } from '../vocabulaire/get-categories-of-besoin.ts';
import { getLibelle, publics, vehicules } from '../vocabulaire/vocabulaires.ts';
import type { FicheCherchable } from './fiche-cherchable.ts';
import { getMotsVoisins } from './mots-voisins.ts';

// Au-delà, un texte démesuré alourdirait la recherche de tous.
const LONGUEUR_MAX = 20_000;

const toPhrases = (parts: readonly (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part) => (/[.!?…:;]$/.test(part?.trim() ?? '') ? part : `${part}.`))
    .join(' ')
    .replace(/\s+/g, ' ');

const toTexte = (markdown: string) => stripMarkdown(markdown.slice(0, LONGUEUR_MAX));

const list = (mots: readonly string[] | undefined) => (mots && mots.length > 0 ? mots.join(', ') : undefined);

/** Les mots des gens pour une catégorie, et ses deux noms, coupés : « Vélo : louer, emprunter, réparer ». */
const listVocabulaire = ({ synonymes, libelle, libelle_pro }: Categorie): readonly string[] => [
  ...synonymes,
  ...[libelle, libelle_pro].flatMap((nom) => nom.split(/[,:()]/)).map((mot) => mot.trim()),
];

/** Ce que l’on cherche dans une offre : ce qu’elle dit d’elle-même, et les mots des gens. */
export function toFicheDOffre(
  offre: Pick<Offre, 'id' | 'description' | 'statut' | 'destinataire' | ChampSorti<'recherche'>>,
  structure: Pick<Structure, 'nom' | 'sigle'>,
): FicheCherchable {
  const categorie = getCategorie(offre.categorie);
  return {
    sorte: 'offre',
    cle: offre.id,
    proposee: isProposee(offre),
    titre: offre.nom,
    resume: offre.resume,
    vocabulaire: listVocabulaire(categorie),
    mots: [
      ...(offre.mots_cles ?? []),
      ...(offre.vehicules?.map((v) => getLibelle(vehicules, v)) ?? []),
      ...getBesoins(offre).map((besoin) => getBesoin(besoin).libelle),
      ...getMotsVoisins(offre),
    ],
    texte: toPhrases([
      `${structure.nom}${structure.sigle ? ` (${structure.sigle})` : ''}`,
      offre.commune,
      offre.publics_precisions,
      list(offre.publics?.map((p) => getLibelle(publics, p))),
      offre.conditions_acces,
      ...(offre.conditions?.autres ?? []),
      offre.frais_precisions,
      offre.aide?.precisions,
      ...(offre.tarif?.lignes.map((l) => l.libelle) ?? []),
      offre.mobilisation_precisions,
      list(offre.pieces),
      toTexte(offre.description),
    ]),
  };
}

/** Ce que l’on cherche dans un guide. */
export function toFicheDeGuide(page: Page, adresse: string): FicheCherchable {
  return {
    sorte: 'guide',
    cle: adresse,
    proposee: true,
    titre: page.titre,
    resume: page.resume,
    vocabulaire: [],
    mots: page.mots_cles ?? [],
    texte: toTexte(page.texte).replace(/\s+/g, ' '),
  };
}

/** Ce qui mène à un besoin : son nom, et les mots de ses catégories. */
export function toFicheDeBesoin({ value, libelle, resume }: BesoinDecrit, adresse: string): FicheCherchable {
  const synonymes = getCategoriesOfBesoin(value).flatMap(listVocabulaire);
  const vocabulaire = [...new Set(synonymes)];
  return {
    sorte: 'besoin',
    cle: adresse,
    proposee: true,
    titre: libelle,
    resume,
    vocabulaire,
    mots: [],
    texte: '',
  };
}
