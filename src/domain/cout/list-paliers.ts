import type { LigneTarif } from '../offre/tarif.schema.ts';

/** Les lignes qui s’appliquent à un même public. */
export interface PalierTarif {
  /** À qui ce prix est destiné ; absent quand il vaut pour tous les autres. */
  readonly pour: string | undefined;
  readonly lignes: readonly LigneTarif[];
}

/**
 * Les prix selon le public. Une ligne « pour » remplace la ligne commune de même unité ; les autres lignes communes
 * s’y ajoutent. Le prix commun n’est un palier que s’il suffit à lui seul, sans ligne réservée à un public.
 */
export function listPaliers(lignes: readonly LigneTarif[]): readonly PalierTarif[] {
  const communes = lignes.filter(({ pour }) => pour === undefined);
  const publics = [...new Set(lignes.flatMap(({ pour }) => pour ?? []))].map((pour) => {
    const siennes = lignes.filter((ligne) => ligne.pour === pour);
    const unites = new Set(siennes.map(({ unite }) => unite));
    return { pour, lignes: [...communes.filter(({ unite }) => !unites.has(unite)), ...siennes], unites };
  });
  const suffit =
    communes.length > 0 && publics.every(({ unites }) => communes.some(({ unite }) => unites.has(unite)));
  const paliers = publics.map(({ pour, lignes: siennes }) => ({ pour, lignes: siennes }));
  return suffit ? [{ pour: undefined, lignes: communes }, ...paliers] : paliers;
}
