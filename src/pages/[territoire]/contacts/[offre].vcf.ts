import type { APIRoute } from 'astro';
import { getContactPaths } from '@/catalogue/paths.ts';
import { parseTelephone } from '@/catalogue/telephone.ts';
import type { OffreServie, Territoire } from '@/domain/catalogue/catalogue.ts';
import { getContact } from '@/domain/contact/get-contact.ts';
import { toVcf } from '@/domain/echange/to-vcf.ts';
import { toFiche } from '@/paths.ts';

export const getStaticPaths = getContactPaths;

export const GET: APIRoute<{ territoire: Territoire; servie: OffreServie }> = ({ props, site }) => {
  const { territoire, servie } = props;
  const numero = getContact(servie).telephone ?? territoire.telephone;
  const fiche = new URL(toFiche(territoire.slug, 'particuliers', servie.offre.id), site).href;
  const telephone = numero ? parseTelephone(numero)?.lien : undefined;
  return new Response(toVcf(servie, fiche, telephone), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
