import type { Referentiel } from '../src/catalogue/load-referentiel.ts';
import type { Commune } from '../src/domain/commune/commune.ts';
import { toCle } from '../src/domain/commune/to-cle.ts';

export interface TerritoireChoisi {
  readonly slug: string;
  readonly nom: string;
  readonly siren: string;
  readonly departement: string;
  readonly communes: readonly Commune[];
}

const COMMUNES_MIN = 15;
const COMMUNES_MAX = 45;

const isUtile = ({ codes_postaux, departement }: Commune) =>
  codes_postaux.length > 0 && departement.length === 2;

/** Le nom d’un territoire, sans le sigle de l’intercommunalité. */
const toNom = (nom: string) => nom.replace(/^C[AC]U? (?:de l'|des? |du |d')?/, '').slice(0, 70);

/** Des intercommunalités réelles, réparties dans tout le pays, de la taille d’un territoire de guichet. */
export function selectTerritoires(
  { communes, epcis }: Pick<Referentiel, 'communes' | 'epcis'>,
  combien: number,
): readonly TerritoireChoisi[] {
  const possibles = [...epcis.values()]
    .map((epci) => ({ epci, siennes: epci.communes.flatMap((code) => communes.get(code) ?? []) }))
    .filter(({ siennes }) => siennes.length >= COMMUNES_MIN && siennes.length <= COMMUNES_MAX)
    .filter(({ siennes }) => siennes.every(isUtile) && siennes.some(({ latitude }) => latitude !== null))
    .sort((a, b) => (a.epci.siren < b.epci.siren ? -1 : 1));
  if (possibles.length < combien)
    throw new Error(`${combien} territoires demandés, ${possibles.length} possibles.`);
  const pas = possibles.length / combien;
  return Array.from({ length: combien }, (_, rang) => possibles[Math.floor(rang * pas)]).flatMap((choisi) => {
    if (!choisi) return [];
    const { epci, siennes } = choisi;
    const nom = toNom(epci.nom);
    const slug = `${toCle(nom)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')}-${epci.siren.slice(-4)}`;
    return [{ slug, nom, siren: epci.siren, departement: siennes[0]?.departement ?? '', communes: siennes }];
  });
}
