/** En deçà, un nombre montrerait quelqu’un. */
export const SEUIL = 5;

export type Effectifs = Readonly<Record<string, number>>;

const isMontrable = (nombre: number) => nombre === 0 || nombre >= SEUIL;

const sum = (effectifs: Effectifs, cles: readonly string[]) =>
  cles.reduce((somme, cle) => somme + (effectifs[cle] ?? 0), 0);

/**
 * Ce que l’on peut montrer d’une répartition dont le total est public. Ce qui reste, total moins le montré, est nul ou vaut
 * au moins cinq et réunit au moins deux catégories : aucune ne se retrouve par soustraction. `complements` est l’autre part
 * de chaque catégorie (les contacts qui ont eu une réponse), qui ne doit pas se retrouver non plus.
 */
export function maskEffectifs(effectifs: Effectifs, complements: Effectifs = {}): Effectifs {
  const cles = Object.keys({ ...effectifs, ...complements });
  const get = (cle: string) => effectifs[cle] ?? 0;
  const montres = cles.filter((cle) => get(cle) >= SEUIL && isMontrable(complements[cle] ?? 0));
  // Les plus petits d’abord : ce sont ceux que l’on regroupe.
  montres.sort((a, b) => get(a) - get(b) || (a < b ? -1 : 1));
  for (;;) {
    const caches = cles.filter((cle) => !montres.includes(cle));
    const sur = [effectifs, complements].every((part) => isMontrable(sum(part, caches)));
    const seul = caches.filter((cle) => get(cle) > 0).length === 1;
    if ((sur && !seul) || montres.length === 0) break;
    montres.shift();
  }
  return Object.fromEntries(cles.filter((cle) => montres.includes(cle)).map((cle) => [cle, get(cle)]));
}
