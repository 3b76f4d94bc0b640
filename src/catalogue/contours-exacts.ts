import { parseTraceGeo } from '../domain/geo/trace-geo.ts';
import type { Cellules } from './build-cellules.ts';

/** La finesse des contours exacts : un dix-millième de degré, dix mètres. */
export const PAR_DEGRE = 10_000;

/** Les contours d’un département, tels que `generate-data --contours` les a rangés. */
export const parseContours = (tsv: string): Cellules =>
  new Map(
    tsv
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((ligne) => {
        const [code = '', trace = ''] = ligne.split('\t');
        return [code, parseTraceGeo(trace, PAR_DEGRE)] as const;
      }),
  );
