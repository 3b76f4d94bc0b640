import {
  type CriteresReseau,
  formatCriteresReseau,
  matchReseau,
  parseCriteresReseau,
} from '@/domain/structure/criteres-reseau.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment, writeFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { announceOffresAffichees } from '../shared/offres-affichees.ts';
import { onRetour } from '../shared/on-retour.ts';

interface StructureListee {
  readonly li: HTMLElement;
  readonly id: string;
  readonly departement: string;
  readonly legende: readonly string[];
}

const AUTRE = 'autre';

const split = (texte: string | undefined) => (texte ? texte.split(' ') : []);

/** Trie la liste des structures ; l’adresse de la page est le lien permanent de ce que l’on voit. */
class FiltresReseau extends ElementGarde {
  #structures: readonly StructureListee[] = [];

  protected override open(garde: Garde): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#structures = [...this.querySelectorAll<HTMLElement>('li[data-structure]')].map((li) => ({
      li,
      id: li.dataset['structure'] ?? '',
      departement: li.dataset['departement'] ?? '',
      legende: split(li.dataset['legende']),
    }));
    const choose = garde.wrap(() => this.#choose(form));
    garde.listen(form, 'change', choose);
    garde.listen(form, 'submit', (e) => e.preventDefault());
    // Après que le navigateur a vidé les champs.
    garde.listen(form, 'reset', () => setTimeout(choose));
    garde.listen(window, 'popstate', () => this.#restore(form));
    onRetour(garde, () => this.#restore(form));
    garde.listen(this.querySelector('[data-imprimer]'), 'click', () => print());
    // Au téléphone, les choix sont repliés : la liste se voit d’abord.
    const volet = this.querySelector('details[data-volet]');
    if (volet instanceof HTMLDetailsElement) volet.open = matchMedia('(min-width: 60rem)').matches;
    this.#restore(form);
  }

  #choose(form: HTMLFormElement): void {
    const parametres = new URLSearchParams();
    for (const [nom, valeur] of new FormData(form))
      if (typeof valeur === 'string') parametres.append(nom, valeur);
    const criteres = parseCriteresReseau(parametres);
    writeFragment(formatCriteresReseau(criteres), 'pushState');
    announce(this.#show(criteres));
  }

  #restore(form: HTMLFormElement): void {
    const criteres = parseCriteresReseau(readFragment());
    const departement = form.querySelector('select');
    if (departement) departement.value = criteres.departement;
    for (const coche of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
      coche.checked = criteres.legende.includes(coche.value);
    this.#show(criteres);
  }

  /** Montre les structures qui répondent, et les mêmes sur la carte ; rend la phrase qui le dit. */
  #show(criteres: CriteresReseau): string {
    const montrees = this.#structures.filter((structure) => matchReseau(structure, criteres));
    for (const structure of this.#structures) structure.li.hidden = !montrees.includes(structure);
    for (const groupe of this.querySelectorAll<HTMLElement>('[data-groupe]'))
      groupe.hidden = groupe.querySelector('li[data-structure]:not([hidden])') === null;
    this.#count(criteres);
    const { length } = montrees;
    const phrase = length === 0 ? 'Aucune structure' : formatQuantite(length, 'structure');
    const resultat = this.querySelector('[data-resultat]');
    if (resultat) resultat.textContent = phrase;
    const vide = this.querySelector<HTMLElement>('[data-vide]');
    if (vide) vide.hidden = length > 0;
    const retenues = (legende: readonly string[]) =>
      criteres.legende.length === 0 ? legende : legende.filter((value) => criteres.legende.includes(value));
    announceOffresAffichees(
      montrees.flatMap(({ id, legende }) =>
        legende.length === 0 ? [`${id}--${AUTRE}`] : retenues(legende).map((value) => `${id}--${value}`),
      ),
    );
    return phrase;
  }

  /** À côté de chaque entrée, ce qu’elle donnerait dans ce département. */
  #count({ departement }: CriteresReseau): void {
    for (const compte of this.querySelectorAll<HTMLElement>('[data-compte]')) {
      const value = compte.dataset['compte']?.split(':')[1] ?? '';
      const nombre = this.#structures.filter((s) => matchReseau(s, { departement, legende: [value] })).length;
      compte.textContent = String(nombre);
      compte.closest<HTMLElement>('label')?.toggleAttribute('data-nul', nombre === 0);
    }
  }
}

customElements.define('filtres-reseau', FiltresReseau);
