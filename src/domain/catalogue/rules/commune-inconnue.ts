import { getLieux } from '../lieux.ts';
import type { ContexteRegles, Regle } from '../regle.ts';

/** « 39186 Cuttura est aujourd’hui 39491 Coteaux du Lizon », si le code est celui d’une ancienne commune. */
export function describeAncienne(code: string, { anciennes }: ContexteRegles): string | undefined {
  const ancienne = anciennes.get(code);
  if (!ancienne) return undefined;
  const avant = [code, ancienne.nom].filter(Boolean).join(' ');
  const apres = [ancienne.code_actuel, ancienne.nom_actuel].filter(Boolean).join(' ');
  return `${avant} est aujourd’hui ${apres} : écrivez "${ancienne.code_actuel}".`;
}

/** Un code INSEE ne désigne aucune commune d’aujourd’hui. */
export const communeInconnue: Regle = (saisie, contexte) =>
  getLieux(saisie).flatMap(({ fichier, code_insee: code }) => {
    if (code === undefined || contexte.communes.has(code)) return [];
    const message =
      describeAncienne(code, contexte) ??
      (contexte.parCodePostal(code).length > 0
        ? `${code} est un code postal, pas un code INSEE. Codes INSEE des communes qui l’emploient : ${contexte
            .parCodePostal(code)
            .map((commune) => `"${commune.code_insee}" (${commune.nom})`)
            .join(', ')}.`
        : `Aucune commune n’a le code INSEE ${code}. Ce n’est pas le code postal : cherchez la commune sur insee.fr.`);
    return [{ code: 'commune-inconnue', fichier, chemin: ['code_insee'], message }];
  });
