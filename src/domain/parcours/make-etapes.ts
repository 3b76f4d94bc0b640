import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { addJours } from '../temps/add-jours.ts';
import type { Chemin } from './chemin.ts';
import { type Acteur, type Etape, getEcheance, type Moment } from './parcours.ts';
import { findPrealable, getPlace, type OffrePlacee } from './prealable.ts';

/** Un comité à venir : son jour, et celui où rendre le dossier. */
interface Comite {
  readonly date: string;
  readonly limite?: string | undefined;
}

/** Ce qu’il faut savoir d’une offre pour la proposer dans un parcours. */
export interface OffreProposee extends OffrePlacee, Pick<OffreEnBref, 'id'> {
  readonly mobilisable_par?: OffreEnBref['mobilisable_par'];
  readonly prescription?: {
    readonly obligatoire?: boolean | undefined;
    readonly delai_jours?: number | undefined;
    readonly comite?: { readonly dates?: readonly Comite[] | undefined } | undefined;
  };
}

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

/** Le premier comité dont le dossier peut encore se rendre ce jour-là. */
const findComite = ({ prescription }: OffreProposee, jour: string) =>
  (prescription?.comite?.dates ?? [])
    .map(({ date, limite = date }) => ({ date, limite }))
    .filter(({ limite }) => limite >= jour)
    .reduce<Required<Comite> | undefined>(
      (tot, autre) => (tot && tot.date <= autre.date ? tot : autre),
      undefined,
    );

/**
 * Un parcours proposé : l’ordre du chemin, un moment pour chaque étape, ou le jour où rendre le dossier de son comité ;
 * jamais avant celle qui précède, ni avant la réponse qu’elle attend. D’`avant`, une étape garde qui, quoi, et si elle
 * est faite.
 */
export function makeEtapes(
  offres: readonly OffreProposee[],
  etabli_le: string,
  chemin: Chemin,
  avant: readonly Etape[] = [],
): readonly Etape[] {
  const rangees = [...offres].sort((a, b) => getPlace(a, chemin) - getPlace(b, chemin));
  // À égalité, le premier dit : un moment se lit mieux qu’une date.
  const findTard = (quands: readonly string[]) =>
    quands.reduce((tard, quand) =>
      getEcheance(quand, etabli_le) > getEcheance(tard, etabli_le) ? quand : tard,
    );
  const faites: { readonly etape: Etape; readonly reponse: string | undefined }[] = [];
  for (const [i, offre] of rangees.entries()) {
    const precedentes = rangees.slice(0, i);
    const attentes = precedentes.flatMap((autre, j) =>
      findPrealable(offre, autre, chemin) ? (faites[j]?.reponse ?? []) : [],
    );
    const bornes = [...faites.slice(-1).map(({ etape }) => etape.quand), ...attentes];
    const comite = findComite(offre, getEcheance(findTard([etabli_le, ...bornes]), etabli_le));
    const quand = comite?.limite ?? findTard([getMoment(offre, precedentes, chemin), ...bornes]);
    const delai = offre.prescription?.delai_jours;
    const connue = avant.find((etape) => etape.offre === offre.id);
    faites.push({
      etape: { qui: getActeur(offre), quoi: '', faite: false, ...connue, offre: offre.id, quand },
      reponse: comite?.date ?? (delai ? addJours(getEcheance(quand, etabli_le), delai) : undefined),
    });
  }
  return faites.map(({ etape }) => etape);
}
