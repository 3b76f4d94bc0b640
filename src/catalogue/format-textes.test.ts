import { expect, test } from 'vitest';
import { offreSchema } from '../domain/offre/offre.schema.ts';
import { structureSchema } from '../domain/structure/structure.schema.ts';
import { formatTextes } from './format-textes.ts';

test('les textes reçoivent leurs espaces insécables, à toute profondeur', () => {
  const offre = {
    nom: 'Vélo : 10 € par mois',
    conditions: { autres: ['Avez-vous « le permis » ?'] },
    tarif: { lignes: [{ libelle: 'Oui !' }] },
    pieces: ['Oui !'],
  };
  expect(formatTextes(offre, offreSchema)).toEqual({
    nom: 'Vélo\u00a0: 10\u00a0€ par mois',
    conditions: { autres: ['Avez-vous «\u00a0le permis\u00a0»\u00a0?'] },
    tarif: { lignes: [{ libelle: 'Oui\u00a0!' }] },
    pieces: ['Oui\u00a0!'],
  });
});

test('ce qui n’est pas un texte reste tel quel', () => {
  const donnees = {
    latitude: 46.3,
    vide: null,
    verifie_le: '2026-01-02',
    site_web: 'https://exemple.fr/?a=b:c',
    telephone: '01 99 00 00 01',
  };
  expect(formatTextes(donnees, structureSchema)).toEqual(donnees);
});

test('des horaires sont une formule, dans quelque champ que ce soit : aucune espace n’y change', () => {
  const formule = 'Mo-Fr 09:00-12:00 ; PH off';
  const offre = { horaires_accueil: formule, desserte: { jours_heures: formule } };
  expect(formatTextes(offre, offreSchema)).toEqual(offre);
});
