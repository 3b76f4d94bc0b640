import { expect, test } from 'vitest';
import { formatTextes } from './format-textes.ts';

test('les textes reçoivent leurs espaces insécables, à toute profondeur', () => {
  expect(
    formatTextes({
      nom: 'Vélo : 10 € par mois',
      conditions: [{ phrase: 'Avez-vous « le permis » ?' }],
      pieces: ['Oui !'],
    }),
  ).toEqual({
    nom: 'Vélo\u00a0: 10\u00a0€ par mois',
    conditions: [{ phrase: 'Avez-vous «\u00a0le permis\u00a0»\u00a0?' }],
    pieces: ['Oui\u00a0!'],
  });
});

test('ce qui n’est pas un texte reste tel quel', () => {
  const donnees = {
    latitude: 46.3,
    gratuit: true,
    vide: null,
    verifie_le: '2026-01-02',
    site_web: 'https://exemple.fr/?a=b:c',
    telephone: '01 99 00 00 01',
  };
  expect(formatTextes(donnees)).toEqual(donnees);
});

test('les horaires sont une formule : aucune espace n’y change', () => {
  const horaires_accueil = 'Mo-Fr 09:00-12:00 ; PH off';
  expect(formatTextes({ horaires_accueil })).toEqual({ horaires_accueil });
});
