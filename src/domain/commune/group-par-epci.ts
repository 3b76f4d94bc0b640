import type { Epci } from './commune.ts';

/** Ce qui appartient à une intercommunalité. */
export interface GroupeEpci<T> {
  /** SIREN de l’intercommunalité ; vide pour les communes qui n’en ont pas. */
  readonly siren: string;
  readonly nom: string;
  readonly siens: readonly T[];
}

/** Range par intercommunalité, de la première à la dernière lettre ; ce qui n’en a pas vient à la fin. */
export function groupParEpci<T>(
  elements: readonly T[],
  getEpci: (element: T) => string | null,
  epcis: ReadonlyMap<string, Pick<Epci, 'nom'>>,
): readonly GroupeEpci<T>[] {
  return [...Map.groupBy(elements, (element) => getEpci(element) ?? '')]
    .map(([siren, siens]) => ({
      siren,
      nom: siren === '' ? 'Communes hors intercommunalité' : (epcis.get(siren)?.nom ?? siren),
      siens,
    }))
    .sort((a, b) => Number(a.siren === '') - Number(b.siren === '') || a.nom.localeCompare(b.nom, 'fr'));
}
