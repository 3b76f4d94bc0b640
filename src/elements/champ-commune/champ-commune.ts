import { type CommuneEnLigne, parseCommunesEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { findCommunes, toCle } from '@/domain/commune/find-communes.ts';
import { findPlusProche } from '@/domain/commune/find-plus-proche.ts';
import { announce } from '../shared/announce.ts';
import { locate } from './locate.ts';
import { Propositions } from './propositions.ts';

const MAX_PROPOSITIONS = 8;
const RAYON_KM = 30;
const LETTRES_SURES = 3;

/** Le champ commune : une liste à compléter (APG « combobox ») sur les communes que porte la page. */
class ChampCommune extends HTMLElement {
  #abandon: AbortController | undefined;
  #communes: readonly CommuneEnLigne[] = [];

  connectedCallback(): void {
    const champ = this.querySelector<HTMLInputElement>('input[name="commune-texte"]');
    const code = this.querySelector<HTMLInputElement>('input[name="commune"]');
    const liste = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!champ || !code || !liste) return;
    this.#abandon = new AbortController();
    const options = { signal: this.#abandon.signal };
    this.#communes = parseCommunesEnLigne(
      JSON.parse(this.querySelector('[data-communes-en-ligne]')?.textContent || '""') as string,
    );
    const propositions = new Propositions(champ, liste);
    const show = () => {
      champ.value = this.#communes.find((commune) => commune.code_insee === code.value)?.nom ?? '';
      propositions.close();
      this.#say('');
    };
    const choose = (commune: CommuneEnLigne | undefined) => {
      const change = code.value !== (commune?.code_insee ?? '');
      code.value = commune?.code_insee ?? '';
      show();
      if (change) code.dispatchEvent(new Event('change', { bubbles: true }));
    };

    champ.addEventListener('input', () => this.#propose(champ.value, propositions), options);
    champ.addEventListener('keydown', (e) => onTouche(e, champ, propositions, choose), options);
    champ.addEventListener('blur', () => this.#leave(champ, code, propositions, choose), options);
    code.addEventListener('valeur-posee', show, options);
    // Avant la perte du focus : sur un écran tactile, « click » viendrait après que la liste s’est fermée.
    liste.addEventListener('pointerdown', (e) => e.preventDefault(), options);
    liste.addEventListener(
      'click',
      (e) => choose(propositions.getCommune(e.target) ?? this.#find(champ.value)),
      options,
    );
    this.querySelector('[data-autour]')?.addEventListener('click', () => void this.#locate(choose), options);
    show();
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
  }

  /** La commune dont c’est exactement le nom ou, s’il n’en désigne qu’une, le code postal. */
  #find(texte: string): CommuneEnLigne | undefined {
    const trouvees = findCommunes(this.#communes, texte, 2);
    const exacte = trouvees.find((commune) => toCle(commune.nom) === toCle(texte));
    return exacte ?? (/^\s*\d{5}\s*$/.test(texte) && trouvees.length === 1 ? trouvees[0] : undefined);
  }

  #propose(texte: string, propositions: Propositions): void {
    const trouvees = findCommunes(this.#communes, texte, MAX_PROPOSITIONS);
    propositions.open(trouvees);
    const hors = trouvees.length === 0 && this.#isSur(texte);
    this.#say('', hors);
    if (trouvees.length > 0)
      announce(trouvees.length === 1 ? '1 commune proposée' : `${trouvees.length} communes proposées`);
  }

  /** Assez de texte pour dire sans se tromper que la commune n’est pas d’ici. */
  #isSur(texte: string): boolean {
    return /^\s*\d+\s*$/.test(texte) ? texte.trim().length === 5 : texte.trim().length >= LETTRES_SURES;
  }

  #leave(
    champ: HTMLInputElement,
    code: HTMLInputElement,
    propositions: Propositions,
    choose: (commune: CommuneEnLigne | undefined) => void,
  ): void {
    propositions.close();
    const trouvee = this.#find(champ.value);
    if (trouvee || champ.value.trim() === '') choose(trouvee);
    else if (code.value !== '') {
      // Un nom resté en route ne garde pas en silence la commune d’avant.
      code.value = '';
      code.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  async #locate(choose: (commune: CommuneEnLigne | undefined) => void): Promise<void> {
    this.#say('Recherche de votre position…');
    try {
      const proche = findPlusProche(this.#communes, await locate(), RAYON_KM);
      if (proche) choose(proche);
      this.#say(proche ? `Commune la plus proche\u00a0: ${proche.nom}` : '', !proche);
    } catch (erreur) {
      this.#say((erreur as Error).message);
    }
  }

  /** Un message sous le champ ; `hors` montre la phrase et l’issue que le serveur a écrites. */
  #say(texte: string, hors = false): void {
    const message = this.querySelector('[data-message]');
    if (message) message.textContent = texte;
    const issue = this.querySelector<HTMLElement>('[data-hors-territoire]');
    if (issue) issue.hidden = !hors;
    const dit = hors ? issue?.textContent.trim().replace(/\s+/g, ' ') : texte;
    if (dit) announce(dit);
  }
}

function onTouche(
  e: KeyboardEvent,
  champ: HTMLInputElement,
  propositions: Propositions,
  choose: (commune: CommuneEnLigne | undefined) => void,
): void {
  if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
    // Alt+Bas ou Bas sur une liste fermée : la rouvrir.
    if (!propositions.ouvertes) champ.dispatchEvent(new Event('input'));
    propositions.move(e.key === 'ArrowDown' ? 1 : -1);
    e.preventDefault();
  } else if (e.key === 'Enter') {
    const choisie = propositions.ouvertes ? propositions.choisie : undefined;
    if (choisie) {
      choose(choisie);
      e.preventDefault();
    }
  } else if (e.key === 'Escape') {
    if (propositions.ouvertes) propositions.close();
    else if (champ.value !== '') choose(undefined);
    else return;
    e.preventDefault();
  }
}

customElements.define('champ-commune', ChampCommune);
