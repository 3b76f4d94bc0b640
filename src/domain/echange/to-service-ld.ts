import type { AdministrativeArea, GovernmentService, Service, WithContext } from 'schema-dts';
import type { OffreServie } from '../catalogue/catalogue.ts';
import { getAdresse } from '../contact/get-adresse.ts';
import { getContact } from '../contact/get-contact.ts';
import type { ParseTelephone } from '../contact/telephone.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import { publics } from '../vocabulaire/publics.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import { toAdresseLd } from './adresse-ld.ts';

/** Un code de zone et le nom qu’on lui connaît. */
export interface ZoneNommee {
  readonly code: string;
  readonly nom: string;
}

const toAire = ({ code, nom }: ZoneNommee): AdministrativeArea => ({
  '@type': 'AdministrativeArea',
  identifier: code,
  name: nom,
});

/** La fiche en schema.org (GovernmentService pour les collectivités, Service pour les autres) ; `zones` est sa zone, nommée. */
export function toServiceLd(
  servie: OffreServie,
  url: string,
  zones: readonly ZoneNommee[],
  parseTelephone: ParseTelephone,
): WithContext<GovernmentService | Service> {
  const { offre, structure } = servie;
  const { telephone: numero = '', courriel, formulaire, site } = getContact(servie);
  const telephone = parseTelephone(numero)?.lien;
  const publique = structure.type === 'collectivite' || structure.type === 'etat';
  const lieu = toAdresseLd(getAdresse(offre, structure));
  const enLigne = formulaire ?? site;
  const joindre = {
    ...(telephone && { servicePhone: { '@type': 'ContactPoint' as const, telephone } }),
    ...(enLigne && { serviceUrl: enLigne }),
    ...(lieu && { serviceLocation: { '@type': 'Place' as const, address: lieu } }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': publique ? 'GovernmentService' : 'Service',
    '@id': url,
    url,
    name: offre.nom,
    description: offre.resume,
    serviceType: getCategorie(offre.categorie).libelle_pro,
    provider: {
      '@type': publique ? 'GovernmentOrganization' : 'Organization',
      name: structure.nom,
      ...(structure.site_web && { url: structure.site_web }),
      ...(telephone && { telephone }),
      ...(courriel && { email: courriel }),
    },
    ...(Object.keys(joindre).length > 0 && {
      availableChannel: { '@type': 'ServiceChannel', ...joindre },
    }),
    ...(offre.frais === 'gratuit' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } }),
    ...(offre.publics && {
      audience: offre.publics.map((value) => ({
        '@type': 'Audience' as const,
        audienceType: getLibelle(publics, value),
      })),
    }),
    ...(zones.length > 0 && { areaServed: zones.map(toAire) }),
  };
}
