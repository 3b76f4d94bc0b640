import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { MomentLocal } from '@/domain/temps/moment-local.ts';
import { findTrajets } from '@/domain/trajet/find-trajets.ts';
import { listCalculateurs } from '@/domain/trajet/list-calculateurs.ts';
import { type GroupeDeTrajet, toGroupe } from '@/domain/trajet/to-groupe.ts';
import type { Demande } from '@/domain/trajet/trajet.ts';
import type { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { ModeleOffre } from '../shared/modele-offre.ts';
import { setTitre } from '../shared/set-titre.ts';
import { describeCompte, listLignes } from './list-lignes.ts';

interface Contexte {
  readonly demande: Demande;
  readonly maintenant: MomentLocal;
  /** Porter le focus sur la réponse. */
  readonly deplace: boolean;
}

/** Montre la réponse à une demande : le calculateur de la région, les réseaux, puis ce que nous connaissons. */
export function showReponse(
  racine: HTMLElement,
  groupes: GroupesDOffres,
  offres: readonly OffreEnBref[],
  { demande, maintenant, deplace }: Contexte,
): void {
  const modele = new ModeleOffre(racine.dataset['fiche'] ?? '');
  const trajets = findTrajets(offres, demande, maintenant);
  const render = (groupe: GroupeDeTrajet) =>
    trajets
      .filter((trajet) => toGroupe(trajet, maintenant.date) === groupe)
      .map((trajet) =>
        modele.render(trajet.offre, listLignes(trajet, demande, maintenant), groupe === 'non'),
      );
  const rendus: Readonly<Record<GroupeDeTrajet, readonly Node[]>> = {
    reseau: render('reseau'),
    oui: render('oui'),
    'a-verifier': render('a-verifier'),
    non: render('non'),
  };
  const compte = describeCompte(rendus.reseau.length, rendus.oui.length, rendus['a-verifier'].length);
  showCalculateurs(racine, listCalculateurs(offres, demande));
  groupes.show(rendus, compte, deplace);
  setTitre(compte);
}

/** Les calculateurs que le serveur a écrits : ceux de ce trajet, celui du départ d’abord. */
function showCalculateurs(racine: HTMLElement, calculateurs: readonly OffreEnBref[]): void {
  const blocs = [...racine.querySelectorAll<HTMLElement>('[data-calculateur]')];
  for (const bloc of blocs) bloc.hidden = true;
  for (const { id } of calculateurs) {
    const bloc = blocs.find(({ dataset }) => dataset['calculateur'] === id);
    if (!bloc) continue;
    bloc.hidden = false;
    bloc.parentElement?.append(bloc);
  }
}
