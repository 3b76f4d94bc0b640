import { type Entretien, formatCode, parseCode } from '@/domain/diagnostic/code-d-entree.ts';
import {
  type Changement,
  compareEntretiens,
  libellesEvolution,
} from '@/domain/diagnostic/compare-entretiens.ts';
import { libellesNiveau } from '@/domain/diagnostic/describe-diagnostic.ts';
import { formatDate } from '@/domain/temps/format-date.ts';
import { lowerFirst } from '@/domain/text/casse.ts';
import { setTexte } from '../shared/fill.ts';
import { setErreur } from '../shared/set-erreur.ts';

const REFUS =
  'Ce code ne convient pas\u00a0: il est coupé, mal recopié, ou vient d’une autre grille. Vérifiez chaque signe, ou refaites la saisie.';

function createChangement({ id, evolution, avant, apres }: Changement, titres: ReadonlyMap<string, string>) {
  const ligne = document.createElement('li');
  const mots = document.createElement('strong');
  mots.textContent = libellesEvolution[evolution];
  const suite =
    avant === apres
      ? libellesNiveau[apres]
      : `${libellesNiveau[avant]}, puis ${lowerFirst(libellesNiveau[apres])}`;
  ligne.append(mots, `\u00a0: ${lowerFirst(titres.get(id) ?? id)} (${lowerFirst(suite)}).`);
  return ligne;
}

/** Écrit ce qui a changé depuis l’entretien d’entrée ; rend les changements, vides sans code lisible. */
export function showProgression(
  racine: HTMLElement,
  champ: HTMLInputElement,
  sortie: Entretien,
  titres: ReadonlyMap<string, string>,
): readonly Changement[] {
  const saisi = champ.value.trim();
  const entree = parseCode(
    saisi,
    sortie.niveaux.map(({ id }) => id),
  );
  setErreur(champ, saisi !== '' && !entree ? REFUS : '');
  const changements = entree ? compareEntretiens(entree, sortie) : [];
  setTexte(racine, 'depuis', entree ? `Ce qui a changé depuis le ${formatDate(entree.jour)}` : '');
  racine
    .querySelector('[data-changements]')
    ?.replaceChildren(...changements.map((changement) => createChangement(changement, titres)));
  racine
    .querySelector('[data-action="compter"]')
    ?.toggleAttribute('hidden', !changements.some(({ evolution }) => evolution === 'leve'));
  return changements;
}

/** Écrit, pour le papier de la personne, le code de cet entretien ; rend le lien qui le porte. */
export function writeCode(racine: HTMLElement, sortie: Entretien): string {
  const code = formatCode(sortie);
  setTexte(racine, 'code', code);
  return `${location.origin}${location.pathname}#entree=${code}`;
}
