import { announce } from '../shared/announce.ts';
import { showGardee, toggleGardee } from './garder.ts';
import { listPhrases } from './list-phrases.ts';

/** Garder, imprimer, partager, écouter : ce que seul le navigateur sait faire. Les liens (SMS, courriel, contact) marchent sans lui. */
class ActionsFiche extends HTMLElement {
  readonly #fin = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#fin;
    const actions: Record<string, () => void> = {
      garder: () => toggleGardee(this),
      imprimer: () => window.print(),
      partager: () => void this.#share(),
      ecouter: () => this.#listen(),
    };
    for (const bouton of this.querySelectorAll<HTMLButtonElement>('[data-action]')) {
      const action = actions[bouton.dataset['action'] ?? ''];
      if (action) bouton.addEventListener('click', action, { signal });
    }
    const ecouter = this.querySelector('[data-action="ecouter"]')?.closest('li');
    if (ecouter && !('speechSynthesis' in window)) ecouter.hidden = true;
    showGardee(this);
    // La page revient telle quelle du cache du navigateur ; la sélection a pu changer.
    window.addEventListener('pageshow', () => showGardee(this), { signal });
    window.addEventListener('pagehide', () => window.speechSynthesis?.cancel(), { signal });
  }

  disconnectedCallback(): void {
    this.#fin.abort();
  }

  async #share(): Promise<void> {
    const donnees = {
      title: this.dataset['titre'] ?? document.title,
      text: this.dataset['texte'] ?? '',
      url: location.href.split('?')[0] ?? '',
    };
    try {
      if (navigator.share) return await navigator.share(donnees);
      await navigator.clipboard.writeText(donnees.url);
      announce('Lien copié.');
      this.#label('partager', 'Lien copié');
    } catch (erreur) {
      if ((erreur as DOMException).name !== 'AbortError')
        announce('Le partage n’a pas marché. Copiez l’adresse de la page.');
    }
  }

  #label(action: string, texte: string): void {
    const noeud = this.querySelector(`[data-action="${action}"]`)?.lastChild;
    if (noeud) noeud.textContent = ` ${texte}`;
  }

  #listen(): void {
    const bouton = this.querySelector<HTMLButtonElement>('[data-action="ecouter"]');
    const voix = window.speechSynthesis;
    const montre = (parle: boolean) => {
      bouton?.setAttribute('aria-pressed', String(parle));
      const libelle = bouton?.querySelector('[data-libelle]');
      if (libelle) libelle.textContent = parle ? 'Arrêter la lecture' : 'Écouter';
    };
    if (voix.speaking) {
      voix.cancel();
      montre(false);
      return;
    }
    const texte = listPhrases(document).join(' ');
    const lecture = new SpeechSynthesisUtterance(texte);
    lecture.lang = 'fr-FR';
    lecture.rate = 0.95;
    lecture.onend = () => montre(false);
    lecture.onerror = () => montre(false);
    montre(true);
    voix.speak(lecture);
  }
}

customElements.define('actions-fiche', ActionsFiche);
