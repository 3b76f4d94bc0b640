import type { Ecrits } from '@/domain/orientation/champs.ts';

/** Les deux bouts du trajet cherché, tels que leurs champs les nomment. */
export function readBouts(trajet: ParentNode): Ecrits {
  const read = (lieu: string) =>
    trajet.querySelector<HTMLInputElement>(`[data-lieu="${lieu}"] [role="combobox"]`)?.value ?? '';
  return { depart: read('de'), arrivee: read('a') };
}
