import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Selection } from '@/domain/selection/selection.ts';
import { addJours } from '@/domain/temps/add-jours.ts';
import { announce } from '../shared/announce.ts';
import { setTexte } from '../shared/fill.ts';
import { today } from '../shared/today.ts';
import { toLien } from './envois.ts';
import { downloadRappel } from './rappel.ts';

/** Copie, partage, montre le code, imprime ou ajoute un rappel ; ce qui est lourd n’est chargé qu’ici. */
async function send(
  racine: HTMLElement,
  action: string,
  selection: Selection,
  offres: readonly OffreEnBref[],
): Promise<string> {
  const lien = toLien(selection);
  const programme = racine.dataset['programme'] ?? '';
  const cadre = racine.querySelector<HTMLElement>('[data-code]');
  switch (action) {
    case 'copier':
      await navigator.clipboard.writeText(lien);
      return 'Lien copié. Collez-le dans un message.';
    case 'partager':
      await navigator.share({ title: programme, url: lien });
      return '';
    case 'rappel': {
      const jour = racine.querySelector<HTMLInputElement>('[data-jour]')?.value || addJours(today(), 1);
      downloadRappel(jour, programme, selection, offres, today());
      return 'Le rappel est prêt\u00a0: ouvrez le fichier pour l’ajouter à votre agenda.';
    }
    default: {
      const { showCode } = await import('./code.ts');
      const mot = cadre ? showCode(cadre, selection) : '';
      if (action === 'imprimer') print();
      else announce(mot);
      return '';
    }
  }
}

/** Fait ce qu’un bouton demande, et dit ce qui s’est passé. */
export async function sendSelection(
  ...demande: readonly [HTMLElement, string, Selection, readonly OffreEnBref[]]
): Promise<void> {
  let mot: string;
  try {
    mot = await send(...demande);
  } catch (erreur) {
    if (erreur instanceof DOMException && erreur.name === 'AbortError') return;
    mot = 'Cela n’a pas marché. Copiez l’adresse de la page, en haut de l’écran.';
  }
  setTexte(demande[0], 'mot-envoi', mot);
  if (mot) announce(mot);
}
