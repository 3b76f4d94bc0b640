import type { ContactTraite } from './contact-traite.ts';

interface Evenements extends HTMLElementEventMap {
  afterprint: Event;
  beforeprint: Event;
  hashchange: HashChangeEvent;
  pagehide: PageTransitionEvent;
  pageshow: PageTransitionEvent;
  popstate: PopStateEvent;
  panne: Event;
  'commune-choisie': CustomEvent;
  'contact-repris': CustomEvent<ContactTraite>;
  'contact-traite': CustomEvent<ContactTraite>;
  'valeur-posee': CustomEvent;
}

/** Veille sur ce que fait un élément : une faute, tout de suite ou plus tard, y met fin et se dit une seule fois. */
export class Garde {
  readonly #fin = new AbortController();
  /** Interrompu quand l’élément quitte la page ou tombe en panne. */
  readonly signal = this.#fin.signal;
  readonly #onPanne: () => void;

  constructor(onPanne: () => void) {
    this.#onPanne = onPanne;
  }

  /** Le même effet, gardé. */
  wrap<A extends readonly unknown[]>(effet: (...args: A) => unknown): (...args: A) => void {
    return (...args) => {
      if (this.signal.aborted) return;
      // Faute immédiate ou promesse rejetée : le même chemin.
      new Promise((fini) => fini(effet(...args))).catch((erreur: unknown) => this.fail(erreur));
    };
  }

  run(effet: () => unknown): void {
    this.wrap(effet)();
  }

  /** Écoute, sous garde, tant que l’élément vit ; sans cible, rien. */
  listen<T extends keyof Evenements>(
    cible: EventTarget | null | undefined,
    type: T,
    effet: (e: Evenements[T]) => unknown,
    capture = false,
  ): void {
    cible?.addEventListener(type, this.wrap(effet) as EventListener, { signal: this.signal, capture });
  }

  /** Met l’élément en panne. */
  fail(erreur: unknown): void {
    if (this.signal.aborted) return;
    this.close();
    this.#onPanne();
    console.error(erreur);
  }

  close(): void {
    this.#fin.abort();
  }
}
