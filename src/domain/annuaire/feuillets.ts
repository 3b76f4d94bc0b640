/** Au plus tant d’offres par page : avec les filtres, l’entête et le pied, la page reste sous 15 ko compressés. */
const MAX_PAR_PAGE = 36;

/** Une page de la liste des offres, et sa place dans la liste. */
export interface Feuillet<O> {
  readonly offres: readonly O[];
  readonly numero: number;
  readonly nombre: number;
  /** Rangs de la première et de la dernière offre, à partir de 1. */
  readonly debut: number;
  readonly fin: number;
  readonly total: number;
}

/** Coupe une liste en pages égales à une offre près : pas de dernière page d’une seule ligne. */
export function listFeuillets<O>(offres: readonly O[]): readonly Feuillet<O>[] {
  const total = offres.length;
  const nombre = Math.max(1, Math.ceil(total / MAX_PAR_PAGE));
  return Array.from({ length: nombre }, (_, i) => {
    const [avant, fin] = [i, i + 1].map((rang) => Math.ceil((rang * total) / nombre)) as [number, number];
    return { offres: offres.slice(avant, fin), numero: i + 1, nombre, debut: avant + 1, fin, total };
  });
}

/** « Offres 35 à 68 sur 101 ». */
export function describeFeuillet({ debut, fin, total }: Feuillet<unknown>): string {
  return debut === fin ? `Offre ${debut} sur ${total}` : `Offres ${debut} à ${fin} sur ${total}`;
}
