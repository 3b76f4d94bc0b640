import type { Hasard } from './hasard.ts';

const deux = (nombre: number) => String(nombre).padStart(2, '0');
const makeJour = (h: Hasard, annee: number, mois: number) =>
  `${annee}-${deux(h.entier(1, mois))}-${deux(h.entier(1, 28))}`;

/** Le statut et les dates : neuf offres sur dix sont ouvertes, une sur deux a été vérifiée il y a moins d’un an. */
export function makeEtat(h: Hasard): Readonly<Record<string, string>> {
  const verifie: Record<string, string> = h.chance(0.85)
    ? {
        verifie_le: h.chance(0.6) ? makeJour(h, 2026, 10) : makeJour(h, 2024, 12),
        confiance: h.parmi(['haute', 'moyenne']),
      }
    : { confiance: 'faible' };
  if (h.chance(0.9)) return verifie;
  const statut = h.parmi(['suspendue', 'complete', 'liste-attente', 'en-construction', 'terminee']);
  return { ...verifie, statut, ...(statut === 'terminee' && { valide_au: makeJour(h, 2025, 12) }) };
}
