import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import type { Rapporteur } from './rapport.ts';
import { reportText } from './text.ts';

const rapporteurs: Readonly<Record<string, Rapporteur>> = {
  texte: reportText,
  github: reportGithub,
  json: reportJson,
};

/** Le rapporteur d’un format ; lève une erreur en français si le format n’existe pas. */
export function getRapporteur(format: string): Rapporteur {
  const rapporteur = Object.hasOwn(rapporteurs, format) ? rapporteurs[format] : undefined;
  if (!rapporteur) throw new Error(`--format=${format} : écrivez ${Object.keys(rapporteurs).join(', ')}.`);
  return rapporteur;
}
