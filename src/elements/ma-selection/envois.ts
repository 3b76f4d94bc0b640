import type { ActionEcrite } from '@/domain/contact/describe-action.ts';
import { formatMessage } from '@/domain/selection/format-message.ts';
import { formatSmsDeSelection } from '@/domain/selection/format-sms.ts';
import { formatSelection } from '@/domain/selection/fragment.ts';
import type { Selection } from '@/domain/selection/selection.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { toMailto } from '@/domain/text/to-mailto.ts';
import { setTexte } from '../shared/fill.ts';

interface OffreEnvoyee {
  readonly nom: string;
  readonly joindre?: ActionEcrite;
  readonly prix?: string;
}

/** L’adresse complète de la sélection, à ouvrir sur n’importe quel téléphone. */
export function toLien(selection: Selection): string {
  const { origin, pathname } = location;
  const fragment = formatSelection(selection);
  return `${origin}${pathname}${fragment && `#${fragment}`}`;
}

const sansNote = ({ offres }: Selection) => toLien({ offres, note: '' });

/** Ce que le SMS n’a pas pu dire. */
function describeManque(dites: number, total: number, noteTue: boolean): string {
  const solutions =
    dites < total ? `Le SMS ne dit que ${formatQuantite(dites, 'solution')} sur ${total}. ` : '';
  const note = noteTue ? 'Votre note n’est pas dans le SMS. ' : '';
  return solutions || note ? `${solutions}${note}Pour tout envoyer, copiez le lien.` : '';
}

/** Prépare les liens qui ouvrent la messagerie : rien ne part sans la personne. */
export function setEnvois(
  racine: HTMLElement,
  selection: Selection,
  offres: readonly OffreEnvoyee[],
  programme: string,
): void {
  const avecNote = formatSmsDeSelection(offres, toLien(selection));
  const { texte, dites } = avecNote.avecLien ? avecNote : formatSmsDeSelection(offres, sansNote(selection));
  const sms = racine.querySelector<HTMLAnchorElement>('[data-sms]');
  if (sms) sms.href = `sms:?&body=${encodeURIComponent(texte)}`;
  const noteTue = selection.note !== '' && !avecNote.avecLien;
  setTexte(racine, 'manque-sms', describeManque(dites, offres.length, noteTue));
  // La note est en clair dans le courriel : le lien n’a pas à la porter deux fois.
  const corps = formatMessage(programme, offres, sansNote(selection), selection.note);
  const courriel = racine.querySelector<HTMLAnchorElement>('[data-courriel]');
  if (courriel) courriel.href = toMailto({ objet: programme, texte: corps });
}
