import { expect, test } from 'vitest';
import { describeMois, describeSansMois } from './describe-mois.ts';

type Offre = Parameters<typeof describeMois>[0];
const louer = (unite: 'jour' | 'heure', plus: Partial<Offre> = {}): Offre => ({
  categorie: 'location-voiture',
  statut: 'ouverte',
  tarif: { lignes: [{ libelle: 'Location', montant: 6, unite }] },
  ...plus,
});

test('un prix au jour fait un mois, dont le calcul est écrit', () => {
  const mois = describeMois(louer('jour'), undefined);
  expect(mois?.total).toMatch(/120.€/);
  expect(mois?.phrases.join(' ')).toMatch(/20.jours × 6.€/);
  expect(describeSansMois(louer('jour'))).toBeUndefined();
});

test('un prix à l’heure n’en fait pas un, et dit pourquoi', () => {
  expect(describeMois(louer('heure'), undefined)).toBeUndefined();
  expect(describeSansMois(louer('heure'))).toMatch(/à l’heure/);
});

test('une offre terminée ne dit ni son mois, ni pourquoi elle n’en a pas', () => {
  expect(describeMois(louer('jour', { statut: 'terminee' }), undefined)).toBeUndefined();
  expect(describeSansMois(louer('heure', { statut: 'terminee' }))).toBeUndefined();
});

test('une offre qui ne se compare pas à une voiture n’explique rien', () => {
  expect(describeSansMois(louer('heure', { categorie: 'micro-credit' }))).toBeUndefined();
});
