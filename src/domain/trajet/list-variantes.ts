import type { OffreDeTrajet } from './trajet.ts';

/** Une desserte dont les lieux changent selon les jours en fait plusieurs : chacune se juge seule. */
export function listVariantes<O extends OffreDeTrajet>(offre: O): readonly O[] {
  const { variantes, ...commun } = offre.desserte ?? {};
  if (!variantes) return [offre];
  return variantes.map((variante, rang) => {
    const horaires = offre.horaires_variantes?.[rang];
    return {
      ...offre,
      desserte: { ...commun, ...variante },
      ...(horaires && { horaires_desserte: horaires }),
    };
  });
}
