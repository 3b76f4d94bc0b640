import type { OffreServie, Structure, Territoire } from '../catalogue/catalogue.ts';
import { getAction, type Porteur } from '../contact/joignable.ts';
import type { LieuAccueil, TypeAccueil } from '../contact/lieu-d-accueil.ts';
import { listVivantes } from '../offre/is-vivante.ts';

/** Sur qui une fiche finit. */
export const FINS = [
  { value: 'offre', libelle: 'leur propre contact' },
  { value: 'structure', libelle: 'celui de leur structure' },
  { value: 'relais', libelle: 'un relais' },
  { value: 'service-public', libelle: 'le guichet ou un service public proche' },
  { value: 'nationale', libelle: 'une ligne nationale' },
  { value: 'personne', libelle: 'personne' },
] as const;

type Fin = (typeof FINS)[number]['value'];

const FIN_DE: Readonly<Record<Porteur, Fin>> = {
  offre: 'offre',
  structure: 'structure',
  relais: 'relais',
  guichet: 'service-public',
  accueil: 'service-public',
  nationale: 'nationale',
};

/** Combien de fiches vivantes finissent sur chacun. */
export function countContacts(offres: readonly OffreServie[]): ReadonlyMap<Fin, number> {
  const fins = listVivantes(offres).map(({ joignables }): Fin => {
    const action = getAction(joignables);
    return action ? FIN_DE[action.joignable.porteur] : 'personne';
  });
  return new Map(FINS.map(({ value }) => [value, fins.filter((fin) => fin === value).length]));
}

/** Les structures d’offres vivantes que rien ne joint. */
export function listSansContact(offres: readonly OffreServie[]): readonly Structure[] {
  const structures = new Set(listVivantes(offres).map(({ structure }) => structure));
  return [...structures].filter(
    ({ telephone, courriel, site_web, adresse, dissoute_le }) =>
      dissoute_le === undefined && (telephone ?? courriel ?? site_web ?? adresse) === undefined,
  );
}

type Annuaire = ReadonlyMap<string, readonly LieuAccueil[]>;

/** Combien de communes n’ont pas, dans l’annuaire, de mairie qui ait un numéro. */
export const countSansMairie = ({ communes }: Pick<Territoire, 'communes'>, annuaire: Annuaire): number =>
  communes.filter(
    ({ code_insee }) =>
      !annuaire.get(code_insee)?.some(({ type, telephone }) => type === 'mairie' && telephone),
  ).length;

/** Deux sources qui donnent à la même maison deux numéros. */
export interface Contredit {
  readonly structure: Structure;
  readonly annuaire: LieuAccueil;
}

const getType = ({ type, nom }: Structure): TypeAccueil | undefined => {
  if (type === 'mission-locale') return 'mission-locale';
  return /^(?:mairie|ville) d/i.test(nom) ? 'mairie' : undefined;
};

/** Les structures dont le numéro n’est pas celui de l’annuaire ; `parse` ramène un numéro à sa forme composée. */
export function listContredits(
  structures: readonly Structure[],
  annuaire: Annuaire,
  parse: (numero: string) => string | undefined,
): readonly Contredit[] {
  return structures.flatMap((structure) => {
    const { code_insee = '', telephone } = structure;
    const type = getType(structure);
    const lieux = (annuaire.get(code_insee) ?? []).filter((lieu) => lieu.type === type && lieu.telephone);
    const [lieu] = lieux;
    if (telephone === undefined || lieu === undefined) return [];
    const numero = parse(telephone);
    return lieux.some((autre) => parse(autre.telephone ?? '') === numero)
      ? []
      : [{ structure, annuaire: lieu }];
  });
}
