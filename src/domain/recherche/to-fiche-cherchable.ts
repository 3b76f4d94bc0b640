import type { Offre, Page, Structure } from '../catalogue/catalogue.ts';
import type { ChampSorti } from '../offre/champs-de-l-offre.ts';
import { getBesoins } from '../offre/get-besoins.ts';
import { stripMarkdown } from '../text/strip-markdown.ts';
import { getBesoin } from '../vocabulaire/besoins.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import { getLibelle, publics, vehicules } from '../vocabulaire/vocabulaires.ts';
import { getMotsVoisins } from './mots-voisins.ts';
import { toIndexable } from './normalize-recherche.ts';

/** Ce que l’index reçoit d’une fiche ou d’un guide. */
export interface TexteRecherche {
  readonly titre: string;
  readonly contenu: string;
}

// Au-delà, un texte démesuré alourdirait l’index de tous.
const LONGUEUR_MAX = 20_000;

const toPhrases = (parts: readonly (string | undefined)[]) =>
  toIndexable(
    parts
      .filter((part) => part !== undefined && part.trim() !== '')
      .map((part) => (/[.!?…:;]$/.test(part?.trim() ?? '') ? part : `${part}.`))
      .join(' ')
      .replace(/\s+/g, ' '),
  );

const toTexte = (markdown: string) => stripMarkdown(markdown.slice(0, LONGUEUR_MAX));

const list = (mots: readonly string[] | undefined) => (mots && mots.length > 0 ? mots.join(', ') : undefined);

/** Le texte d’une offre pour la recherche : ce qu’elle dit d’elle-même, puis les mots des gens. */
export function toTexteRecherche(
  offre: Pick<Offre, ChampSorti<'recherche'> | 'description'>,
  structure: Pick<Structure, 'nom' | 'sigle'>,
): TexteRecherche {
  const categorie = getCategorie(offre.categorie);
  return {
    titre: toIndexable(offre.nom),
    contenu: toPhrases([
      offre.nom,
      offre.resume,
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
      list(offre.vehicules?.map((v) => getLibelle(vehicules, v))),
      list(offre.mots_cles),
      categorie.libelle,
      categorie.libelle_pro,
      list(getBesoins(offre).map((besoin) => getBesoin(besoin).libelle)),
      list([...categorie.synonymes, ...getMotsVoisins(offre)]),
    ]),
  };
}

/** Le texte d’un guide pour la recherche. */
export function toTexteGuide(page: Page): TexteRecherche {
  return {
    titre: toIndexable(page.titre),
    contenu: toPhrases([page.titre, page.resume, toTexte(page.texte), list(page.mots_cles)]),
  };
}
