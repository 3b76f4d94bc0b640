import type { Offre, Structure, Territoire } from '../catalogue/catalogue.ts';
import { findCommuneNommee } from '../commune/find-commune-nommee.ts';
import { findDateDuChamp } from '../etat/age.ts';
import { isJoignable, type Joignable, MOYENS, type Porteur } from './joignable.ts';
import { getNomAccueil, type LieuAccueil } from './lieu-d-accueil.ts';

/** De quoi trouver quelqu’un à joindre. */
export interface Voisinage {
  readonly structures: ReadonlyMap<string, Structure>;
  /** Le lieu d’accueil le plus proche qui a un numéro, pour un jeune ou pour n’importe qui. */
  readonly findAccueil: (code_insee: string, jeune: boolean) => LieuAccueil | undefined;
}

/** Ce qu’il faut savoir d’un territoire pour joindre son guichet. */
export type Guichet = Pick<
  Territoire,
  | 'programme'
  | 'telephone'
  | 'courriel'
  | 'accueil'
  | 'horaires_accueil'
  | 'sources'
  | 'structure_porteuse'
  | 'communes'
>;

/** La commune où le guichet reçoit ; un réseau régional n’en a pas. */
function getCommuneDuGuichet({ accueil, structure_porteuse, communes }: Guichet): string | undefined {
  const nommee = accueil?.commune && findCommuneNommee(communes, accueil.commune)?.code_insee;
  const siege = communes.find(({ code_insee }) => code_insee === structure_porteuse.code_insee)?.code_insee;
  return nommee ?? siege;
}

type Lieu = Partial<
  Pick<Structure, 'adresse' | 'complement_adresse' | 'code_postal' | 'commune' | 'code_insee'>
>;

/** L’adresse n’est un moyen que si la rue est connue. */
function getRue({
  adresse,
  complement_adresse,
  code_postal,
  commune,
  code_insee,
}: Lieu): Joignable['adresse'] {
  return adresse === undefined
    ? undefined
    : { adresse, complement_adresse, code_postal, commune, code_insee };
}

const toJoignable = (porteur: Porteur, structure: Structure): Joignable => ({
  porteur,
  nom: structure.nom,
  telephone: structure.telephone,
  telephone_le: structure.telephone && findDateDuChamp(structure.sources, 'telephone'),
  courriel: structure.courriel,
  site: structure.site_web,
  adresse: getRue(structure),
  horaires_accueil: structure.horaires_accueil,
});

const isJeune = ({ publics = [] }: Pick<Offre, 'publics'>) => publics.includes('jeunes');

/** Une structure dissoute ne répond plus : celle qui la reprend, ou personne. */
export function findVivante(
  structure: Structure | undefined,
  structures: ReadonlyMap<string, Structure>,
): Structure | undefined {
  const vues = new Set<Structure>();
  let vivante = structure;
  while (vivante?.dissoute_le !== undefined && !vues.has(vivante)) {
    vues.add(vivante);
    vivante = structures.get(vivante.reprise_par ?? '');
  }
  return vivante?.dissoute_le === undefined ? vivante : undefined;
}

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

const ROLES = ['prescrit', 'renseigne'] as const;

function listRelais(
  relais: NonNullable<Structure['relais']>,
  { structures }: Voisinage,
): readonly Joignable[] {
  return ROLES.flatMap((role) => relais.filter((un) => un.role === role)).flatMap(({ structure }) => {
    const vivante = findVivante(structures.get(structure), structures);
    return vivante ? [toJoignable('relais', vivante)] : [];
  });
}

/** Le guichet, avec ce que sa structure a qu’il n’a pas, puis les relais de celle-ci. */
function listDuGuichet(guichet: Guichet, voisinage: Voisinage): readonly Joignable[] {
  const { programme: nom, accueil, sources } = guichet;
  const structure = findVivante(guichet.structure_porteuse, voisinage.structures);
  const sienne = structure && toJoignable('guichet', structure);
  const propre = {
    telephone: guichet.telephone,
    telephone_le: guichet.telephone && findDateDuChamp(sources, 'telephone'),
  };
  // Un guichet que tenait une structure dissoute n’a plus de lieu : on n’y envoie personne.
  const ouvert = guichet.structure_porteuse.dissoute_le === undefined;
  return [
    {
      ...sienne,
      porteur: 'guichet',
      nom,
      ...(propre.telephone && propre),
      ...(guichet.courriel && { courriel: guichet.courriel }),
      adresse: (ouvert && accueil && getRue(accueil)) || sienne?.adresse,
      horaires_accueil: guichet.horaires_accueil ?? sienne?.horaires_accueil,
    },
    ...listRelais(guichet.structure_porteuse.relais ?? [], voisinage),
  ];
}

function listAccueil(
  code_insee: string | undefined,
  jeune: boolean,
  { findAccueil }: Voisinage,
): readonly Joignable[] {
  const lieu = code_insee === undefined ? undefined : findAccueil(code_insee, jeune);
  if (!lieu) return [];
  const { telephone, courriel, adresse, code_postal, etat } = lieu;
  return [
    {
      porteur: 'accueil',
      nom: getNomAccueil(lieu),
      telephone,
      telephone_le: etat,
      courriel,
      adresse: getRue({ adresse, code_postal, commune: lieu.lieu, code_insee: lieu.code_insee }),
    },
  ];
}

/** La ligne nationale qui convient : celle du public de l’offre, sinon celle de tous. */
function listNationale(handicap: boolean, { structures }: Voisinage): readonly Joignable[] {
  const lignes = [...structures.values()].filter(({ ligne_nationale }) => ligne_nationale !== undefined);
  const [ligne] = [
    ...lignes.filter(({ ligne_nationale }) => handicap && ligne_nationale === 'handicap'),
    ...lignes.filter(({ ligne_nationale }) => ligne_nationale === 'tous'),
  ];
  return ligne ? [toJoignable('nationale', ligne)] : [];
}

/** Ce qui est déjà proposé ne l’est pas deux fois ; qui n’a plus rien à proposer disparaît. */
function dedupe(joignables: readonly Joignable[]): readonly Joignable[] {
  const vus = new Set<unknown>();
  return joignables
    .map((joignable) => {
      const redits = MOYENS.filter((moyen) => moyen !== 'adresse' && vus.has(joignable[moyen]));
      for (const moyen of MOYENS) if (joignable[moyen] !== undefined) vus.add(joignable[moyen]);
      return { ...joignable, ...Object.fromEntries(redits.map((moyen) => [moyen, undefined])) };
    })
    .filter(isJoignable);
}

/** Qui joindre quand aucune offre ne convient : le guichet, le lieu d’accueil proche, la ligne nationale. */
export function listJoignablesDuGuichet(
  guichet: Guichet,
  voisinage: Voisinage,
  code_insee = getCommuneDuGuichet(guichet),
): readonly Joignable[] {
  return dedupe([
    ...listDuGuichet(guichet, voisinage),
    ...listAccueil(code_insee, false, voisinage),
    ...listNationale(false, voisinage),
  ]);
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
    ...listRelais(offre.relais ?? structure?.relais ?? [], voisinage),
    ...(guichet ? listDuGuichet(guichet, voisinage) : []),
    ...listAccueil(ou, isJeune(offre), voisinage),
    ...listNationale(handicap, voisinage),
  ]);
}
