import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import type { Filtrage } from './filtrage.ts';

const COLONNE = '(min-width: 60rem)';

/** L’annuaire : la liste rendue par le serveur suffit ; le filtrage ne se charge que pour qui demande quelque chose. */
class FiltresOffres extends ElementGarde {
  #filtrage: Promise<Filtrage> | undefined;

  protected override open(garde: Garde): unknown {
    const form = this.querySelector('form');
    if (!form) return undefined;
    for (const groupe of form.querySelectorAll<HTMLDetailsElement>('details[data-bureau]'))
      groupe.open ||= matchMedia(COLONNE).matches;
    const ask = async (demande: (filtrage: Filtrage) => unknown) => demande(await this.#load(form));
    garde.listen(form, 'focusin', ({ target }) => ask((filtrage) => filtrage.prepare(target)));
    garde.listen(form, 'input', ({ target }) => ask((filtrage) => filtrage.type(target)));
    garde.listen(form, 'change', ({ target }) => ask((filtrage) => filtrage.change(target)));
    garde.listen(form, 'commune-choisie', () => ask((filtrage) => filtrage.lead()));
    // Rien ne part, même avant que le filtrage soit chargé.
    garde.listen(form, 'submit', (e) => {
      e.preventDefault();
      return ask((filtrage) => filtrage.submit());
    });
    garde.listen(form, 'reset', (e) => {
      e.preventDefault();
      return ask((filtrage) => filtrage.reset());
    });
    const carte = form.querySelector('[data-montrer-carte]');
    // Un seul bouton pour la carte : le sien ne sert qu’à défaut de celui-ci.
    this.querySelector('[data-voir]')?.toggleAttribute('hidden', carte !== null);
    garde.listen(carte, 'click', () => carte && this.#toggleCarte(carte));
    garde.listen(this.querySelector('[data-elargir]'), 'click', () => ask((filtrage) => filtrage.widen()));
    const restore = () => ask((filtrage) => filtrage.restore());
    garde.listen(window, 'popstate', restore);
    onRetour(garde, restore);
    // Ce que dit l’adresse, ou une commune que la personne a déjà choisie.
    const dites = [...readFragment().keys(), ...new URLSearchParams(readSituation()).keys()];
    if (dites.length === 0) return undefined;
    // Ce que l’on va filtrer ne se montre pas d’abord : rien ne bouge sous les yeux.
    this.querySelector('ol')?.setAttribute('aria-busy', 'true');
    return ask((filtrage) => filtrage.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#filtrage?.then((filtrage) => filtrage.close());
  }

  /** À l’étroit, la carte prend la place de la liste ; son bouton est avec ceux des filtres. */
  #toggleCarte(bouton: Element): void {
    const montree = this.toggleAttribute('data-sur-carte');
    bouton.setAttribute('aria-expanded', String(montree));
    this.querySelector<HTMLElement>('[data-voir]')?.click();
    // Elle grandira en arrivant : son haut d’abord.
    if (montree) this.querySelector('.carte-a-cote')?.scrollIntoView();
  }

  #load(form: HTMLFormElement): Promise<Filtrage> {
    this.#filtrage ??= import('./filtrage.ts').then(({ Filtrage }) => new Filtrage(this, form, this.garde));
    return this.#filtrage;
  }
}

customElements.define('filtres-offres', FiltresOffres);
