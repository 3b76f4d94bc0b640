import type { OffresGeoJson } from '@/domain/echange/to-geojson.ts';
import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import { type OffresAffichees, onOffresAffichees } from '../shared/offres-affichees.ts';
import type { Tuiles } from './add-tuiles.ts';
import { readLegende } from './legende.ts';

type CarteOuverte = Awaited<ReturnType<typeof import('./leaflet-carte.ts')['openCarte']>>;

async function fetchJson<T>(url: string): Promise<T> {
  const reponse = await fetch(url);
  if (!reponse.ok) throw new Error(`${url} : ${reponse.status}`);
  return reponse.json();
}

/** La carte des offres, chargée seulement quand elle est montrée ; elle suit toujours la liste. */
class CarteOffres extends HTMLElement {
  readonly #abandon = new AbortController();
  #carte: CarteOuverte | undefined;
  #ids: OffresAffichees;
  #total = 0;

  connectedCallback(): void {
    const { signal } = this.#abandon;
    const conteneur = this.querySelector<HTMLElement>('[data-carte]');
    if (!conteneur) return;
    const bouton = this.querySelector<HTMLButtonElement>('[data-voir]');
    bouton?.addEventListener('click', () => this.#toggle(bouton), { signal });
    if (this.hasAttribute('data-suit-la-liste')) onOffresAffichees((ids) => this.#follow(ids), signal);

    // Fermé, le panneau n’a pas de boîte : il n’est jamais vu, donc rien n’est chargé.
    const veille = new IntersectionObserver(([entree]) => {
      if (!entree?.isIntersecting) return;
      veille.disconnect();
      this.#open(conteneur).catch(() =>
        this.#say('La carte ne peut pas s’afficher. La liste dit la même chose.'),
      );
    });
    veille.observe(conteneur);
    signal.addEventListener('abort', () => veille.disconnect());
  }

  disconnectedCallback(): void {
    this.#abandon.abort();
  }

  #toggle(bouton: HTMLButtonElement): void {
    const ouverte = this.toggleAttribute('data-ouverte');
    bouton.setAttribute('aria-expanded', String(ouverte));
    const texte = bouton.querySelector('[data-texte]');
    if (texte) texte.textContent = ouverte ? 'Masquer la carte' : 'Voir la carte';
    if (ouverte) this.#carte?.resize();
  }

  async #open(conteneur: HTMLElement): Promise<void> {
    const { offres, fond, fiche } = this.dataset;
    const jointes = this.querySelector('script[type="application/geo+json"]')?.textContent;
    const [{ openCarte }, geojson, dessin] = await Promise.all([
      import('./leaflet-carte.ts'),
      jointes ? (JSON.parse(jointes) as OffresGeoJson) : fetchJson<OffresGeoJson>(offres ?? ''),
      // Sans fond embarqué, les tuiles et les lieux suffisent.
      fond ? fetchJson<FondDeCarte>(fond).catch(() => undefined) : undefined,
    ]);
    const immobile = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const legende = readLegende(this);
    this.#carte = await openCarte({
      conteneur,
      offres: geojson,
      fond: dessin,
      tuiles: this.#readTuiles(),
      legende,
      fiche,
      immobile,
    });
    // La liste a pu être filtrée pendant le chargement.
    this.#total = geojson.features.length;
    this.#show();
  }

  #readTuiles(): Tuiles | undefined {
    const { tuiles, attribution, minZoom, maxZoom } = this.dataset;
    if (!tuiles) return undefined;
    return {
      url: tuiles,
      attribution: attribution ?? '',
      minZoom: Number(minZoom ?? 5),
      maxZoom: Number(maxZoom ?? 18),
    };
  }

  #follow(ids: OffresAffichees): void {
    this.#ids = ids;
    this.#show();
  }

  #show(): void {
    if (!this.#carte) return;
    const total = this.#ids?.length ?? this.#total;
    const places = this.#carte.show(this.#ids);
    const reste = total - places;
    if (total === 0) this.#say('La liste est vide : rien à montrer.');
    else if (places === 0)
      this.#say('Aucun lieu précis n’est connu : tout est dans la liste, rien sur la carte.');
    else if (reste === 0) this.#say('');
    else if (reste === 1)
      this.#say('1 fiche de la liste n’a pas de lieu précis : elle est dans la liste seulement.');
    else
      this.#say(`${reste} fiches de la liste n’ont pas de lieu précis : elles sont dans la liste seulement.`);
  }

  #say(texte: string): void {
    const etat = this.querySelector<HTMLElement>('[data-etat-carte]');
    if (etat) etat.textContent = texte;
  }
}

customElements.define('carte-offres', CarteOffres);
