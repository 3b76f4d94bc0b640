import type { Catalogue, Territoire } from '../domain/catalogue/catalogue.ts';
import { espaces } from '../domain/catalogue/espaces.ts';
import type { Environnement } from '../environment.ts';
import { buildAffiche } from './build-affiche.ts';
import { buildRapport } from './build-couverture.ts';
import { buildFiche } from './build-fiche.ts';
import { buildLivret } from './build-livret.ts';
import { buildOrientation } from './build-orientation.ts';
import { describeAvertissement } from './describe-guichet.ts';
import type { Edition, Feuille } from './feuille.ts';

type Reglages = Pick<Environnement, 'site' | 'base' | 'aujourdhui'>;

function listFeuillesDuTerritoire(
  territoire: Territoire,
  edition: Edition,
  offres: Catalogue['offres'],
): readonly Feuille[] {
  return [
    buildLivret(territoire, edition, offres),
    buildAffiche(territoire, edition),
    buildOrientation(territoire, edition),
    buildRapport(territoire, edition),
    ...territoire.offres.flatMap((servie) =>
      Object.values(espaces).map(({ value }) => buildFiche(servie, territoire, value, { edition, offres })),
    ),
  ];
}

/** Toutes les feuilles d’une construction, les plus longues d’abord dans chaque territoire. */
export function listFeuilles(
  { territoires, offres, site }: Catalogue,
  { site: adresse, base, aujourdhui }: Reglages,
): readonly Feuille[] {
  const edition = {
    racine: `${adresse}${base.replace(/\/$/, '')}`,
    aujourdhui,
    avertissement: describeAvertissement(site),
  };
  return territoires.flatMap((territoire) => listFeuillesDuTerritoire(territoire, edition, offres));
}
