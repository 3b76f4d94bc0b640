import { MAX_NOTE } from '@/domain/selection/selection.ts';
import { hasNir, REFUS_NIR } from '@/domain/text/has-nir.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';

const DELAI_MS = 400;

function count(racine: HTMLElement, note: string): void {
  setTexte(racine, 'compteur', `${note.length} signes sur ${MAX_NOTE}`);
  // Une zone de saisie s’imprime coupée : le papier a son propre texte.
  setTexte(racine, 'note-papier', note);
}

/** Montre une note venue d’ailleurs que du clavier. */
export function showNote(racine: HTMLElement, note: string): void {
  const champ = racine.querySelector('textarea');
  if (champ) champ.value = note;
  setTexte(racine, 'refus', '');
  champ?.removeAttribute('aria-invalid');
  count(racine, note);
}

/** Rend la note quand la personne cesse d’écrire ; un numéro de sécurité sociale est refusé, avec la raison. */
export function listenNote(racine: HTMLElement, garde: Garde, onNote: (note: string) => void): void {
  const champ = racine.querySelector('textarea');
  let attente: ReturnType<typeof setTimeout> | undefined;
  const read = garde.wrap(() => {
    if (!champ) return;
    const refusee = hasNir(champ.value);
    setTexte(racine, 'refus', refusee ? REFUS_NIR : '');
    if (refusee) champ.setAttribute('aria-invalid', 'true');
    else champ.removeAttribute('aria-invalid');
    count(racine, refusee ? '' : champ.value);
    if (!refusee) onNote(champ.value);
  });
  garde.listen(champ, 'input', () => {
    clearTimeout(attente);
    attente = setTimeout(read, DELAI_MS);
  });
  garde.listen(champ, 'change', read);
}
