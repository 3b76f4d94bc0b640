import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { type OffresAffichees, onOffresAffichees } from '../shared/offres-affichees.ts';

type CarteDeLaListe = Awaited<ReturnType<typeof import('./open-carte-de-la-liste.ts')['openCarteDeLaListe']>>;

/** La carte des offres, chargée seulement quand elle est montrée ; elle suit toujours la liste. */
class CarteOffres extends ElementGarde {
  #carte: CarteDeLaListe | undefined;
  #ids: OffresAffichees;

  protected override open(garde: Garde): void {
    const conteneur = this.querySelector<HTMLElement>('[data-carte]');
    if (!conteneur) return;
    const bouton = this.querySelector<HTMLButtonElement>('[data-voir]');
    if (bouton) garde.listen(bouton, 'click', () => this.#toggle(bouton));
    if (this.hasAttribute('data-suit-la-liste'))
      onOffresAffichees(
        garde.wrap((ids) => this.#follow(ids)),
        garde.signal,
      );

    // Fermé, le panneau n’a pas de boîte : il n’est jamais vu, donc rien n’est chargé.
    const veille = new IntersectionObserver(
      garde.wrap(([entree]) => {
        if (!entree?.isIntersecting) return undefined;
        veille.disconnect();
        return this.#show(conteneur);
      }),
    );
    veille.observe(conteneur);
    garde.signal.addEventListener('abort', () => veille.disconnect());
  }

  #toggle(bouton: HTMLButtonElement): void {
    const ouverte = this.toggleAttribute('data-ouverte');
    bouton.setAttribute('aria-expanded', String(ouverte));
    const texte = bouton.querySelector('[data-texte]');
    if (texte) texte.textContent = ouverte ? 'Masquer la carte' : 'Voir la carte';
    if (ouverte) this.#carte?.resize();
  }

  async #show(conteneur: HTMLElement): Promise<void> {
    // Leaflet est demandé en même temps, pour ne pas l’attendre ensuite.
    const [carte] = await Promise.all([
      import('./open-carte-de-la-liste.ts').then(({ openCarteDeLaListe }) =>
        openCarteDeLaListe(this, conteneur),
      ),
      import('./leaflet-carte.ts'),
    ]);
    this.#carte = carte;
    // La liste a pu être filtrée pendant le chargement.
    this.#follow(this.#ids);
  }

  #follow(ids: OffresAffichees): void {
    this.#ids = ids;
    if (this.#carte) this.#say(this.#carte.show(ids));
  }

  #say(texte: string): void {
    const etat = this.querySelector<HTMLElement>('[data-etat-carte]');
    if (etat) etat.textContent = texte;
  }
}

customElements.define('carte-offres', CarteOffres);
