import type { APIRoute } from 'astro';
import { getContactPaths } from '@/catalogue/paths.ts';
import { parseTelephone } from '@/catalogue/telephone.ts';
import type { OffreServie, Territoire } from '@/domain/catalogue/catalogue.ts';
import { toVcf } from '@/domain/echange/to-vcf.ts';
import { toFiche } from '@/paths.ts';

export const getStaticPaths = getContactPaths;

export const GET: APIRoute<{ territoire: Territoire; servie: OffreServie }> = ({ props, site }) => {
  const { territoire, servie } = props;
  const fiche = new URL(toFiche(territoire.slug, 'particuliers', servie.offre.id), site).href;
  return new Response(toVcf(servie, fiche, parseTelephone), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
