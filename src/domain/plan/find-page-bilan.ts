import type { Territoire } from '../catalogue/catalogue.ts';

/** Les éditeurs ont écrit le bilan : c’est alors une de leurs pages, les chiffres à la suite. */
export const findPageBilan = ({ pages: redigees }: Territoire) =>
  redigees.find(({ rubrique, id }) => rubrique === 'pages' && id === 'bilan');
