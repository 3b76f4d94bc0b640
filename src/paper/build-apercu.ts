import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { APERCU, describeApercu } from '../domain/territoire/describe-apercu.ts';
import { toPlace } from './describe-guichet.ts';
import type { Feuille, Titree } from './feuille.ts';
import { type BesoinDessine, listBesoinsDessines } from './list-besoins-dessines.ts';

export interface DonneesApercu extends Titree {
  /** Le guichet, ou le site. */
  readonly nom: string;
  readonly apercu: typeof APERCU;
  readonly besoins: readonly BesoinDessine[];
}

/** L’aperçu des liens d’un guichet ; sans guichet, celui des pages du site. */
export const buildApercu = (site: string, territoire?: Territoire): Feuille<DonneesApercu> => ({
  chemin: territoire ? toPlace('apercu.png', { territoire }) : toPlace('apercu-du-site.png'),
  modele: 'apercu',
  donnees: {
    titre: describeApercu(territoire),
    nom: territoire?.programme ?? site,
    apercu: APERCU,
    besoins: listBesoinsDessines(),
  },
});
