import { announce } from './announce.ts';
import { announceSur } from './announce-sur.ts';
import type { Garde } from './garde.ts';

/** Au-delà, on ne lit plus : le reste attend qu’on le demande. */
const MAX_LIGNES = 5;

/** Les groupes d’offres que le serveur a écrits vides (Resultats.astro), « non » replié mais lisible. */
export class GroupesDOffres {
  readonly #bloc: HTMLElement;

  constructor(bloc: HTMLElement, garde: Garde) {
    this.#bloc = bloc;
    garde.listen(bloc.querySelector('[data-imprimer]'), 'click', () => print());
    garde.listen(bloc.querySelector('[data-copier]'), 'click', ({ currentTarget }) =>
      copyLien(currentTarget as Element),
    );
    for (const suite of bloc.querySelectorAll('[data-suite]'))
      garde.listen(suite, 'click', () => openSuite(suite, true));
    // Sur le papier, rien n’attend.
    garde.listen(window, 'beforeprint', () => {
      for (const suite of bloc.querySelectorAll('[data-suite]')) openSuite(suite, false);
    });
  }

  hide(): void {
    this.#bloc.hidden = true;
  }

  /** Montre les offres de chaque groupe, sous une phrase qui les compte ; `deplace` y porte le focus. */
  show(groupes: Readonly<Record<string, readonly Node[]>>, phrase: string, deplace: boolean): void {
    for (const [nom, lignes] of Object.entries(groupes)) {
      const bloc = this.#bloc.querySelector<HTMLElement>(`[data-groupe="${nom}"]`);
      if (!bloc) continue;
      bloc.hidden = lignes.length === 0;
      bloc.querySelector('ol')?.replaceChildren(...lignes);
      const nombre = bloc.querySelector('[data-nombre]');
      // Une ligne en replie parfois plusieurs.
      if (nombre) nombre.textContent = `(${bloc.querySelectorAll('article').length})`;
      closeSuite(bloc);
    }
    const titre = this.#bloc.querySelector<HTMLElement>('[data-compte]');
    if (titre) titre.textContent = phrase;
    this.#bloc.hidden = false;
    // Le lecteur d’écran lit ce qui prend le focus : l’annoncer aussi le dirait deux fois.
    if (deplace) {
      titre?.focus({ preventScroll: true });
      titre?.scrollIntoView();
    } else announce(phrase);
  }
}

/** Cache les lignes de trop d’un groupe, derrière un bouton qui les compte. */
function closeSuite(groupe: HTMLElement): void {
  const suite = groupe.querySelector<HTMLElement>('[data-suite]');
  const cachees = [...(groupe.querySelector('ol')?.children ?? [])].slice(MAX_LIGNES);
  for (const ligne of cachees) ligne.toggleAttribute('hidden', true);
  if (!suite) return;
  suite.hidden = cachees.length === 0;
  suite.textContent = cachees.length === 1 ? 'Voir l’autre' : `Voir les ${cachees.length} autres`;
}

/** Montre les lignes qui attendaient ; `deplace` porte le focus sur la première. */
function openSuite(suite: Element, deplace: boolean): void {
  const attendaient = suite.parentElement?.querySelectorAll('ol > li[hidden]') ?? [];
  for (const ligne of attendaient) ligne.toggleAttribute('hidden', false);
  suite.toggleAttribute('hidden', true);
  if (!deplace) return;
  attendaient[0]?.querySelector<HTMLElement>('a, summary')?.focus();
  announce(`${suite.textContent.replace('Voir', 'Voici')}.`);
}

async function copyLien(bouton: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    announceSur(bouton, 'copié');
  } catch {
    announceSur(bouton, 'copiez l’adresse, en haut de l’écran');
  }
}
