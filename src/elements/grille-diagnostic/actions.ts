import { addFreinsLeves } from '@/domain/compteur/compteur.ts';
import { type Changement, countLeves } from '@/domain/diagnostic/compare-entretiens.ts';
import { describeResume } from '@/domain/diagnostic/describe-resume.ts';
import type { Diagnostic } from '@/domain/diagnostic/evaluate-diagnostic.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { createCompteur, keepCompteur, readCompteur } from '../shared/compteur-garde.ts';
import { keepResumeDiagnostic } from '../shared/resume-diagnostic.ts';
import { today } from '../shared/today.ts';
import { keepOffres } from './freins.ts';
import { getTitres, listDits } from './saisie.ts';

interface Etat {
  readonly racine: HTMLElement;
  readonly territoire: string;
  readonly diagnostic: Diagnostic;
  readonly changements: readonly Changement[];
}

const REFUS = 'Votre navigateur ne garde rien.';

/** Le code à scanner, à côté de celui qui se recopie. */
async function drawEntree(racine: HTMLElement): Promise<void> {
  const { drawCode } = await import('../shared/draw-code.ts');
  const svg = racine.querySelector('[data-dessin]');
  const { cote, trace } = drawCode(racine.dataset['lien'] ?? '');
  svg?.setAttribute('viewBox', `-4 -4 ${cote + 8} ${cote + 8}`);
  svg?.querySelector('path')?.setAttribute('d', trace);
}

/** Ce que fait chaque bouton ; rend la phrase qui le dit, vide quand cela se voit. */
export const actions = {
  async imprimer({ racine }: Etat): Promise<string> {
    if (!racine.hasAttribute('data-rempli')) return 'Rien à imprimer\u00a0: répondez d’abord à une question.';
    await drawEntree(racine);
    print();
    return '';
  },
  garder({ racine, territoire }: Etat): string {
    const total = keepOffres(racine, territoire);
    const lien = racine.querySelector<HTMLElement>('[data-vers-selection]');
    if (lien) lien.hidden = total === 0;
    return total > 0 ? `Offres gardées. Votre sélection\u00a0: ${total}.` : REFUS;
  },
  /** Compte les freins levés une seule fois : le bouton disparaît. */
  compter({ racine, territoire, changements }: Etat): string {
    const sortables = getTitres(racine, true);
    const leves = Object.entries(countLeves(changements)).filter(([theme]) => sortables.has(theme));
    const compteur = readCompteur(territoire) ?? createCompteur(territoire);
    if (!keepCompteur(territoire, addFreinsLeves(compteur, Object.fromEntries(leves)))) return REFUS;
    racine.querySelector('[data-action="compter"]')?.setAttribute('hidden', '');
    return `${formatQuantite(leves.length, 'frein levé compté', 'freins levés comptés')}, sans rien de la personne. Téléchargez le compteur avant de fermer l’onglet.`;
  },
  async orienter({ racine, territoire, diagnostic }: Etat): Promise<string> {
    keepResumeDiagnostic(territoire, describeResume(diagnostic, getTitres(racine, true), today()));
    const { tellSituation } = await import('./offres-possibles.ts');
    tellSituation(listDits(racine));
    location.assign(racine.dataset['orienter'] ?? '');
    return '';
  },
} as const satisfies Readonly<Record<string, (etat: Etat) => string | Promise<string>>>;

export type Actions = typeof actions;
