import { describeCachees } from '@/domain/eligibilite/count-cachees.ts';
import { AU_MOINS_UNE } from '@/domain/eligibilite/describe-raison-avec.ts';
import { listDecisives } from '@/domain/eligibilite/list-decisives.ts';
import type { Evaluation } from '@/domain/eligibilite/raison.ts';
import type { Rang } from '@/domain/eligibilite/rang.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { formatRaison, listSituations } from '../shared/format-raison.ts';
import type { LigneOffre } from '../shared/modele-offre.ts';

/** Ce qui décide d’un verdict, ligne par ligne. */
export function listLignes(evaluation: Evaluation): readonly LigneOffre[] {
  return listDecisives(evaluation).map((raison) => {
    const choix = listSituations(raison);
    return {
      etat: raison.etat,
      texte: choix.length > 0 ? AU_MOINS_UNE : formatRaison(raison),
      choix,
      ...(raison.sujet === 'etat' && { remplacee_par: raison.remplacee_par }),
    };
  });
}

/** La phrase qui compte les offres trouvées, et celles que le besoin choisi cache. */
export function describeCompte(
  {
    oui,
    'sans-doute': sansDoute,
    'a-verifier': aVerifier,
  }: Readonly<Record<Rang, { readonly length: number }>>,
  cachees: number,
): string {
  const comptes = [
    [oui.length, ' pour vous'],
    [sansDoute.length, ' sans doute pour vous'],
    [aVerifier.length, ' à vérifier'],
  ] as const;
  const [premier, ...suite] = comptes.filter(([nombre]) => nombre > 0);
  const trouvees = premier
    ? [
        formatQuantite(premier[0], 'solution') + premier[1],
        ...suite.map(([nombre, mots]) => nombre + mots),
      ].join(', ')
    : 'Rien ne correspond à ces réponses. Un conseiller peut vous aider\u00a0: joignez le guichet';
  return cachees === 0 ? trouvees : `${trouvees}. ${describeCachees(cachees)}`;
}
