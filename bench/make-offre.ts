import type { CategorieId } from '../src/domain/vocabulaire/categories.ts';
import {
  accompagnants,
  getValues,
  motifs,
  publics,
  situations,
} from '../src/domain/vocabulaire/vocabulaires.ts';
import type { Hasard } from './hasard.ts';
import { makeEtat } from './make-etat.ts';
import { makeLieu, makeTelephone } from './make-lieu.ts';
import type { StructureFaite } from './make-structures.ts';
import { makeTarif } from './make-tarif.ts';
import { modeles } from './modeles.ts';
import { aVerifier, conditionsLibres, etapes, horaires, phrases, pieces } from './mots.ts';
import type { TerritoireChoisi } from './select-territoires.ts';

/** Un fichier offres/*.md : son en-tête et son texte. */
export interface OffreFaite {
  readonly id: string;
  readonly entete: Readonly<Record<string, unknown>>;
  readonly texte: string;
}

interface Place {
  readonly territoire: TerritoireChoisi;
  readonly structures: readonly StructureFaite[];
  readonly id: string;
  readonly categorie: CategorieId;
  /** Un nom déjà pris reçoit un numéro : deux offres ne portent pas le même. */
  readonly getNomLibre: (nom: string) => string;
  /** Absente : la zone est tirée au sort, et une sur dix reste inconnue. */
  readonly zone?: readonly string[];
}

const PERMIS: Readonly<Partial<Record<CategorieId, 'b' | 'aucun'>>> = {
  'location-voiture': 'b',
  autopartage: 'b',
  'auto-ecole-solidaire': 'aucun',
};

function makeConditions(h: Hasard) {
  const min = h.parmi([16, 18]);
  const sortes = [
    () => ({ age: { min, ...(h.chance(0.6) && { max: h.parmi([25, 30]) }) } }),
    () => ({ situations: [...h.plusieurs(getValues(situations), h.entier(1, 4))] }),
    () => ({ accompagne_par: [...h.plusieurs(getValues(accompagnants).slice(0, -1), h.entier(1, 3))] }),
    () => ({ motifs: [...h.plusieurs(getValues(motifs), h.entier(1, 4))] }),
    () => ({ autres: [...h.plusieurs(conditionsLibres, h.entier(1, 3))] }),
  ];
  return Object.assign({}, ...h.plusieurs(sortes, h.entier(1, 3)).map((make) => make())) as object;
}

function makeZone(h: Hasard, { siren, departement, communes }: TerritoireChoisi) {
  if (h.chance(0.1)) return undefined;
  if (h.chance(0.15)) return [departement];
  if (h.chance(0.3)) return h.plusieurs(communes, h.entier(2, 8)).map(({ code_insee }) => code_insee);
  return [siren];
}

function makeTexte(h: Hasard, texte: string, remplace: (texte: string) => string): string {
  const paragraphes = [1, 2, 3].map(() => h.plusieurs(phrases, h.entier(2, 4)).join(' '));
  const points = h.plusieurs(conditionsLibres, 3).map((ligne) => `- ${ligne}`);
  return remplace(
    [texte, paragraphes[0], `Avant de venir :\n\n${points.join('\n')}`, ...paragraphes.slice(1)].join('\n\n'),
  );
}

/** Une offre vraisemblable : toutes les sortes de champs, et les manques des vraies fiches. */
export function makeOffre(h: Hasard, place: Place): OffreFaite {
  const { territoire, categorie, id } = place;
  const modele = modeles[categorie];
  const { id: structure, structure: tenante } = h.parmi(place.structures);
  const lieu = makeLieu(h, territoire.communes);
  const remplace = (texte: string) =>
    texte
      .replaceAll('{commune}', lieu.commune)
      .replaceAll('{epci}', territoire.nom)
      .replaceAll('{structure}', tenante.nom);
  const telephone = h.chance(0.7) ? makeTelephone(h) : undefined;
  const surPrescription = h.chance(0.35);
  const zone = place.zone ?? makeZone(h, territoire);
  const permis = PERMIS[categorie];
  const libres = h.chance(0.8) ? makeConditions(h) : undefined;
  const conditions = permis ? { ...libres, permis } : libres;
  return {
    id,
    entete: {
      nom: place.getNomLibre(remplace(h.parmi(modele.noms)).slice(0, 130)),
      structure,
      categorie,
      resume: remplace(h.parmi(modele.resumes)).slice(0, 200),
      ...(modele.vehicules && { vehicules: modele.vehicules }),
      publics: h.chance(0.3) ? ['tous-publics'] : h.plusieurs(getValues(publics).slice(1), h.entier(1, 3)),
      ...(conditions && { conditions }),
      ...makeTarif(h, modele),
      mobilisable_par: surPrescription ? ['professionnels'] : ['usagers', 'professionnels'],
      modes_mobilisation: telephone ? ['telephoner', 'se-presenter'] : ['se-presenter'],
      etapes: h.plusieurs(etapes, 3),
      pieces: h.plusieurs(pieces, h.entier(1, 4)),
      ...(surPrescription && {
        prescription: {
          par: h.plusieurs(getValues(accompagnants).slice(0, -1), 2),
          comment: 'Le conseiller remplit la fiche de liaison et l’envoie par courriel.',
          delai_jours: h.entier(1, 30),
          ...(h.chance(0.5) && { telephone: makeTelephone(h) }),
        },
      }),
      ...(modele.reservation && {
        reservation: {
          type: 'veille',
          dernier_jour: 1,
          derniere_heure: '16:30',
          ...(telephone && { telephone }),
        },
        desserte: {
          origines: [territoire.siren],
          reversible: true,
          jours_heures: 'Mo-Sa 07:00-19:00',
          mode: 'porte-a-porte',
        },
      }),
      ...(zone && { zone_eligibilite: zone }),
      modes_accueil: ['en-presentiel'],
      ...lieu,
      ...(telephone ? { telephone } : { a_verifier: h.plusieurs(aVerifier, 2) }),
      ...(h.chance(0.6) && { horaires_accueil: h.parmi(horaires) }),
      ...makeEtat(h),
      sources: [{ titre: 'Fiche inventée pour la mesure', date: '2026' }],
      mots_cles: modele.mots,
    },
    texte: makeTexte(h, modele.texte, remplace),
  };
}
