import type { Commune } from './commune.ts';

const connus = new WeakMap<readonly Commune[], ReadonlySet<string>>();

/** Les codes de zone qui touchent au moins une de ces communes ; calculés une fois par liste. */
export function listCodesDeZone(communes: readonly Commune[]): ReadonlySet<string> {
  const deja = connus.get(communes);
  if (deja) return deja;
  const siens = communes.flatMap(({ code_insee, departement, epci }) =>
    epci ? [code_insee, departement, epci] : [code_insee, departement],
  );
  const codes = new Set([...siens, 'france', '99100']);
  connus.set(communes, codes);
  return codes;
}
