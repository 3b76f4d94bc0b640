import type { Catalogue, Territoire } from '../domain/catalogue/catalogue.ts';
import { espaces } from '../domain/catalogue/espaces.ts';
import { hasFichesPapier } from '../domain/catalogue/has-fiches-papier.ts';
import type { Environnement } from '../environment.ts';
import { buildAffiche } from './build-affiche.ts';
import { buildApercu } from './build-apercu.ts';
import { buildBilan } from './build-bilan.ts';
import { buildRapport } from './build-couverture.ts';
import { buildDossierDePret } from './build-dossier-de-pret.ts';
import { buildFiche } from './build-fiche.ts';
import { buildLivret } from './build-livret.ts';
import { buildOrientation } from './build-orientation.ts';
import { buildParcours } from './build-parcours.ts';
import { describeAvertissement } from './describe-guichet.ts';
import type { Edition, Feuille } from './feuille.ts';

type Reglages = Pick<Environnement, 'site' | 'base' | 'aujourdhui' | 'contenu'>;

const listFiches = (territoire: Territoire, edition: Edition, catalogue: Catalogue) =>
  territoire.offres.flatMap((servie) =>
    Object.values(espaces).map(({ value }) => buildFiche(servie, territoire, value, { edition, catalogue })),
  );

/** Toutes les feuilles d’une construction et les aperçus de ses liens, les plus longues d’abord dans chaque territoire. */
export function listFeuilles(
  catalogue: Catalogue,
  { site: adresse, base, aujourdhui, contenu }: Reglages,
): readonly Feuille[] {
  const { territoires, site } = catalogue;
  const avecFiches = hasFichesPapier(catalogue);
  const edition = {
    racine: `${adresse}${base.replace(/\/$/, '')}`,
    aujourdhui,
    contenu,
    avertissement: describeAvertissement(site),
  };
  const feuilles = territoires.flatMap((territoire) => [
    buildLivret(territoire, edition, catalogue),
    buildAffiche(territoire, edition),
    buildOrientation(territoire, edition, catalogue.orientation),
    buildParcours(territoire, edition),
    buildDossierDePret(territoire, edition),
    buildRapport(territoire, edition),
    ...(territoire.indicateurs ? [buildBilan(territoire, territoire.indicateurs, edition)] : []),
    buildApercu(site.nom, territoire),
    ...(avecFiches ? listFiches(territoire, edition, catalogue) : []),
  ]);
  return [buildApercu(site.nom), ...feuilles];
}
