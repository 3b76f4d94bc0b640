import { checkAdresse } from '../text/check-lien.ts';

const REPERES = ['{z}', '{x}', '{y}'];

/** Ce qu’il faut corriger dans le modèle d’adresse d’un fond de carte, s’il ne convient pas. */
export function checkTuiles(modele: string): string | undefined {
  const manquants = REPERES.filter((repere) => !modele.includes(repere));
  if (manquants.length > 0) return `Il manque ${manquants.join(', ')} : la carte y met le zoom et la place.`;
  const inconnu = modele.match(/\{[^}]*\}?/g)?.find((repere) => !REPERES.includes(repere));
  if (inconnu !== undefined) return `« ${inconnu} » n’est pas un repère : seuls {z}, {x} et {y} le sont.`;
  if (modele.includes(';')) return 'Une adresse de tuiles ne contient pas « ; » : enlevez-le.';
  // Des tuiles que le site sert lui-même, ou celles d’un hôte que la politique de sécurité peut nommer.
  const defaut = checkAdresse(modele.replace(/^\/(?!\/)/, 'https://ici.fr/'));
  if (defaut === undefined && /^http:/i.test(modele)) return 'L’adresse commence par https://.';
  return defaut;
}
