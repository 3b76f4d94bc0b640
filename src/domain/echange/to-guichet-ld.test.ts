import { expect, test } from 'vitest';
import { parseTelephone } from '../../catalogue/telephone.ts';
import type { Joignable } from '../contact/joignable.ts';
import { toGuichetLd } from './to-guichet-ld.ts';

const URL_GUICHET = 'https://exemple.fr/jura/';
const convert = (joignables: readonly Joignable[]) =>
  toGuichetLd(
    { programme: 'Jura mobile', presentation: 'Pour bouger.', nom: 'Jura', joignables },
    URL_GUICHET,
    parseTelephone,
  );

test('le guichet se joint par ses propres moyens : le numéro d’un relais n’est pas le sien', () => {
  const ld = convert([
    { porteur: 'guichet', nom: 'Jura mobile', telephone: '03 99 00 00 01', site: 'https://jura.exemple.fr' },
    { porteur: 'accueil', nom: 'Mairie', telephone: '03 99 00 00 02' },
  ]);
  expect(ld).toMatchObject({
    '@type': 'Organization',
    name: 'Jura mobile',
    areaServed: { name: 'Jura' },
    contactPoint: [{ telephone: '+33399000001', url: 'https://jura.exemple.fr' }],
  });
  expect(JSON.stringify(ld)).not.toContain('0002');
});

test('un guichet que rien ne joint n’a pas de point de contact', () => {
  expect(convert([{ porteur: 'accueil', nom: 'Mairie', telephone: '03 99 00 00 02' }])).not.toHaveProperty(
    'contactPoint',
  );
});
