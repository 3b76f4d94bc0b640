import { announce } from '../shared/announce.ts';
import { announceSur } from '../shared/announce-sur.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { offerGarder, showGardee, toggleGardee } from './garder.ts';
import { listPhrases } from './list-phrases.ts';

/** Garder, imprimer, partager, écouter : ce que seul le navigateur sait faire. Les liens (SMS, courriel, contact) marchent sans lui. */
class ActionsFiche extends ElementGarde {
  protected override open(garde: Garde): void {
    const actions: Record<string, () => unknown> = {
      garder: () => toggleGardee(this),
      imprimer: () => window.print(),
      partager: () => this.#share(),
      ecouter: () => this.#listen(),
    };
    for (const bouton of this.querySelectorAll<HTMLButtonElement>('[data-action]')) {
      const action = actions[bouton.dataset['action'] ?? ''];
      if (action) garde.listen(bouton, 'click', action);
    }
    const ecouter = this.querySelector('[data-action="ecouter"]')?.closest('li');
    if (ecouter && !('speechSynthesis' in window)) ecouter.hidden = true;
    this.#writeAdresse();
    offerGarder(this);
    showGardee(this);
    // La page revient telle quelle du cache du navigateur ; la sélection a pu changer.
    garde.listen(window, 'pageshow', () => showGardee(this));
    garde.listen(window, 'pagehide', () => window.speechSynthesis?.cancel());
  }

  /** L’adresse de la fiche, sans ce que la personne a dit d’elle : ni recherche, ni fragment. */
  get #adresse(): string {
    return location.origin + location.pathname;
  }

  /** Les liens qui envoient la fiche la donnent là où elle est lue, où que le site ait été construit. */
  #writeAdresse(): void {
    const construite = encodeURIComponent(this.dataset['adresse'] ?? '');
    const ici = encodeURIComponent(this.#adresse);
    for (const lien of this.querySelectorAll<HTMLAnchorElement>('[href^="sms:"],[href^="mailto:"]'))
      lien.href = lien.href.replaceAll(construite, ici);
  }

  async #share(): Promise<void> {
    const donnees = {
      title: this.dataset['titre'] ?? document.title,
      text: this.dataset['texte'] ?? '',
      url: this.#adresse,
    };
    const bouton = this.querySelector('[data-action="partager"]');
    try {
      if (navigator.share) return await navigator.share(donnees);
      await navigator.clipboard.writeText(donnees.url);
      announceSur(bouton, 'lien copié');
    } catch (erreur) {
      if ((erreur as DOMException).name !== 'AbortError') announceSur(bouton, 'copiez l’adresse de la page');
    }
  }

  #listen(): void {
    const bouton = this.querySelector<HTMLButtonElement>('[data-action="ecouter"]');
    const voix = window.speechSynthesis;
    const montre = (parle: boolean, mot = parle ? 'Arrêter la lecture' : 'Écouter') => {
      const libelle = bouton?.querySelector('[data-libelle]');
      if (libelle) libelle.textContent = mot;
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
    lecture.onerror = ({ error }) => {
      if (error === 'canceled' || error === 'interrupted') montre(false);
      else {
        montre(false, 'Pas de voix sur cet appareil');
        announce('Cet appareil n’a pas de voix pour lire cette fiche.');
      }
    };
    montre(true);
    voix.speak(lecture);
  }
}

customElements.define('actions-fiche', ActionsFiche);
