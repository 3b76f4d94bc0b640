import type { Source } from '../schema/champs.schema.ts';
import { parseDateDeSource } from './date-de-source.ts';
import { findDerniere } from './get-preuve.ts';

const JOUR = 'AAAA-MM-JJ'.length;

/** Le dernier jour connu où ce que dit une page a changé : ses dates, ses sources datées au jour près. */
export const findModifieLe = (
  sources: readonly Pick<Source, 'date'>[] | undefined,
  ...dates: readonly (string | undefined)[]
): string | undefined =>
  findDerniere(
    [...dates, ...(sources ?? []).map(({ date }) => parseDateDeSource(date))].filter(
      (date) => date?.length === JOUR,
    ),
  );
