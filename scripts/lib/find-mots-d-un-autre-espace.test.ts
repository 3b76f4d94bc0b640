import { expect, test } from 'vitest';
import { findMotsDUnAutreEspace, joinMots } from './find-mots-d-un-autre-espace.ts';

const ECRITS = joinMots('L’assurance est en plus. L’**offre** est réservée aux habitants.');
const find = (html: string) => findMotsDUnAutreEspace(html, ECRITS);

test('le site dit « solution » : dans le texte, et dans ce que seul un lecteur d’écran dit', () => {
  expect(find('<h2>Prix</h2><button>Garder cette offre</button>')).toEqual([
    '« Garder cette offre » : ici, on dit « solution »',
  ]);
  expect(find('<a aria-label="Voir les offres">12</a>')).toEqual([
    '« Voir les offres » : ici, on dit « solution »',
  ]);
});

test('deux mots seuls dans leur case sont au site, même si un éditeur les emploie', () => {
  expect(find('<th>L’offre</th><td>12 €</td>')).toHaveLength(1);
});

test('ce qu’un éditeur a écrit reste dans ses mots, même après un titre du site', () => {
  expect(find('<h2>Pour qui</h2><p>En plus. L’offre est réservée aux <b>habitants</b>.</p>')).toEqual([]);
});

test('ni une adresse, ni un autre mot', () => {
  expect(find('<p>https://exemple.fr/offres/bus/ nous offrons un trajet</p>')).toEqual([]);
});
