import { describe, expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import { parseTelephone } from '../../catalogue/telephone.ts';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { toServiceLd, type ZoneNommee } from './to-service-ld.ts';

const URL_FICHE = 'https://exemple.fr/essai/particuliers/offres/velos/';
const convert = (
  offre: Partial<Offre> = {},
  structure: Partial<Structure> = {},
  zones: readonly ZoneNommee[] = [],
) =>
  toServiceLd(
    toServie(
      { nom: 'Vélos', resume: 'Des vélos.', categorie: 'velo', ...offre },
      { nom: 'La Roue', type: 'association', ...structure },
    ),
    URL_FICHE,
    zones,
    parseTelephone,
  );

test('le moins que l’on sache : un service, son nom, qui le tient', () => {
  expect(convert()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': URL_FICHE,
    url: URL_FICHE,
    name: 'Vélos',
    description: 'Des vélos.',
    serviceType: expect.any(String),
    provider: { '@type': 'Organization', name: 'La Roue' },
  });
});

test.each(['collectivite', 'etat'])('une structure de type %s est publique', (type) => {
  expect(convert({}, { type })).toMatchObject({
    '@type': 'GovernmentService',
    provider: { '@type': 'GovernmentOrganization' },
  });
});

describe('le prix', () => {
  test('gratuit se dit par une offre à zéro euro', () => {
    expect(convert({ frais: 'gratuit' })).toMatchObject({ offers: { price: 0, priceCurrency: 'EUR' } });
  });

  test('payant ou inconnu ne donne pas de prix', () => {
    expect(convert({ frais: 'payant' })).not.toHaveProperty('offers');
    expect(convert()).not.toHaveProperty('offers');
  });
});

test('le téléphone de l’offre passe avant celui de la structure', () => {
  const structure = { telephone: '01 99 00 00 01', site_web: 'https://roue.exemple.fr' };
  expect(convert({ telephone: '01 99 00 00 02' }, structure)).toMatchObject({
    provider: { telephone: '+33199000002' },
  });
  expect(convert({}, structure)).toMatchObject({
    provider: { telephone: '+33199000001', url: 'https://roue.exemple.fr' },
  });
});

test('la zone porte son nom, les publics le leur', () => {
  expect(convert({ publics: ['jeunes', 'actifs'] }, {}, [{ code: '39', nom: 'Jura' }])).toMatchObject({
    areaServed: [{ '@type': 'AdministrativeArea', identifier: '39', name: 'Jura' }],
    audience: [
      { '@type': 'Audience', audienceType: 'Jeunes' },
      { '@type': 'Audience', audienceType: 'Salariés, intérimaires, apprentis' },
    ],
  });
});

test('comment joindre : numéro, demande en ligne, lieu', () => {
  expect(
    convert(
      { telephone: '01 99 00 00 02', lien_mobilisation: 'https://roue.exemple.fr/demande' },
      { commune: 'Dole' },
    ),
  ).toMatchObject({
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: '+33199000002' },
      serviceUrl: 'https://roue.exemple.fr/demande',
      serviceLocation: {
        address: { '@type': 'PostalAddress', addressCountry: 'FR', addressLocality: 'Dole' },
      },
    },
  });
  expect(convert()).not.toHaveProperty('availableChannel');
});
