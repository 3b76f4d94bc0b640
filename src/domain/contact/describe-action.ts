import { type DatePartielle, formatDatePartielle } from '../etat/date-de-source.ts';
import { formatHote } from '../text/format-hote.ts';
import { isDeLOffre } from './get-contact.ts';
import { getAction, type Joignable } from './joignable.ts';
import type { ParseTelephone } from './telephone.ts';

/** Ce qu’il y a à faire, prêt à montrer et à toucher. */
export interface ActionEcrite {
  readonly texte: string;
  /** Absent d’une adresse où aller. */
  readonly lien?: string;
  /** À qui c’est, quand ce n’est ni l’offre ni sa structure. */
  readonly chez?: string;
  /** L’année où ce numéro a été relevé. */
  readonly releve?: string;
}

/** Ce que fait un bouton : « Appeler le 03 84 41 01 02 », « Écrire à accueil@exemple.fr », « Voir exemple.fr ». */
export function formatGeste({ texte, lien }: Pick<ActionEcrite, 'texte' | 'lien'>): string {
  if (lien?.startsWith('tel:')) return `Appeler le ${texte}`;
  return lien?.startsWith('mailto:') ? `Écrire à ${texte}` : texte;
}

/** « relevé en octobre 2019 », « relevé le 22 octobre 2019 ». */
export const describeReleve = (date: DatePartielle): string =>
  `relevé ${date.length === 10 ? 'le' : 'en'} ${formatDatePartielle(date)}`;

/** L’adresse d’un joignable, en une ligne. */
export const formatRue = ({ adresse }: Joignable): string =>
  [adresse?.adresse, [adresse?.code_postal, adresse?.commune].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

function writeMoyen(
  joignables: readonly Joignable[],
  parse: ParseTelephone,
): (Pick<ActionEcrite, 'texte' | 'lien' | 'releve'> & { readonly joignable: Joignable }) | undefined {
  const action = getAction(joignables);
  if (!action) return undefined;
  const { joignable, moyen } = action;
  const valeur = joignable[moyen];
  switch (moyen) {
    case 'telephone': {
      const numero = parse(String(valeur));
      const releve = joignable.telephone_le?.slice(0, 4);
      return {
        joignable,
        texte: numero?.affiche ?? String(valeur),
        ...(numero && { lien: `tel:${numero.lien}` }),
        ...(releve && { releve }),
      };
    }
    case 'formulaire':
      return { joignable, texte: `Demander sur ${formatHote(String(valeur))}`, lien: String(valeur) };
    case 'courriel':
      return { joignable, texte: String(valeur), lien: `mailto:${valeur}` };
    case 'site':
      return { joignable, texte: `Voir ${formatHote(String(valeur))}`, lien: String(valeur) };
    case 'adresse':
      return { joignable, texte: formatRue(joignable) };
  }
}

/** L’action principale d’une offre ou d’un guichet ; undefined quand il n’y a personne. */
export function describeAction(
  joignables: readonly Joignable[],
  parse: ParseTelephone,
): ActionEcrite | undefined {
  const ecrite = writeMoyen(joignables, parse);
  if (!ecrite) return undefined;
  const { joignable, ...action } = ecrite;
  return { ...action, ...(!isDeLOffre(joignable) && { chez: joignable.nom }) };
}
