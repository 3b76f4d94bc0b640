import type { SiteTemoin } from '../serve-avec-temoin.ts';
import type { Visite } from '../visite.ts';
import { accueil } from './accueil.ts';
import { annuaire } from './annuaire.ts';
import { carte } from './carte.ts';
import { comparer } from './comparer.ts';
import { diagnostic } from './diagnostic.ts';
import { fiche } from './fiche.ts';
import { maSelection } from './ma-selection.ts';
import { maSolution } from './ma-solution.ts';
import { orienter } from './orienter.ts';
import { reseau } from './reseau.ts';
import { territoire } from './territoire.ts';
import { trajet } from './trajet.ts';

export interface Parcours {
  readonly titre: string;
  /** Les seuls hôtes étrangers que ce parcours a le droit de demander. */
  readonly dehors?: readonly string[];
  readonly play: (visite: Visite, site: SiteTemoin) => Promise<void>;
}

export const parcours: readonly Parcours[] = [
  accueil,
  territoire,
  annuaire,
  carte,
  fiche,
  maSolution,
  trajet,
  orienter,
  diagnostic,
  comparer,
  maSelection,
  reseau,
];
