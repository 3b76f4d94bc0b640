import { loadReferentiel } from '../catalogue/load-referentiel.ts';
import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { buildCouverture } from '../domain/couverture/couverture.ts';
import { describeAbsence, describeCases, listEnBref } from '../domain/couverture/describe-couverture.ts';
import { getUnite } from '../domain/couverture/group-couverture.ts';
import {
  type BilanDecrit,
  listBilans,
  listRangs,
  type RangDeCouverture,
} from '../domain/couverture/tableau-couverture.ts';
import { formatNombre } from '../domain/text/format-nombre.ts';
import { getCategorie } from '../domain/vocabulaire/categories.ts';
import { buildEntete, listFinanceurs, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Financeur, Renvoi } from './feuille.ts';

export interface DonneesCouverture extends Entete {
  readonly resume: readonly string[];
  readonly renvoi: Renvoi;
  readonly financeurs: readonly Financeur[];
  readonly categories: readonly (readonly string[])[];
  readonly noms: readonly string[];
  readonly par: ReturnType<typeof getUnite>;
  readonly legende: string;
  readonly rangs: readonly RangDeCouverture[];
  /** Qui s’est assuré qu’il n’y a rien, et quand. */
  readonly absences: readonly string[];
}

const toLigne = (bilan: BilanDecrit): readonly string[] => [
  bilan.libelle,
  bilan.confirmees,
  bilan.habitants,
  ...[
    bilan.communes.annoncee,
    bilan.communes['non-confirmee'],
    bilan.communes.interrompue,
    bilan.communes.aucune,
    bilan.communes.inconnue,
    bilan.zoneInconnue,
    bilan.larges,
  ].map(formatNombre),
];

/** Le rapport de couverture d’un territoire, pour un financeur. */
export function buildRapport(territoire: Territoire, edition: Edition): Feuille<DonneesCouverture> {
  const couverture = buildCouverture(territoire, edition.aujourdhui);
  const bilans = listBilans(couverture);
  const par = getUnite(couverture.lignes);
  return {
    chemin: toPlace('couverture.pdf', { territoire }),
    modele: 'couverture',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: `Ce qui existe, commune par commune — ${territoire.nom}`,
        sujet: `Les services de mobilité ${territoire.article}, commune par commune et catégorie par catégorie.`,
      }),
      resume: listEnBref(territoire, couverture),
      renvoi: toRenvoi(edition, 'couverture', { territoire }),
      financeurs: listFinanceurs(territoire, edition),
      categories: bilans.map(toLigne),
      noms: bilans.map(({ libelle }) => libelle),
      par,
      legende: describeCases(par),
      rangs: listRangs(couverture, loadReferentiel().epcis),
      absences: territoire.absences.map(
        (absence) => `${getCategorie(absence.categorie).libelle_pro}\u00a0: ${describeAbsence({ absence })}.`,
      ),
    },
  };
}
