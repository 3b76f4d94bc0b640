import type { Structure, Territoire } from '../catalogue/catalogue.ts';
import { findNommee } from '../commune/find-communes.ts';
import { isInZone } from '../commune/is-in-zone.ts';
import { findDateDuChamp } from '../etat/dates-des-sources.ts';
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
export function getCommuneDuGuichet({ accueil, structure_porteuse, communes }: Guichet): string | undefined {
  const nommee = accueil?.commune && findNommee(communes, accueil.commune)?.code_insee;
  const siege = communes.find(({ code_insee }) => code_insee === structure_porteuse.code_insee)?.code_insee;
  return nommee ?? siege;
}

type Lieu = Partial<
  Pick<Structure, 'adresse' | 'complement_adresse' | 'code_postal' | 'commune' | 'code_insee'>
>;

/** L’adresse n’est un moyen que si la rue est connue. */
export function getRue({
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

export const toJoignable = (porteur: Porteur, structure: Structure): Joignable => ({
  porteur,
  nom: structure.nom,
  telephone: structure.telephone,
  telephone_le: structure.telephone && findDateDuChamp(structure.sources, 'telephone'),
  courriel: structure.courriel,
  site: structure.site_web,
  adresse: getRue(structure),
  horaires_accueil: structure.horaires_accueil,
});

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

const ROLES = ['prescrit', 'renseigne'] as const;

/** Un relais qui n’agit dans aucune commune du guichet n’y est pas proposé. */
const isDIci = ({ zone }: Structure, guichet: Guichet | undefined): boolean =>
  zone === undefined || guichet === undefined || guichet.communes.some((commune) => isInZone(zone, commune));

/** Les relais d’une offre ou d’une structure : celui qui prescrit d’abord. */
export function listRelais(
  relais: NonNullable<Structure['relais']>,
  guichet: Guichet | undefined,
  { structures }: Voisinage,
): readonly Joignable[] {
  return ROLES.flatMap((role) => relais.filter((un) => un.role === role)).flatMap(({ structure }) => {
    const vivante = findVivante(structures.get(structure), structures);
    return vivante && isDIci(vivante, guichet) ? [toJoignable('relais', vivante)] : [];
  });
}

/** Le guichet, avec ce que sa structure a qu’il n’a pas, puis les relais de celle-ci. */
export function listDuGuichet(guichet: Guichet, voisinage: Voisinage): readonly Joignable[] {
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
    ...listRelais(guichet.structure_porteuse.relais ?? [], guichet, voisinage),
  ];
}

export function listAccueil(
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
export function listNationale(handicap: boolean, { structures }: Voisinage): readonly Joignable[] {
  const lignes = [...structures.values()].filter(({ ligne_nationale }) => ligne_nationale !== undefined);
  const [ligne] = [
    ...lignes.filter(({ ligne_nationale }) => handicap && ligne_nationale === 'handicap'),
    ...lignes.filter(({ ligne_nationale }) => ligne_nationale === 'tous'),
  ];
  return ligne ? [toJoignable('nationale', ligne)] : [];
}

// D’eux, seul le numéro compte : sous un autre nom, ce serait la même maison.
const AILLEURS: ReadonlySet<Porteur> = new Set(['relais', 'accueil', 'nationale']);

/** Ce qui est déjà proposé ne l’est pas deux fois ; qui n’a plus rien à proposer disparaît. */
export function dedupe(joignables: readonly Joignable[]): readonly Joignable[] {
  const [vus, proposes] = [new Set<unknown>(), new Set<unknown>()];
  return joignables
    .filter(({ porteur, telephone }) => {
      const redit = telephone !== undefined && vus.has(telephone);
      if (telephone !== undefined) vus.add(telephone);
      return !(redit && AILLEURS.has(porteur));
    })
    .map((joignable) => {
      const redits = MOYENS.filter((moyen) => moyen !== 'adresse' && proposes.has(joignable[moyen]));
      for (const moyen of MOYENS) if (joignable[moyen] !== undefined) proposes.add(joignable[moyen]);
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
