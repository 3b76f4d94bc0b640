import { type AideFinancable, type Demande, SUITES } from '@/domain/financement/aide-financable.ts';
import { computeFinancement } from '@/domain/financement/compute-financement.ts';
import { describeFinancement } from '@/domain/financement/describe-financement.ts';
import { lowerFirst } from '@/domain/text/casse.ts';
import { parseMontant } from '@/domain/text/parse-montant.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment, writeFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { setErreur } from '../shared/set-erreur.ts';

type Champ = HTMLInputElement | HTMLSelectElement;

const MOIS_MAX = 360;
const REFUS = 'Écrivez un nombre, par exemple 1 250 ou 1 250,50.';

const create = (balise: 'li' | 'td' | 'th', texte: string): HTMLElement => {
  const element = document.createElement(balise);
  element.textContent = texte;
  return element;
};

const createLigne = (nom: string, somme: string): HTMLElement => {
  const ligne = document.createElement('tr');
  const tete = create('th', nom);
  tete.setAttribute('scope', 'row');
  ligne.append(tete, create('td', somme));
  return ligne;
};

/** Calcule le plan à mesure que l’on écrit ; le fragment de l’adresse garde les chiffres. */
class PlanFinancement extends ElementGarde {
  #aRemplir: readonly Node[] = [];
  /** Ce que le serveur a écrit dans chaque champ. */
  readonly #depart = new Map<Champ, string>();

  protected override open(garde: Garde): void {
    this.#aRemplir = [...(this.querySelector('[data-plan]')?.childNodes ?? [])];
    for (const champ of this.#getChamps()) this.#depart.set(champ, champ.getAttribute('value') ?? '');
    garde.listen(this, 'input', () => {
      this.#keep();
      announce(this.#show());
    });
    // Un nombre à moitié écrit n’est pas encore une faute.
    garde.listen(this, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        setErreur(target, parseMontant(target.value) === 'illisible' ? REFUS : '');
    });
    garde.listen(window, 'hashchange', () => this.#restore());
    onRetour(garde, () => this.#restore());
    this.#restore();
  }

  #getChamps(): readonly Champ[] {
    return [...this.querySelectorAll<Champ>('input, select')];
  }

  #restore(): void {
    const fragment = readFragment();
    for (const champ of this.#getChamps()) {
      champ.value = fragment.get(champ.name) ?? this.#depart.get(champ) ?? '';
      if (champ instanceof HTMLInputElement) setErreur(champ);
    }
    this.#show();
  }

  #keep(): void {
    const fragment = readFragment();
    for (const champ of this.#getChamps())
      if (champ.value === this.#depart.get(champ)) fragment.delete(champ.name);
      else fragment.set(champ.name, champ.value);
    writeFragment(String(fragment), 'replaceState');
  }

  #readMontant(nom: string): number | undefined {
    const lu = parseMontant(this.querySelector<HTMLInputElement>(`[name="${nom}"]`)?.value ?? '');
    return lu === 'illisible' ? undefined : lu;
  }

  #listDemandes(): readonly Demande[] {
    return [...this.querySelectorAll<HTMLElement>('[data-aide]')].flatMap((ligne) => {
      const choisie = ligne.querySelector('select')?.value;
      const suite = SUITES.find((connue) => connue === choisie);
      if (!suite) return [];
      const aide = JSON.parse(ligne.dataset['aide'] ?? '{}') as AideFinancable;
      return [{ aide, suite, accorde: this.#readMontant(`${this.dataset['projet']}.${aide.id}`) }];
    });
  }

  /** Montre le plan, ou le tableau à remplir tant qu’aucun prix n’est écrit ; rend la phrase qui le dit. */
  #show(): string {
    const postes = [...this.querySelectorAll<HTMLInputElement>('[data-poste]')].map((champ) => ({
      libelle: lowerFirst(champ.dataset['poste'] ?? ''),
      prix: this.#readMontant(champ.name),
    }));
    const connus = postes.flatMap(({ prix }) => (prix === undefined ? [] : [prix]));
    const plan = this.querySelector('[data-plan]');
    const notes = this.querySelector<HTMLElement>('[data-notes]');
    if (!plan || !notes) return '';
    notes.hidden = connus.length === 0;
    if (connus.length === 0) {
      plan.replaceChildren(...this.#aRemplir);
      return '';
    }
    const cout = connus.reduce((total, prix) => total + prix, 0);
    const mois = Math.max(
      1,
      Math.min(MOIS_MAX, Math.round(this.#readMontant(`${this.dataset['projet']}.mois`) ?? 1)),
    );
    const decrit = describeFinancement(
      computeFinancement(cout, this.#listDemandes(), mois),
      postes.flatMap(({ libelle, prix }) => (prix === undefined && libelle !== '' ? [libelle] : [])),
    );
    plan.replaceChildren(...decrit.lignes.map(({ nom, somme }) => createLigne(nom, somme)));
    notes.replaceChildren(...decrit.notes.map((note) => create('li', note)));
    return decrit.bref;
  }
}

customElements.define('plan-financement', PlanFinancement);
