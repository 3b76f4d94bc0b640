import type { Offre, Territoire } from '../domain/catalogue/catalogue.ts';
import type { Joignable } from '../domain/contact/joignable.ts';
import { listJoignables } from '../domain/contact/list-joignables.ts';
import { listJoignablesDuGuichet, listNationale } from '../domain/contact/list-joignables-du-guichet.ts';
import { getCatalogue } from './get-catalogue.ts';
import { loadReferentiel } from './load-referentiel.ts';

const getVoisinage = () => ({
  structures: getCatalogue().structures,
  findAccueil: loadReferentiel().findAccueil,
});

/** Qui joindre quand on habite une commune : le guichet, puis le lieu d’accueil le plus proche de chez soi. */
export const listJoignablesDeCommune = (territoire: Territoire, code_insee: string): readonly Joignable[] =>
  listJoignablesDuGuichet(territoire, getVoisinage(), code_insee);

/** Qui joindre pour une offre hors de tout territoire. */
export const listJoignablesPartout = (offre: Offre): readonly Joignable[] =>
  listJoignables(offre, undefined, getVoisinage());

/** Qui joindre quand on ne sait rien de la personne : la ligne nationale. */
export const listPartout = (): readonly Joignable[] => listNationale(false, getVoisinage());
