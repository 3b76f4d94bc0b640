import type { Territoire } from '../catalogue/catalogue.ts';
import { countSolutions } from '../offre/count-offres.ts';
import { hasDeQuoiAgir } from '../offre/has-de-quoi-agir.ts';
import { listProposees } from '../offre/is-vivante.ts';
import { formatDate } from '../temps/format-date.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { Site } from './site.schema.ts';

/** D’où viennent les faits, et ce que devient ce que l’on écrit. */
const describeSources = ({ etat, contenu_recueilli_le }: Pick<Site, 'etat' | 'contenu_recueilli_le'>) => [
  etat === 'valide'
    ? `relues avec les structures depuis le ${formatDate(contenu_recueilli_le)}`
    : `sources publiques datées, relevées le ${formatDate(contenu_recueilli_le)}`,
  'rien ne part de votre appareil',
];

/** Pourquoi se fier à un guichet, en une ligne de comptes vrais. */
export function describeConfiance(
  { communes, offres }: Pick<Territoire, 'communes' | 'offres'>,
  site: Pick<Site, 'etat' | 'contenu_recueilli_le'>,
): string {
  const actives = listProposees(offres).filter(hasDeQuoiAgir).length;
  return [
    formatQuantite(communes.length, 'commune'),
    `${formatQuantite(countSolutions(offres).solutions, 'solution')}, dont ${actives} avec leur propre contact`,
    ...describeSources(site),
  ].join(' · ');
}

/** La même, pour un site à plusieurs guichets. */
export function describeConfianceDuSite(
  territoires: readonly Pick<Territoire, 'offres'>[],
  { editeur, ...site }: Pick<Site, 'etat' | 'contenu_recueilli_le' | 'editeur'>,
): string {
  const uniques = new Map(
    territoires.flatMap(({ offres }) => offres.map((servie) => [servie.offre.id, servie])),
  );
  const { solutions } = countSolutions([...uniques.values()]);
  return [
    editeur.nom,
    `${formatQuantite(territoires.length, 'guichet')}, ${formatQuantite(solutions, 'solution')}`,
    ...describeSources(site),
  ].join(' · ');
}
