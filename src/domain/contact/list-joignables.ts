import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { findDateDuChamp } from '../etat/dates-des-sources.ts';
import type { Joignable } from './joignable.ts';
import {
  dedupe,
  findVivante,
  type Guichet,
  getCommuneDuGuichet,
  getRue,
  listAccueil,
  listDuGuichet,
  listNationale,
  listRelais,
  toJoignable,
  type Voisinage,
} from './list-joignables-du-guichet.ts';

const isJeune = ({ publics = [] }: Pick<Offre, 'publics'>) => publics.includes('jeunes');

/** L’offre elle-même ; rien d’elle ne vaut plus quand sa structure est dissoute. */
function listDeLOffre(offre: Offre, structure: Structure): readonly Joignable[] {
  if (structure.dissoute_le !== undefined) return [];
  const { reservation, sources } = offre;
  const champ = offre.telephone === undefined ? 'reservation' : 'telephone';
  const telephone = offre.telephone ?? reservation?.telephone;
  return [
    {
      porteur: 'offre',
      nom: structure.nom,
      telephone,
      ...(telephone && offre.telephone === undefined && { reservation: true }),
      telephone_le: telephone && findDateDuChamp(sources, champ),
      courriel: offre.courriel,
      formulaire: offre.lien_mobilisation ?? reservation?.url,
      adresse: getRue(offre),
      horaires_accueil: offre.horaires_accueil,
    },
  ];
}

function listDeLaStructure(offre: Offre, { structures }: Voisinage): readonly Joignable[] {
  const tenue = structures.get(offre.structure);
  const structure = findVivante(tenue, structures);
  if (!structure) return [];
  const site = structure === tenue ? (offre.lien_source ?? structure.site_web) : structure.site_web;
  return [{ ...toJoignable('structure', structure), site }];
}

/**
 * Qui joindre pour une offre, le premier d’abord : elle, sa structure, le relais, le guichet, le lieu d’accueil le plus
 * proche qui a un numéro, la ligne nationale. Le contact réservé aux professionnels n’y est jamais.
 */
export function listJoignables(
  offre: Offre,
  guichet: Guichet | undefined,
  voisinage: Voisinage,
  code_insee?: string,
): readonly Joignable[] {
  const structure = voisinage.structures.get(offre.structure);
  const ou =
    code_insee ?? offre.code_insee ?? structure?.code_insee ?? (guichet && getCommuneDuGuichet(guichet));
  const handicap = offre.publics?.includes('personnes-en-situation-de-handicap') ?? false;
  return dedupe([
    ...(structure ? listDeLOffre(offre, structure) : []),
    ...listDeLaStructure(offre, voisinage),
    ...listRelais(offre.relais ?? structure?.relais ?? [], guichet, voisinage),
    ...(guichet ? listDuGuichet(guichet, voisinage) : []),
    ...listAccueil(ou, isJeune(offre), voisinage),
    ...listNationale(handicap, voisinage),
  ]);
}
