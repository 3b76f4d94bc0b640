import { parseZone } from '../../commune/expand-zone.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { ContexteRegles, Regle } from '../regle.ts';
import { explainCommune } from './commune-inconnue.ts';

function explain(code: string, contexte: ContexteRegles): string {
  switch (parseZone(code).kind) {
    case 'epci':
      return `Aucune intercommunalité n’a le numéro SIREN ${code}. Cherchez le bon dans BANATIC, la base nationale des intercommunalités : 9 chiffres.`;
    case 'commune':
      return explainCommune(code, contexte);
    case 'departement':
      return `Aucun département n’a le code ${code}.`;
    default:
      return `${code} n’est ni une commune, ni un département, ni une intercommunalité. Pour une région, écrivez la liste de ses départements.`;
  }
}

/** Un code de zone ne désigne rien d’aujourd’hui. */
export const zoneInconnue: Regle = (saisie, contexte) => {
  const check = (fichier: string, chemin: Chemin, codes: readonly string[] = []): readonly ErreurDeChamp[] =>
    codes.flatMap((code, rang) =>
      contexte.isZoneConnue(code)
        ? []
        : [{ code: 'zone-inconnue', fichier, chemin: [...chemin, rang], message: explain(code, contexte) }],
    );
  return [
    ...saisie.offres.flatMap(({ fichier, zone_eligibilite, desserte }) => [
      ...check(fichier, ['zone_eligibilite'], zone_eligibilite),
      ...check(fichier, ['desserte', 'origines'], desserte?.origines),
      ...check(fichier, ['desserte', 'destinations'], desserte?.destinations),
      ...(desserte?.variantes ?? []).flatMap(({ origines, destinations }, rang) => [
        ...check(fichier, ['desserte', 'variantes', rang, 'origines'], origines),
        ...check(fichier, ['desserte', 'variantes', rang, 'destinations'], destinations),
      ]),
    ]),
    ...saisie.structures.flatMap(({ fichier, zone }) => check(fichier, ['zone'], zone)),
    ...saisie.territoires.flatMap(({ fichier, zone }) => check(fichier, ['zone'], zone)),
  ];
};
