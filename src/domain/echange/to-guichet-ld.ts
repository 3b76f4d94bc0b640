import type { Organization, WebSite, WithContext } from 'schema-dts';
import type { Territoire } from '../catalogue/catalogue.ts';
import type { ParseTelephone } from '../contact/telephone.ts';
import { toAdresseLd } from './adresse-ld.ts';

/** Le guichet en schema.org, avec ce qui le joint lui-même : un relais n’est pas un de ses numéros. */
export function toGuichetLd(
  {
    programme,
    presentation,
    nom,
    joignables,
  }: Pick<Territoire, 'programme' | 'presentation' | 'nom' | 'joignables'>,
  url: string,
  parseTelephone: ParseTelephone,
): WithContext<Organization> {
  const siens = joignables.filter(({ porteur }) => porteur === 'guichet');
  const points = siens.flatMap(({ nom: qui, telephone: numero = '', courriel, site }) => {
    const telephone = parseTelephone(numero)?.lien;
    return telephone || courriel || site
      ? [
          {
            '@type': 'ContactPoint' as const,
            name: qui,
            availableLanguage: 'fr',
            ...(telephone && { telephone }),
            ...(courriel && { email: courriel }),
            ...(site && { url: site }),
          },
        ]
      : [];
  });
  const [adresse] = siens.flatMap((un) => (un.adresse ? [toAdresseLd(un.adresse)] : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${url}#guichet`,
    url,
    name: programme,
    description: presentation,
    areaServed: { '@type': 'AdministrativeArea', name: nom },
    ...(adresse && { address: adresse }),
    ...(points.length > 0 && { contactPoint: points }),
  };
}

/** Le site en schema.org. */
export const toSiteLd = (
  { nom, slogan }: { readonly nom: string; readonly slogan: string },
  url: string,
): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': url,
  url,
  name: nom,
  description: slogan,
  inLanguage: 'fr',
});
