import type { OffreServie } from '../catalogue/catalogue.ts';
import { isDeLOffre } from '../contact/get-contact.ts';

/** Un numéro, un courriel, un formulaire ou une porte où frapper, de l’offre ou de sa structure : un site ne suffit pas. */
export const hasDeQuoiAgir = ({ joignables }: Pick<OffreServie, 'joignables'>): boolean =>
  joignables
    .filter(isDeLOffre)
    .some(({ telephone, courriel, formulaire, adresse }) => telephone ?? courriel ?? formulaire ?? adresse);
