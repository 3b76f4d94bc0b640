import { loadReferentiel } from '../src/catalogue/load-referentiel.ts';
import type { OffreEnBref } from '../src/domain/offre/to-offre-en-bref.ts';
import { makeEssaiDeVerdicts } from './make-offres-a-evaluer.ts';
import { makeEssaiDeTrajets } from './make-offres-de-trajet.ts';

/** De quoi mesurer une réponse de groupe : la liste collée, et les offres qui répondent. */
export interface EssaiDeGroupe {
  readonly liste: string;
  readonly offres: readonly OffreEnBref[];
}

/** Toujours les mêmes pour une graine : des offres qui transportent, avec des conditions ; des communes du Jura. */
export function makeEssaiDeGroupe(
  graine: number,
  taille: Readonly<Record<'offres' | 'stagiaires', number>>,
): EssaiDeGroupe {
  const { communes, offres } = makeEssaiDeTrajets(graine, {
    offres: taille.offres,
    communes: taille.stagiaires,
  });
  const verdicts = makeEssaiDeVerdicts(graine, taille.offres).offres;
  const { communes: connues } = loadReferentiel();
  return {
    liste: communes
      .map(({ code_insee }, rang) => {
        const { nom = '', codes_postaux = [] } = connues.get(code_insee) ?? {};
        return `P. ${String.fromCharCode(65 + (rang % 26))}.\t${nom}\t${codes_postaux[0]}`;
      })
      .join('\n'),
    offres: offres.map((offre, rang) => {
      const { conditions, publics } = verdicts[rang] ?? {};
      return {
        ...offre,
        ...(conditions && { conditions }),
        ...(publics && { publics }),
        nom: `Transport ${rang}`,
        categorie: 'transport-demande',
        structure: 'Régie',
        resume: '',
        besoins: ['se-deplacer'],
        mobilisable_par: ['usagers'],
        preuve: { phrase: '' },
        verifie_le: '2026-11-01',
      } as unknown as OffreEnBref;
    }),
  };
}
