import { mergeFragments } from '@/domain/text/merge-fragments.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';

// Ce qui précède toute façon de suivre un lien : doigt, souris et tous ses boutons, clavier, ou la synthèse vocale.
const GESTES = ['pointerdown', 'focusin', 'click'] as const;

/** Ce que la personne a dit voyage avec chaque lien vers une page du site, dans son fragment : jamais dans une requête. */
class LiensInternes extends ElementGarde {
  /** Le fragment que la page avait donné à un lien, et celui qu’il porte. */
  readonly #portes = new WeakMap<HTMLAnchorElement, { readonly sien: string; readonly porte: string }>();

  protected override open(garde: Garde): void {
    // L’onglet retient ce que dit l’adresse : un lien sans fragment ne le perd pas.
    const dits = readSituation();
    if (dits !== '') writeSituation(dits);
    for (const geste of GESTES) garde.listen(document, geste, (e) => this.#carry(e.target), true);
  }

  #carry(cible: EventTarget | null): void {
    const lien = cible instanceof Element ? cible.closest('a') : null;
    if (!(lien instanceof HTMLAnchorElement) || !this.#isDuSite(lien)) return;
    const connu = this.#portes.get(lien);
    const hash = lien.hash.slice(1);
    const sien = connu?.porte === hash ? connu.sien : hash;
    // Une ancre, ou une sélection, n’est pas un état de page ; et dans sa page, un lien dit tout ce qu’il a à dire.
    if (sien !== '' && (!sien.includes('=') || lien.pathname === location.pathname)) return;
    const dits = mergeFragments(this.dataset['dit'] ?? '', readSituation());
    const porte = mergeFragments(sien, dits);
    if (porte !== hash) lien.hash = porte;
    this.#portes.set(lien, { sien, porte: lien.hash.slice(1) });
  }

  /** Une page d’ici : ni un fichier, ni un autre site, ni ce que le même serveur tient à côté. */
  #isDuSite({ href, pathname }: HTMLAnchorElement): boolean {
    return (
      href.startsWith(new URL(this.dataset['racine'] ?? '', location.href).href) && pathname.endsWith('/')
    );
  }
}

customElements.define('liens-internes', LiensInternes);
