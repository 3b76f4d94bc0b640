import type { ActionEcrite } from '@/domain/contact/describe-action.ts';
import { toIcsRappel } from '@/domain/echange/to-ics-rappel.ts';
import { formatMessage } from '@/domain/selection/format-message.ts';
import type { Selection } from '@/domain/selection/selection.ts';
import { downloadTexte } from '../shared/download-texte.ts';
import { toLien } from './envois.ts';

interface OffreRappelee {
  readonly nom: string;
  readonly joindre?: ActionEcrite;
}

/** Donne le fichier d’agenda « joindre… » pour un jour ; la note n’y est pas : un agenda se partage. */
export function downloadRappel(
  jour: string,
  programme: string,
  selection: Selection,
  offres: readonly OffreRappelee[],
  aujourdhui: string,
): void {
  const lien = toLien({ offres: selection.offres, note: '' });
  const noms = offres.map(({ nom }) => nom);
  const titre = `Joindre\u00a0: ${noms.length > 2 ? `${noms.slice(0, 2).join(', ')}…` : noms.join(', ')}`;
  const texte = formatMessage(programme, offres, lien);
  downloadTexte(
    'rappel-mobilite.ics',
    toIcsRappel({ jour, titre, texte, lien }, aujourdhui),
    'text/calendar',
  );
}
