import { getLieux } from '../lieux.ts';
import type { ContexteRegles, Regle } from '../regle.ts';

/** « 39186 Cuttura est aujourd’hui 39491 Coteaux du Lizon », si le code est celui d’une ancienne commune. */
function describeAncienne(code: string, { anciennes }: ContexteRegles): string | undefined {
  const ancienne = anciennes.get(code);
  if (!ancienne) return undefined;
  const avant = [code, ancienne.nom].filter(Boolean).join(' ');
  const apres = [ancienne.code_actuel, ancienne.nom_actuel].filter(Boolean).join(' ');
  return `${avant} est aujourd’hui ${apres} : écrivez "${ancienne.code_actuel}".`;
}

function describePostal(code: string, { parCodePostal }: ContexteRegles): string | undefined {
  const communes = parCodePostal(code);
  if (communes.length === 0) return undefined;
  const codes = communes.map(({ code_insee, nom }) => `"${code_insee}" (${nom})`).join(', ');
  return `${code} est un code postal. Écrivez le code INSEE de la commune : ${codes}.`;
}

/** Ce que désigne un code qui n’est celui d’aucune commune d’aujourd’hui, et quoi écrire à la place. */
export function explainCommune(code: string, contexte: ContexteRegles): string {
  const ancienne = describeAncienne(code, contexte);
  const postal = describePostal(code, contexte);
  // Bien des codes d’avant 1968 (75011) sont aujourd’hui des codes postaux, bien plus souvent tapés.
  const nommee = contexte.anciennes.get(code)?.nom;
  return (
    (nommee ? ancienne : postal) ??
    ancienne ??
    postal ??
    `Aucune commune n’a le code INSEE ${code}. Cherchez le bon sur insee.fr : ce n’est pas le code postal.`
  );
}

/** Un code INSEE ne désigne aucune commune d’aujourd’hui. */
export const communeInconnue: Regle = (saisie, contexte) =>
  getLieux(saisie).flatMap(({ fichier, code_insee: code }) =>
    code === undefined || contexte.communes.has(code)
      ? []
      : [
          {
            code: 'commune-inconnue',
            fichier,
            chemin: ['code_insee'],
            message: explainCommune(code, contexte),
          },
        ],
  );
