import type { OffreServie } from '../catalogue/catalogue.ts';
import { isVivante } from '../offre/is-vivante.ts';

/** Un comité d’une offre ; sans date connue, il reste à demander. */
export interface ComiteAVenir {
  readonly servie: OffreServie;
  readonly date: string | undefined;
  readonly limite: string | undefined;
}

/** Les comités des offres vivantes, le prochain d’abord, ceux dont la date n’est pas connue à la fin. */
export function listComites(servies: readonly OffreServie[]): readonly ComiteAVenir[] {
  const getTri = ({ date = '9999' }: ComiteAVenir) => date;
  return servies
    .filter(({ offre }) => isVivante(offre))
    .flatMap((servie): readonly ComiteAVenir[] => {
      const { comite } = servie.offre.prescription ?? {};
      if (!comite) return [];
      const dates = (comite.dates ?? []).map(({ date, limite }) => ({ servie, date, limite }));
      return dates.length > 0 ? dates : [{ servie, date: undefined, limite: undefined }];
    })
    .toSorted((a, b) => (getTri(a) < getTri(b) ? -1 : Number(getTri(a) > getTri(b))));
}
