import type { Garde } from '../shared/garde.ts';

const CHAMPS = 'input:not([type="hidden"])';

/** « Digit1 », « Numpad1 » : la place de la touche, et non son signe (« & » sur un clavier français) ; 0 est la dixième. */
function readRang({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): number | undefined {
  const chiffre = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return chiffre === undefined || altKey || ctrlKey || metaKey ? undefined : (Number(chiffre) + 9) % 10;
}

function findChoix(e: KeyboardEvent): HTMLInputElement | undefined {
  const rang = readRang(e);
  const choix = (e.target as HTMLElement).closest('[data-choix]');
  return rang === undefined ? undefined : choix?.querySelectorAll<HTMLInputElement>(CHAMPS)[rang];
}

/** Les questions que le serveur a écrites, l’une après l’autre : Entrée avance, un chiffre répond. */
export class Etapes {
  readonly #form: HTMLFormElement;
  readonly #onFin: () => void;

  /** `onReponse` attend que la question suivante soit choisie ; `onFin` : il n’y en a plus. */
  constructor(form: HTMLFormElement, onFin: () => void, onReponse: () => Promise<void>, garde: Garde) {
    this.#form = form;
    this.#onFin = onFin;
    garde.listen(form, 'keydown', async (e) => {
      const choix = findChoix(e);
      if (!choix) return;
      e.preventDefault();
      choix.checked = choix.type === 'radio' || !choix.checked;
      choix.focus();
      await onReponse();
      if (choix.type === 'radio') this.advance();
    });
  }

  get #etapes(): readonly HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>('[data-etape]')];
  }

  /** La question où l’on est ; vide hors d’elles. */
  get active(): string {
    const etape = this.#etapes.find((une) => une.contains(document.activeElement));
    return etape?.dataset['etape'] ?? '';
  }

  /** Montre les questions posées ; une nouvelle vient à la suite des autres. */
  show(posees: readonly string[]): void {
    for (const etape of this.#etapes.filter((une) => une.hasAttribute('data-posable')))
      etape.hidden = !posees.includes(etape.dataset['etape'] ?? '');
    const visibles = this.#etapes.filter((une) => une.hasAttribute('data-posable') && !une.hidden);
    if (visibles.every(({ dataset }, rang) => dataset['etape'] === posees[rang])) return;
    for (const nom of posees) {
      const etape = this.#find(nom);
      // Déplacé, un champ perdrait le focus.
      if (etape && !etape.contains(document.activeElement)) etape.parentElement?.append(etape);
    }
  }

  /** Porte le focus sur la question suivante ; après la dernière, sur la réponse. */
  advance(): void {
    const visibles = this.#etapes.filter(({ hidden }) => !hidden);
    const rang = visibles.findIndex((une) => une.contains(document.activeElement));
    const suivante = visibles[rang + 1]?.dataset['etape'];
    if (suivante === undefined) this.#onFin();
    else this.focus(suivante);
  }

  focus(nom: string): void {
    const etape = this.#find(nom);
    (etape?.querySelector<HTMLElement>(':checked') ?? etape?.querySelector<HTMLElement>(CHAMPS))?.focus();
  }

  #find(nom: string): HTMLElement | null {
    return this.#form.querySelector(`[data-etape="${nom}"]`);
  }
}
