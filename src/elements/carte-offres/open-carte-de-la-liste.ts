import type { OffresGeoJson } from '@/domain/echange/to-geojson.ts';
import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import type { OffresAffichees } from '../shared/offres-affichees.ts';
import type { Tuiles } from './add-tuiles.ts';
import { createCompter } from './compter.ts';
import { describeReste } from './describe-reste.ts';
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

/** La carte ouverte dans `conteneur` : `show` la met d’accord avec la liste, et rend la phrase qui dit ce qui y manque. */
export async function openCarteDeLaListe(racine: HTMLElement, conteneur: HTMLElement) {
  const { offres, fond, fiche, unite } = racine.dataset;
  const compter = createCompter(unite);
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
    compter,
    fiche,
    immobile: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  return {
    show(ids: OffresAffichees): string {
      carte.show(ids);
      const listees = geojson.features.filter(({ properties: { id } }) => !ids || ids.includes(id));
      // La carte d’une fiche n’a pas de liste.
      return jointes ? '' : describeReste(listees, compter);
    },
    resize: () => carte.resize(),
  };
}
