import { parseZone } from '../../commune/expand-zone.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { ContexteRegles, Regle } from '../regle.ts';
import { describeAncienne } from './commune-inconnue.ts';

function explain(code: string, contexte: ContexteRegles): string {
  const ancienne = describeAncienne(code, contexte);
  if (ancienne) return ancienne;
  switch (parseZone(code).kind) {
    case 'epci':
      return `Aucune intercommunalité n’a le numéro SIREN ${code}. Cherchez le sien sur banatic.interieur.gouv.fr, 9 chiffres.`;
    case 'commune': {
      const communes = contexte.parCodePostal(code);
      return communes.length > 0
        ? `${code} est un code postal. Écrivez le code INSEE : ${communes.map(({ code_insee, nom }) => `"${code_insee}" (${nom})`).join(', ')}.`
        : `Aucune commune n’a le code INSEE ${code}.`;
    }
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
    ]),
    ...saisie.structures.flatMap(({ fichier, zone }) => check(fichier, ['zone'], zone)),
    ...saisie.territoires.flatMap(({ fichier, zone }) => check(fichier, ['zone'], zone)),
  ];
};
