import { expect } from 'vitest';
import type { Pilote, Touche } from './pilote.ts';

/** Ce que fait une personne sur le site, le même geste dans tous les moteurs : chaque geste attend ce qu’il lui faut. */
export class Visite {
  readonly #pilote: Pilote;
  readonly #url: string;

  constructor(pilote: Pilote, url: string) {
    this.#pilote = pilote;
    this.#url = url;
  }

  open(chemin: string): Promise<void> {
    return this.#pilote.open(`${this.#url}${chemin}`);
  }

  reload(): Promise<void> {
    return this.#pilote.reload();
  }

  goBack(): Promise<void> {
    return this.#pilote.goBack();
  }

  /** Touche l’élément visible d’un sélecteur, désigné par le début de son nom s’il y en a plusieurs. */
  async touch(css: string, nom = ''): Promise<void> {
    await expect
      .poll(() => this.#pilote.touch({ css, nom }), { message: `toucher « ${nom || css} »` })
      .toBe(true);
  }

  /** Touche un champ et y frappe un texte, à la place de ce qu’il contient. */
  async fill(css: string, texte: string, nom = ''): Promise<void> {
    await this.touch(css, nom);
    await this.#pilote.evaluate(() => (document.activeElement as HTMLInputElement).select(), undefined);
    await this.#pilote.type(texte);
  }

  /** Choisit une valeur dans une liste, ou pose une date ou une heure. */
  async choose(css: string, valeur: string): Promise<void> {
    const choose = (a: { css: string; valeur: string }) => {
      const champ = document.querySelector<HTMLInputElement | HTMLSelectElement>(a.css);
      if (!champ) return false;
      champ.focus();
      champ.value = a.valeur;
      for (const type of ['input', 'change']) champ.dispatchEvent(new Event(type, { bubbles: true }));
      return champ.value === a.valeur;
    };
    await expect
      .poll(() => this.#pilote.evaluate(choose, { css, valeur }), { message: `choisir ${valeur}` })
      .toBe(true);
  }

  press(touche: Touche): Promise<void> {
    return this.#pilote.press(touche);
  }

  /** Frappe le début d’une commune dans sa liste à compléter, et touche la première qui porte ce nom. */
  async chooseCommune(css: string, debut: string, nom: string): Promise<void> {
    await this.fill(css, debut);
    await this.touch('[role="option"]', nom);
  }

  /** Le texte de chaque élément visible. */
  readTextes(css: string): Promise<readonly string[]> {
    return this.#pilote.evaluate((selecteur) => {
      const visibles = [...document.querySelectorAll(selecteur)].filter((element) =>
        element.checkVisibility(),
      );
      return visibles.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
    }, css);
  }

  /** Un attribut de chaque élément, visible ou non. */
  readAttributs(css: string, nom: string): Promise<readonly string[]> {
    return this.#pilote.evaluate(
      (a) => [...document.querySelectorAll(a.css)].map((element) => element.getAttribute(a.nom) ?? ''),
      { css, nom },
    );
  }

  /** L’identifiant de chaque offre, d’après les liens vers les fiches. */
  async readOffres(css: string): Promise<readonly string[]> {
    const liens = await this.readAttributs(css, 'href');
    return liens.map((lien) => lien.split('/').at(-2) ?? '');
  }

  /** Ce que contient chaque champ. */
  readChamps(css: string): Promise<readonly string[]> {
    return this.#pilote.evaluate(
      (selecteur) => [...document.querySelectorAll<HTMLInputElement>(selecteur)].map(({ value }) => value),
      css,
    );
  }

  /** Le fragment de l’adresse, sans son « # ». */
  readFragment(): Promise<string> {
    return this.#pilote.evaluate(() => location.hash.slice(1), undefined);
  }

  /** L’adresse, à partir de la racine du site. */
  readAdresse(): Promise<string> {
    return this.#pilote.evaluate(() => location.pathname + location.search + location.hash, undefined);
  }

  /** Ce que l’onglet retient. */
  readOnglet(): Promise<Readonly<Record<string, string>>> {
    return this.#pilote.evaluate(() => ({ ...sessionStorage }) as Record<string, string>, undefined);
  }
}
