import type { ActionEcrite } from '@/domain/contact/describe-action.ts';
import { formatMessage, MAX_LIEN_SMS } from '@/domain/selection/format-message.ts';
import { formatSelection } from '@/domain/selection/fragment.ts';
import type { Selection } from '@/domain/selection/selection.ts';
import { toGsm7 } from '@/domain/text/gsm7.ts';
import { toBienForme } from '@/domain/text/to-bien-forme.ts';
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

/** Le lien d’un SMS : sans la note quand, avec elle, il arriverait coupé. */
function toLienCourt(selection: Selection): string {
  const lien = toLien(selection);
  return lien.length > MAX_LIEN_SMS ? sansNote(selection) : lien;
}

/** Prépare les liens qui ouvrent la messagerie : rien ne part sans la personne. */
export function setEnvois(
  racine: HTMLElement,
  selection: Selection,
  offres: readonly OffreEnvoyee[],
  programme: string,
): void {
  const court = toLienCourt(selection);
  const sms = racine.querySelector<HTMLAnchorElement>('[data-sms]');
  if (sms) sms.href = `sms:?&body=${encodeURIComponent(toGsm7(formatMessage(programme, offres, court)))}`;
  setTexte(
    racine,
    'note-longue',
    selection.note !== '' && court !== toLien(selection)
      ? 'Votre note est trop longue pour un SMS\u00a0: le lien du SMS part sans elle.'
      : '',
  );
  // La note est en clair dans le courriel : le lien n’a pas à la porter deux fois.
  const corps = formatMessage(programme, offres, sansNote(selection), selection.note);
  const courriel = racine.querySelector<HTMLAnchorElement>('[data-courriel]');
  if (courriel)
    courriel.href = `mailto:?subject=${encodeURIComponent(programme)}&body=${encodeURIComponent(toBienForme(corps.replaceAll('\n', '\r\n')))}`;
}
