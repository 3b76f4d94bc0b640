import type { Hasard } from './hasard.ts';
import type { Modele } from './modeles.ts';

const euros = (h: Hasard, bas: number, haut: number) => h.entier(bas / 5, haut / 5) / 20;

/** Ce que l’offre coûte ou verse ; un prix sur huit n’est pas connu. */
export function makeTarif(h: Hasard, { prix, caution, aide }: Modele): object {
  if (aide) {
    const montant = Math.round(h.entier(...aide) / 10) * 10;
    return { aide: { montant_max: montant, periode: 'unique', remboursable: montant > 1200 } };
  }
  if (h.chance(0.125)) return {};
  if (!prix) return { frais: 'gratuit' };
  return {
    frais: 'payant',
    tarif: {
      lignes: prix.map(([libelle, unite, bas, haut]) => ({ libelle, montant: euros(h, bas, haut), unite })),
      ...(caution && { caution: h.entier(3, 15) * 20 }),
      ...(h.chance(0.4) && { adhesion: h.entier(1, 6) * 5 }),
      annee: '2026',
    },
  };
}
