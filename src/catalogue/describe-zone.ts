import { parseZone } from '../domain/commune/expand-zone.ts';
import { loadReferentiel } from './load-referentiel.ts';

const listFr = new Intl.ListFormat('fr', { type: 'conjunction' });
const MONTREES = 8;

/** Le nom d’un code de zone : une commune, une intercommunalité, un département, la France ; le code quand on ne le connaît pas. */
export function nameZone(code: string): string {
  const { communes, epcis, departements } = loadReferentiel();
  const zone = parseZone(code);
  switch (zone.kind) {
    case 'france':
      return 'toute la France';
    case 'departement':
      return departements.get(zone.code)?.nom ?? code;
    case 'epci':
      return epcis.get(zone.code)?.nom ?? code;
    case 'commune':
      return communes.get(zone.code)?.nom ?? code;
    default:
      return code;
  }
}

/** Une zone en clair : « toute la France », « CC Haut-Jura Saint-Claude », « Jura et Doubs ». undefined si inconnue. */
export function describeZone(codes: readonly string[] | undefined): string | undefined {
  if (!codes) return undefined;
  const noms = codes.map(nameZone);
  return noms.length <= MONTREES
    ? listFr.format(noms)
    : `${noms.slice(0, MONTREES).join(', ')} et ${noms.length - MONTREES} autres`;
}
