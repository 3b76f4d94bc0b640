import { formatParcours } from '@/domain/parcours/fragment.ts';
import { formatCourriel, listRappels, withoutTextes } from '@/domain/parcours/list-rappels.ts';
import type { Parcours } from '@/domain/parcours/parcours.ts';
import { MAX_LIEN_CODE } from '@/domain/selection/format-message.ts';
import { countGsm7, toGsm7 } from '@/domain/text/gsm7.ts';
import { toMailto } from '@/domain/text/to-mailto.ts';
import { setTexte } from '../shared/fill.ts';
import { today } from '../shared/today.ts';
import type { Situee } from './show-etapes.ts';

/** Deux SMS attachés, en caractères : plus long, il arrive souvent coupé. */
const MAX_SMS = 306;

const NOM_DU_CODE = 'Code à scanner pour ouvrir ce parcours sur un téléphone';

/** L’adresse de la page de la personne, à ouvrir sur n’importe quel téléphone. */
const toLien = (racine: HTMLElement, parcours: Parcours): string =>
  `${location.origin}${racine.dataset['lien']}#${formatParcours(parcours)}`;

/** Prépare les liens qui ouvrent la messagerie : rien ne part sans vous. */
export function setEnvois(racine: HTMLElement, parcours: Parcours, situees: readonly Situee[]): void {
  const programme = racine.dataset['programme'] ?? '';
  const find = (nom: string) => racine.querySelector<HTMLAnchorElement>(`[data-${nom}]`);
  const [lien, court] = [toLien(racine, parcours), toLien(racine, withoutTextes(parcours))];
  const message = (adresse: string) => toGsm7(`${programme}\u00a0: votre parcours\n${adresse}`);
  const texte = [lien, court].map(message).find((sms) => countGsm7(sms) <= MAX_SMS);
  const sms = find('sms');
  if (sms) {
    sms.hidden = texte === undefined;
    sms.href = `sms:?&body=${encodeURIComponent(texte ?? '')}`;
  }
  setTexte(
    racine,
    'mot-sms',
    texte === undefined
      ? 'Ce parcours est trop long pour un SMS\u00a0: envoyez-le par courriel, ou montrez le code.'
      : texte === message(lien)
        ? ''
        : 'Le SMS part sans ce que vous avez écrit dans «\u00a0Quoi\u00a0»\u00a0: il arriverait coupé.',
  );
  const corps = formatCourriel(programme, situees, parcours.etabli_le, lien);
  const courriel = find('courriel');
  if (courriel) courriel.href = toMailto({ objet: programme, texte: corps });
}

async function showCode(racine: HTMLElement, parcours: Parcours): Promise<string> {
  const { createCode } = await import('../shared/create-code.ts');
  const [entier, court] = [toLien(racine, parcours), toLien(racine, withoutTextes(parcours))];
  const lien = entier.length > MAX_LIEN_CODE ? court : entier;
  const possible = lien.length <= MAX_LIEN_CODE;
  const mot = possible
    ? 'Scannez ce code avec un téléphone pour ouvrir ce parcours.'
    : 'Il y a trop d’étapes pour un code. Enlevez-en, ou copiez le lien.';
  racine
    .querySelector('[data-dessin]')
    ?.replaceChildren(...(possible ? [createCode(lien, NOM_DU_CODE)] : []));
  setTexte(racine, 'mot-code', mot);
  racine.querySelector('[data-code]')?.removeAttribute('hidden');
  return mot;
}

/** Copie, montre le code, imprime ou donne les rappels ; rend ce qu’il faut en dire. */
export async function sendParcours(
  racine: HTMLElement,
  action: string,
  parcours: Parcours,
  situees: readonly Situee[],
): Promise<string> {
  switch (action) {
    case 'copier':
      await navigator.clipboard.writeText(toLien(racine, parcours));
      return 'Lien copié. Collez-le dans un message.';
    case 'agenda': {
      const [{ downloadTexte }, { toIcsRappels }] = await Promise.all([
        import('../shared/download-texte.ts'),
        import('@/domain/echange/to-ics-rappel.ts'),
      ]);
      const lien = toLien(racine, withoutTextes(parcours));
      const rappels = listRappels(situees, parcours.etabli_le, lien);
      downloadTexte('parcours-mobilite.ics', toIcsRappels(rappels, today()), 'text/calendar');
      return 'Les rappels sont prêts\u00a0: ouvrez le fichier pour les ajouter à un agenda.';
    }
    default: {
      const mot = await showCode(racine, parcours);
      if (action === 'imprimer') print();
      return mot;
    }
  }
}
