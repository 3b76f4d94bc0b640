import type { OffreServie } from '../catalogue/catalogue.ts';
import { getContact } from '../contact/get-contact.ts';
import { getCategorie } from '../vocabulaire/categories.ts';

/** La fiche en schema.org (GovernmentService pour les collectivités, Service pour les autres). */
export function toJsonLd(servie: OffreServie, url: string): object {
  const { offre, structure } = servie;
  const { telephone } = getContact(servie);
  const publique = structure.type === 'collectivite' || structure.type === 'etat';
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
    },
    ...(offre.frais === 'gratuit' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } }),
    ...(offre.publics && { audience: { '@type': 'Audience', audienceType: offre.publics.join(', ') } }),
    ...(offre.zone_eligibilite && {
      areaServed: offre.zone_eligibilite.map((code) => ({ '@type': 'AdministrativeArea', identifier: code })),
    }),
  };
}
