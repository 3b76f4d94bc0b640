import { groupEvaluees, type OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { Verdict } from '@/domain/eligibilite/raison.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { announce } from '../shared/announce.ts';
import { today } from '../shared/today.ts';
import { ModeleOffre } from './modele-offre.ts';

const VERDICTS = ['oui', 'a-verifier', 'non'] as const satisfies readonly Verdict[];

function describeCompte(oui: number, aVerifier: number): string {
  if (oui + aVerifier === 0)
    return 'Rien ne correspond à ces réponses. Un conseiller peut vous aider\u00a0: appelez le guichet.';
  if (oui === 0) return aVerifier === 1 ? '1 solution à vérifier' : `${aVerifier} solutions à vérifier`;
  const pourVous = oui === 1 ? '1 solution pour vous' : `${oui} solutions pour vous`;
  return aVerifier === 0 ? pourVous : `${pourVous}, ${aVerifier} à vérifier`;
}

/** Les trois groupes d’offres, « non » replié mais lisible. */
export class Resultats {
  readonly aujourdhui = today();
  readonly #racine: HTMLElement;
  readonly #bloc: HTMLElement;
  readonly #modele: ModeleOffre;

  constructor(racine: HTMLElement, signal: AbortSignal) {
    this.#racine = racine;
    this.#bloc = racine.querySelector<HTMLElement>('[data-resultats]') ?? racine;
    this.#modele = new ModeleOffre(racine);
    this.#bloc.querySelector('[data-imprimer]')?.addEventListener('click', () => print(), { signal });
    this.#bloc.querySelector('[data-copier]')?.addEventListener('click', () => void this.#copy(), { signal });
  }

  hide(): void {
    this.#bloc.hidden = true;
  }

  /** Montre les offres et rend la phrase qui les compte. */
  show(evaluees: readonly OffreEvaluee<OffreEnBref>[]): string {
    const groupes = groupEvaluees(evaluees);
    for (const verdict of VERDICTS) {
      const bloc = this.#bloc.querySelector<HTMLElement>(`[data-groupe="${verdict}"]`);
      if (!bloc) continue;
      const groupe = groupes[verdict];
      bloc.hidden = groupe.length === 0;
      const nombre = bloc.querySelector('[data-nombre]');
      if (nombre) nombre.textContent = `(${groupe.length})`;
      bloc
        .querySelector('ol')
        ?.replaceChildren(...groupe.map(({ offre, evaluation }) => this.#modele.render(offre, evaluation)));
    }
    this.#bloc.hidden = false;
    const phrase = describeCompte(groupes.oui.length, groupes['a-verifier'].length);
    const titre = this.#racine.querySelector('[data-compte]');
    if (titre) titre.textContent = phrase;
    return phrase;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      announce('Lien copié');
    } catch {
      announce('Copiez l’adresse en haut de votre écran');
    }
  }
}
