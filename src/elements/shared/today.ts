import { formatJour } from '@/domain/temps/format-jour.ts';

/** Le jour d’aujourd’hui à Paris, AAAA-MM-JJ, au moment de la visite. */
export function today(): string {
  return formatJour(new Date());
}
