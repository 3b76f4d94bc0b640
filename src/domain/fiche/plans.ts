import type { Espace } from '../catalogue/catalogue.ts';
import type { Place, Section } from './section.ts';

/** Les rubriques d’une voix, place par place, dans leur ordre. */
export type Plan = Readonly<Record<Place, readonly Pick<Section, 'id' | 'titre'>[]>>;

/** Ce que disent l’écran, le PDF, le livret et « Écouter », et dans quel ordre. */
export const PLANS: Readonly<Record<Espace, Plan>> = {
  particuliers: {
    essentiel: [
      { id: 'public', titre: 'Est-ce pour moi\u00a0?' },
      { id: 'desserte', titre: 'Les trajets possibles' },
      { id: 'cout', titre: 'Combien ça coûte' },
      { id: 'demarche', titre: 'Comment faire' },
      { id: 'reservation', titre: 'Comment réserver' },
    ],
    contact: [{ id: 'contact', titre: 'Qui joindre' }],
    detail: [
      { id: 'pieces', titre: 'Ce qu’il faut apporter' },
      { id: 'description', titre: 'En savoir plus' },
    ],
    fiabilite: [{ id: 'fiabilite', titre: 'Ces informations sont-elles sûres\u00a0?' }],
  },
  prescripteurs: {
    essentiel: [
      { id: 'public', titre: 'Critères' },
      { id: 'prescription', titre: 'Prescrire' },
      { id: 'desserte', titre: 'Desserte' },
      { id: 'reservation', titre: 'Réservation' },
    ],
    contact: [{ id: 'contact', titre: 'Contact' }],
    detail: [
      { id: 'pieces', titre: 'Pièces' },
      { id: 'cout', titre: 'Coût pour la personne' },
      { id: 'description', titre: 'Description' },
    ],
    fiabilite: [{ id: 'fiabilite', titre: 'Fiabilité' }],
  },
};
