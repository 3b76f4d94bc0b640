import { expect, test } from 'vitest';
import { findOrdresDeScript, findOrdresSansNumero } from './find-ordres-sans-numero.ts';

test.each([
  'Appelez le guichet.',
  'Téléphonez avant de venir.',
  'Rappelez demain.',
  'Qui appeler',
  'Confirmez-les par téléphone.',
  'Demandez-la au téléphone.',
  'Le numéro ci-dessous.',
])('« %s » demande un numéro sur la page', (texte) => {
  expect(findOrdresSansNumero(`<p>${texte}</p>`)).toHaveLength(1);
  expect(findOrdresDeScript(texte)).toHaveLength(1);
  for (const numero of ['03 84 41 01 02', '39\u00a049', '3949', '0 800 11 10 09'])
    expect(findOrdresSansNumero(`${texte} ${numero}`)).toEqual([]);
});

test.each([
  'Le vélo électrique s’appelle un VAE.',
  'Un entretien par téléphone ou en vidéo.',
  'Scannez avec l’appareil photo de votre téléphone.',
  'Sans téléphoner : accueil@exemple.fr',
  'Demandez au guichet. Ce numéro est réservé.',
])('« %s » ne demande rien', (texte) => {
  expect(findOrdresSansNumero(texte)).toEqual([]);
});

test.each(['39200 Saint-Claude', 'en 2019, 3 500 €', '17 h 30'])('« %s » n’est pas un numéro', (texte) => {
  expect(findOrdresSansNumero(`Appelez. ${texte}`)).toHaveLength(1);
});
