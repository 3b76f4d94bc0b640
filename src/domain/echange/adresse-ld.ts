import type { PostalAddress } from 'schema-dts';
import type { Adresse } from '../contact/get-adresse.ts';

/** Une adresse en schema.org ; undefined quand on n’en sait pas même la commune. */
export function toAdresseLd({
  adresse,
  code_postal,
  commune,
}: Omit<Adresse, 'complement_adresse' | 'code_insee'>): PostalAddress | undefined {
  if (adresse === undefined && commune === undefined) return undefined;
  return {
    '@type': 'PostalAddress',
    addressCountry: 'FR',
    ...(adresse && { streetAddress: adresse }),
    ...(code_postal && { postalCode: code_postal }),
    ...(commune && { addressLocality: commune }),
  };
}
