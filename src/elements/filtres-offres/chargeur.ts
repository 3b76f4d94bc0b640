/** Charge une chose à la demande, une seule fois ; un échec n’est pas retenu : le réseau peut revenir. */
export class Chargeur<T> {
  readonly #demander: () => Promise<T>;
  #demande: Promise<T | undefined> | undefined;

  constructor(demander: () => Promise<T>) {
    this.#demander = demander;
  }

  /** Ce qui est déjà demandé. */
  get demande(): Promise<T | undefined> | undefined {
    return this.#demande;
  }

  load(): Promise<T | undefined> {
    this.#demande ??= this.#demander().catch(() => {
      this.#demande = undefined;
      return undefined;
    });
    return this.#demande;
  }
}
