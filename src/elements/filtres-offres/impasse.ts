import { AUCUN_CRITERE, type Criteres, listValeurs, NOMS_DE_CRITERES } from '@/domain/annuaire/criteres.ts';
import { countSansAnnexes, type OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import { dropCritere, findElargissement } from '@/domain/annuaire/find-elargissement.ts';
import type { NomOffre } from '@/domain/catalogue/espaces.ts';
import type { Localisation } from '@/domain/commune/is-in-zone.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';

const NOMS: Readonly<Record<keyof Criteres, string>> = {
  q: 'les mots cherchés',
  commune: 'la commune',
  categorie: 'le choix de ce que vous cherchez',
  public: 'le choix «\u00a0pour qui\u00a0»',
  vehicule: 'le choix du véhicule',
  gratuit: 'le filtre «\u00a0gratuit\u00a0»',
  direct: 'le filtre «\u00a0sans passer par un professionnel\u00a0»',
  ouvert: 'le filtre «\u00a0ouvert maintenant\u00a0»',
};

/** Ce que propose le bouton d’une impasse, et où il mène. */
export interface IssueProposee {
  /** Ce à quoi rien ne répond. */
  readonly titre: string;
  readonly texte: string;
  readonly criteres: Criteres;
}

function describeImpasse(criteres: Criteres): string {
  const poses = NOMS_DE_CRITERES.flatMap((nom) => listValeurs(criteres, nom));
  const seul = criteres.q === '' ? 'ce choix' : `«\u00a0${criteres.q}\u00a0»`;
  return `Rien dans cette liste ne répond à ${poses.length > 1 ? 'tout cela à la fois' : seul}`;
}

/** « Enlever le filtre « gratuit » : 5 solutions », ou toutes quand aucun critère seul ne suffit. */
export function findIssue(
  toutes: readonly OffreFiltrable[],
  trouvees: readonly OffreFiltrable[],
  criteres: Criteres,
  lieu: Localisation | undefined,
  nom: NomOffre,
): IssueProposee {
  const elargissement = findElargissement(toutes, trouvees, criteres, lieu);
  const titre = describeImpasse(criteres);
  if (!elargissement)
    return {
      titre,
      texte: `Voir les ${formatQuantite(countSansAnnexes(toutes), nom)}`,
      criteres: AUCUN_CRITERE,
    };
  const { critere, nombre } = elargissement;
  return {
    titre,
    texte: `Enlever ${NOMS[critere]}\u00a0: ${formatQuantite(nombre, nom)}`,
    criteres: dropCritere(criteres, critere),
  };
}
