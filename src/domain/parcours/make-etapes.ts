import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { addJours } from '../temps/add-jours.ts';
import type { Chemin } from './chemin.ts';
import { type Acteur, type Etape, getEcheance, type Moment } from './parcours.ts';
import { findPrealable, getPlace, type OffrePlacee } from './prealable.ts';

/** Ce qu’il faut savoir d’une offre pour la proposer dans un parcours. */
export type OffreProposee = OffrePlacee &
  Pick<OffreEnBref, 'id'> &
  Partial<Pick<OffreEnBref, 'mobilisable_par' | 'prescription'>>;

/** Qui la demande : le conseiller quand la personne ne le peut pas seule. */
const getActeur = ({ mobilisable_par = [], prescription }: OffreProposee): Acteur =>
  prescription?.obligatoire || (mobilisable_par.length > 0 && !mobilisable_par.includes('usagers'))
    ? 'conseiller'
    : 'personne';

function getMoment(offre: OffreProposee, avant: readonly OffreProposee[], chemin: Chemin): Moment {
  const prealables = avant.map((autre) => findPrealable(offre, autre, chemin));
  if (prealables.some((prealable) => prealable === 'permis' || prealable === 'apprendre')) return 'six-mois';
  const tot = ['etre-accompagne', 'se-deplacer', 'financer'].includes(offre.besoins[0] ?? '');
  return tot ? 'maintenant' : 'ce-mois';
}

/**
 * Un parcours proposé : l’ordre du chemin, un moment pour chaque étape, jamais avant celle qui précède ni avant la réponse
 * qu’elle attend. D’`avant`, une étape garde qui, quoi, et si elle est faite.
 */
export function makeEtapes(
  offres: readonly OffreProposee[],
  etabli_le: string,
  chemin: Chemin,
  avant: readonly Etape[] = [],
): readonly Etape[] {
  const rangees = [...offres].sort((a, b) => getPlace(a, chemin) - getPlace(b, chemin));
  const faites: Etape[] = [];
  for (const [i, offre] of rangees.entries()) {
    const attentes = rangees.slice(0, i).flatMap((autre, j) => {
      const delai = findPrealable(offre, autre, chemin) && autre.prescription?.delai_jours;
      const etape = faites[j];
      return delai && etape ? addJours(getEcheance(etape.quand, etabli_le), delai) : [];
    });
    // À égalité, un moment se dit mieux qu’une date.
    const quand = [
      getMoment(offre, rangees.slice(0, i), chemin),
      ...faites.slice(-1).map((e) => e.quand),
      ...attentes,
    ].reduce((tard, autre) => (getEcheance(autre, etabli_le) > getEcheance(tard, etabli_le) ? autre : tard));
    const connue = avant.find((etape) => etape.offre === offre.id);
    faites.push({ qui: getActeur(offre), quoi: '', faite: false, ...connue, offre: offre.id, quand });
  }
  return faites;
}
