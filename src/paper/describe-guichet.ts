import { lectures } from '../catalogue/lectures-de-fiche.ts';
import { loadLogo } from '../catalogue/load-logo.ts';
import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { type FormeDuGuichet, listGuichet, listGuichetEnLigne } from '../domain/fiche/list-joindre.ts';
import { type Adresse, type Arguments, toChemin } from '../domain/plan/adresses.ts';
import { formatDate } from '../domain/temps/format-date.ts';
import type { Site } from '../domain/territoire/site.schema.ts';
import { drawCode } from '../elements/shared/draw-code.ts';
import type { Edition, Entete, Financeur, Guichet, Renvoi } from './feuille.ts';
import { printBlocs, printEcrits } from './print-blocs.ts';

/** Le guichet d’un territoire, prêt à imprimer. */
const describeGuichet = (territoire: Territoire, forme: FormeDuGuichet): Guichet => ({
  programme: territoire.programme,
  blocs: printBlocs(listGuichet(territoire, lectures, forme)),
  // Le pied d’une page n’est pas lu par les lecteurs d’écran : un lien n’y est pas permis.
  en_ligne: printEcrits(listGuichetEnLigne(territoire, lectures)).map(({ url, ...ecrit }) => ecrit),
});

/** L’adresse d’une page, avec de quoi la retrouver d’un téléphone. */
export function toRenvoi<A extends Adresse>(
  { racine }: Edition,
  page: A,
  ...parametres: Arguments<A>
): Renvoi {
  const url = `${racine}${toChemin(page, ...parametres)}`;
  return { url, code: drawCode(url) };
}

/** La place d’une feuille dans le site : son chemin, sans barre au début. */
export const toPlace = <A extends Adresse>(feuille: A, ...parametres: Arguments<A>): string =>
  toChemin(feuille, ...parametres).slice(1);

/** La phrase que porte toute feuille tant que les structures n’ont pas relu leurs fiches. */
export function describeAvertissement(site: Site): string | undefined {
  return site.etat === 'demonstration'
    ? `Informations recueillies dans des sources publiques le ${formatDate(site.contenu_recueilli_le)}. Les structures ne les ont pas encore validées. Confirmez-les avant de vous déplacer.`
    : undefined;
}

/** Ce que toute feuille d’un territoire porte. */
export function buildEntete(
  territoire: Territoire,
  { aujourdhui, avertissement }: Edition,
  mots: Readonly<Pick<Entete, 'titre' | 'sujet'>>,
  forme: FormeDuGuichet = 'bref',
): Entete {
  const [annee = 0, mois = 1, jour = 1] = aujourdhui.split('-').map(Number);
  return {
    ...mots,
    date: [annee, mois, jour],
    edition: formatDate(aujourdhui),
    guichet: describeGuichet(territoire, forme),
    avertissement,
  };
}

/** Qui finance, pour les grandes feuilles : la mention, et le logo en octets, que Typst ne lit pas autrement. */
export const listFinanceurs = (
  { slug, financements = [] }: Territoire,
  { contenu }: Edition,
): readonly Financeur[] =>
  financements.map(({ nom, mention, logo }) => ({
    nom,
    mention,
    octets: logo === undefined ? [] : [...loadLogo(contenu, slug, logo).octets],
  }));
