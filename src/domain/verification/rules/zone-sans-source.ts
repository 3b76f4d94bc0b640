import type { Offre } from '../../catalogue/catalogue.ts';
import type { Regle } from '../regle.ts';

// On s’y rend : leur commune est celle du service.
const LIEUX: ReadonlySet<Offre['categorie']> = new Set([
  'garage-solidaire',
  'auto-ecole-solidaire',
  'atelier-mobilite',
  'integracode',
  'suivi-psychologique',
  'location-voiture',
  'location-deux-roues',
  'velo',
]);

/** La seule commune du service, prise pour celle où il faut habiter, sans qu’une source le dise : on refuserait les voisins. */
export const zoneSansSource: Regle = ({ offres }) =>
  offres.flatMap(
    ({ fichier, categorie, code_insee, sources, zone_porte_sur, zone_eligibilite: zone = [] }) => {
      const [commune, ...autres] = zone;
      if (commune === undefined || commune !== code_insee || autres.length > 0) return [];
      if (!LIEUX.has(categorie) || zone_porte_sur !== 'habitation') return [];
      if (sources.some(({ champs }) => champs?.includes('zone_eligibilite'))) return [];
      return [
        {
          code: 'zone-sans-source' as const,
          fichier,
          chemin: ['zone_eligibilite'],
          message: `« ${commune} » est la commune du service : faut-il y habiter ? Si une source le dit, ajoutez-lui « champs: [zone_eligibilite] ». Sinon, enlevez zone_eligibilite.`,
        },
      ];
    },
  );
