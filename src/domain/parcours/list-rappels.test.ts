import { expect, test } from 'vitest';
import { toIcsRappels } from '../echange/to-ics-rappel.ts';
import { formatCourriel, listRappels, withoutTextes } from './list-rappels.ts';
import type { Etape } from './parcours.ts';

const LIEN = 'https://exemple.fr/#p1';
const ETAPES: readonly Etape[] = [
  { offre: 'garage', quand: 'maintenant', qui: 'personne', quoi: 'Dire pour Zoé', faite: false },
  { offre: 'hier', quand: 'ce-mois', qui: 'conseiller', quoi: '', faite: true },
];
const [garage, hier] = ETAPES as [Etape, Etape];
const offre = {
  nom: 'Garage',
  structure: 'Le Garage',
  joindre: { texte: '03\u00a084\u00a000', lien: 'tel:+33384', chez: 'Mairie' },
};
const situees = [
  { etape: garage, offre },
  { etape: hier, offre: undefined },
];

test('l’agenda dit ce qui reste, le dernier jour, et rien de ce que le conseiller a écrit', () => {
  const rappels = listRappels(situees, '2026-11-28', LIEN);
  expect(rappels).toEqual([
    {
      jour: '2026-12-05',
      titre: 'Dernier jour\u00a0: Garage',
      texte: 'Vous\u00a0: appeler et demander comment faire\nMairie 03 84 00',
      lien: LIEN,
    },
  ]);
  expect(toIcsRappels(rappels, '2026-11-28')).not.toContain('Zoé');
  expect(withoutTextes({ etabli_le: '2026-11-28', etapes: ETAPES }).etapes.map(({ quoi }) => quoi)).toEqual([
    '',
    '',
  ]);
});

test('le courriel se comprend sans ouvrir le lien', () => {
  expect(formatCourriel('Jura mobile', situees, '2026-11-28', LIEN).replaceAll('\u00a0', ' ')).toBe(
    `Jura mobile : votre parcours

1. Garage
   Vous : Dire pour Zoé
   Mairie 03 84 00
   avant le 5 décembre 2026
2. hier (fait)
   Votre conseiller : faire la demande avec vous
   avant le 28 décembre 2026

${LIEN}`,
  );
});
