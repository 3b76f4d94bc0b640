import type { DatePartielle } from './date-de-source.ts';

/** Le plus ancien jour que la date puisse dire : un doute sur l’âge ne rajeunit rien. */
export const toPremierJour = (date: DatePartielle): string => `${date}-01-01`.slice(0, 10);
