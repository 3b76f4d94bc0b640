import { fillMotif, type IdDePage, motifsDePages } from './adresses.ts';
import { getLibelle } from './get-libelle.ts';
import type { Ou } from './ligne-de-page.ts';
import { idsDePages, toMotif } from './motifs.ts';
import { lignes } from './pages.ts';

/** Une étape du fil d’Ariane. */
export interface Etape {
  readonly libelle: string;
  /** Absent pour la page où l’on est. */
  readonly chemin?: string;
}

interface Nom {
  readonly titre: string;
  /** Ce qu’en dit le fil, quand ce n’est ni le titre ni ce qu’en dit la table. */
  readonly court: string | undefined;
  readonly ou: Ou | undefined;
}

/**
 * Le fil d’une page : les pages dont l’adresse commence la sienne, puis elle. L’accueil n’y est que hors des guichets.
 * Vide quand la page n’a pas de fil, ou rien au-dessus d’elle.
 */
export function listEtapes(page: IdDePage, { titre, court, ou }: Nom): readonly Etape[] {
  if (lignes[page].sansFil) return [];
  const toSienne = (autre: IdDePage) => (ou ? toMotif(autre, ou.espace) : motifsDePages[autre]);
  const parents = idsDePages
    .filter((autre) => autre !== page && toSienne(page).startsWith(toSienne(autre)))
    .filter((autre) => autre !== 'accueil' || !ou)
    .sort((a, b) => toSienne(a).length - toSienne(b).length)
    .map((autre) => ({
      libelle: getLibelle(autre, 'court', ou),
      chemin: fillMotif(motifsDePages[autre], { ...ou }),
    }));
  const libelle = court ?? (lignes[page].titre ? getLibelle(page, 'court', ou) : titre);
  return parents.length === 0 ? [] : [...parents, { libelle }];
}
