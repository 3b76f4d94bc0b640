import { listFaits } from '@/domain/fiche/list-faits.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { OffreChoisie } from '@/domain/selection/find-offres-choisies.ts';
import { fillJoindre } from '../shared/fill.ts';
import { toFiche } from '../shared/modeles.ts';

/** Où mène chaque offre : sa fiche, avec « {id} », et l’établi. */
type Adresses = Readonly<Partial<Record<'fiche' | 'orienter', string>>>;

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

function createTete(
  { id, offre }: OffreChoisie<OffreEnBref>,
  { fiche = '', orienter = '' }: Adresses,
): HTMLElement {
  const nom = offre?.nom ?? id;
  // « abbr » : de case en case, la tête se redit sans son bouton.
  const tete = create('th', '', { class: 'geste', scope: 'col', role: 'columnheader', abbr: nom });
  if (offre) tete.append(create('a', offre.nom, { href: toFiche(fiche, offre.id) }));
  else tete.append(create('span', `Fiche «\u00a0${id}\u00a0»`));
  const retirer = create('button', 'Enlever', {
    type: 'button',
    class: 'bouton discret ecran-seul',
    'data-retirer': id,
    'aria-label': `Enlever ${nom}`,
  });
  if (offre)
    tete.append(
      create('a', 'Orienter vers cette offre', {
        class: 'bouton discret ecran-seul',
        href: `${orienter}#offres=${offre.id}`,
        'aria-label': `Orienter vers cette offre\u00a0: ${nom}`,
      }),
    );
  tete.append(retirer);
  return tete;
}

/** Au téléphone la case est seule sur sa ligne : elle porte le nom de son offre. */
function createCase({ id, offre }: OffreChoisie<OffreEnBref>, texte = ''): HTMLElement {
  return create('td', texte, { role: 'cell', 'data-libelle': offre?.nom ?? id });
}

function createCellule(choisie: OffreChoisie<OffreEnBref>, valeurs: readonly string[]): HTMLElement {
  const cellule = createCase(choisie, valeurs.length === 1 ? valeurs[0] : '');
  if (valeurs.length < 2) return cellule;
  const liste = create('ul', '');
  liste.append(...valeurs.map((valeur) => create('li', valeur)));
  cellule.append(liste);
  return cellule;
}

const createLigne = (libelle: string, cellules: readonly HTMLElement[]): HTMLElement => {
  const ligne = create('tr', '', { role: 'row' });
  ligne.append(create('th', libelle, { scope: 'row', role: 'rowheader' }), ...cellules);
  return ligne;
};

function createJoindre(choisie: OffreChoisie<OffreEnBref>): HTMLElement {
  const cellule = createCase(choisie);
  fillJoindre(cellule, choisie.offre ?? {});
  return cellule;
}

/** Le tableau des offres côte à côte ; une offre disparue garde sa colonne et le dit. */
export function createTableau(
  choisies: readonly OffreChoisie<OffreEnBref>[],
  adresses: Adresses,
  aujourdhui: string,
): HTMLTableElement {
  const tableau = create('table', '', { class: 'en-cartes', role: 'table' });
  tableau.append(create('caption', 'Les offres, côte à côte', { class: 'masque' }));
  const tete = create('tr', '', { class: 'gestes', role: 'row' });
  tete.append(
    create('th', 'Offre', { scope: 'col', role: 'columnheader' }),
    ...choisies.map((choisie) => createTete(choisie, adresses)),
  );
  const colonnes = choisies.map((choisie) => ({
    choisie,
    faits: choisie.offre ? listFaits(choisie.offre, aujourdhui) : undefined,
  }));
  const modele = colonnes.find(({ faits }) => faits)?.faits ?? [];
  const disparue = ['Cette fiche n’existe plus ou a changé de nom.'];
  const haut = create('thead', '', { role: 'rowgroup' });
  const corps = create('tbody', '', { role: 'rowgroup' });
  haut.append(tete);
  corps.append(
    ...modele.map(({ libelle }, rang) =>
      createLigne(
        libelle,
        colonnes.map(({ choisie, faits }) =>
          createCellule(choisie, faits?.[rang]?.valeurs ?? (rang === 0 ? disparue : ['–'])),
        ),
      ),
    ),
    createLigne('Qui joindre', choisies.map(createJoindre)),
  );
  tableau.append(haut, corps);
  return tableau;
}
