import type { OffresGeoJson } from '@/domain/echange/to-geojson.ts';
import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import type { OffresAffichees } from '../shared/offres-affichees.ts';
import type { Tuiles } from './add-tuiles.ts';
import { readLegende } from './legende.ts';

async function fetchJson<T>(url: string): Promise<T> {
  const reponse = await fetch(url);
  if (!reponse.ok) throw new Error(`${url}\u00a0: ${reponse.status}`);
  return reponse.json();
}

function readTuiles({ tuiles, attribution, minZoom, maxZoom }: DOMStringMap): Tuiles | undefined {
  if (!tuiles) return undefined;
  return {
    url: tuiles,
    attribution: attribution ?? '',
    minZoom: Number(minZoom ?? 5),
    maxZoom: Number(maxZoom ?? 18),
  };
}

/** Ce que la carte ne montre pas, et où le trouver ; vide quand elle montre tout. */
function describeReste(total: number, places: number): string {
  const reste = total - places;
  if (total === 0) return 'La liste est vide\u00a0: rien à montrer.';
  if (places === 0) return 'Aucun lieu précis n’est connu\u00a0: tout est dans la liste, rien sur la carte.';
  if (reste === 0) return '';
  return reste === 1
    ? '1 fiche de la liste n’a pas de lieu précis\u00a0: elle est dans la liste seulement.'
    : `${reste} fiches de la liste n’ont pas de lieu précis\u00a0: elles sont dans la liste seulement.`;
}

/** La carte ouverte dans `conteneur` : `show` la met d’accord avec la liste, et rend la phrase qui dit ce qui y manque. */
export async function openCarteDeLaListe(racine: HTMLElement, conteneur: HTMLElement) {
  const { offres, fond, fiche } = racine.dataset;
  const jointes = racine.querySelector('script[type="application/geo+json"]')?.textContent;
  const [{ openCarte }, geojson, dessin] = await Promise.all([
    import('./leaflet-carte.ts'),
    jointes ? (JSON.parse(jointes) as OffresGeoJson) : fetchJson<OffresGeoJson>(offres ?? ''),
    // Sans fond embarqué, les tuiles et les lieux suffisent.
    fond ? fetchJson<FondDeCarte>(fond).catch(() => undefined) : undefined,
  ]);
  const carte = await openCarte({
    conteneur,
    offres: geojson,
    fond: dessin,
    tuiles: readTuiles(racine.dataset),
    legende: readLegende(racine),
    fiche,
    immobile: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  return {
    show: (ids: OffresAffichees): string =>
      describeReste(ids?.length ?? geojson.features.length, carte.show(ids)),
    resize: () => carte.resize(),
  };
}
