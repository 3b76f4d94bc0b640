import { listFaits } from '@/domain/offre/list-faits.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { OffreChoisie } from '@/domain/selection/find-offres-choisies.ts';
import { createTelephone } from '../shared/create-telephone.ts';
import { toFiche } from '../shared/modeles.ts';

function create<K extends keyof HTMLElementTagNameMap>(
  balise: K,
  texte: string,
  attributs: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(balise);
  element.textContent = texte;
  for (const [nom, valeur] of Object.entries(attributs)) element.setAttribute(nom, valeur);
  return element;
}

function createTete({ id, offre }: OffreChoisie<OffreEnBref>, fiche: string): HTMLElement {
  const tete = create('th', '', { scope: 'col' });
  if (offre) tete.append(create('a', offre.nom, { href: toFiche(fiche, offre.id) }));
  else tete.append(create('span', `Fiche «\u00a0${id}\u00a0»`));
  const retirer = create('button', 'Enlever', {
    type: 'button',
    class: 'bouton discret ecran-seul',
    'data-retirer': id,
    'aria-label': `Enlever ${offre?.nom ?? id}`,
  });
  tete.append(retirer);
  return tete;
}

function createCellule(valeurs: readonly string[]): HTMLElement {
  const cellule = create('td', valeurs.length === 1 ? (valeurs[0] ?? '') : '');
  if (valeurs.length < 2) return cellule;
  const liste = create('ul', '');
  liste.append(...valeurs.map((valeur) => create('li', valeur)));
  cellule.append(liste);
  return cellule;
}

const createLigne = (libelle: string, cellules: readonly HTMLElement[]): HTMLElement => {
  const ligne = create('tr', '');
  ligne.append(create('th', libelle, { scope: 'row' }), ...cellules);
  return ligne;
};

function createAppel(telephone: string | undefined): HTMLElement {
  const cellule = create('td', '');
  cellule.append(telephone === undefined ? 'À vérifier' : createTelephone(telephone));
  return cellule;
}

/** Le tableau des offres côte à côte ; une offre disparue garde sa colonne et le dit. */
export function createTableau(
  choisies: readonly OffreChoisie<OffreEnBref>[],
  fiche: string,
  aujourdhui: string,
): HTMLTableElement {
  const tableau = document.createElement('table');
  tableau.append(create('caption', 'Les offres, côte à côte', { class: 'masque' }));
  const tete = create('tr', '');
  tete.append(
    create('th', 'Offre', { scope: 'col' }),
    ...choisies.map((choisie) => createTete(choisie, fiche)),
  );
  tableau.createTHead().append(tete);
  const colonnes = choisies.map(({ offre }) => (offre ? listFaits(offre, aujourdhui) : undefined));
  const modele = colonnes.find((faits) => faits !== undefined) ?? [];
  const disparue = ['Cette fiche n’existe plus ou a changé de nom.'];
  tableau.createTBody().append(
    ...modele.map(({ libelle }, rang) =>
      createLigne(
        libelle,
        colonnes.map((faits) => createCellule(faits?.[rang]?.valeurs ?? (rang === 0 ? disparue : ['–']))),
      ),
    ),
    createLigne(
      'Qui appeler',
      choisies.map(({ offre }) => createAppel(offre?.telephone)),
    ),
  );
  return tableau;
}
