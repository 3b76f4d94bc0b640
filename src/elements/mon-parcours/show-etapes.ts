import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { checkParcours, type EtapeSituee, isEnRetard } from '@/domain/parcours/check-parcours.ts';
import type { Chemin } from '@/domain/parcours/chemin.ts';
import { describeEcheance, describeTache } from '@/domain/parcours/describe-etape.ts';
import type { Parcours } from '@/domain/parcours/parcours.ts';
import { findOffresChoisies, type OffreChoisie } from '@/domain/selection/find-offres-choisies.ts';
import { formatDate } from '@/domain/temps/format-date.ts';
import { lowerFirst } from '@/domain/text/casse.ts';
import { createCarte } from '../shared/create-choisie.ts';
import { fillJoindre, setTexte } from '../shared/fill.ts';
import { today } from '../shared/today.ts';
import { writeReglages } from './reglages.ts';

export type Situee = EtapeSituee<OffreEnBref> & { readonly choisie: OffreChoisie<OffreEnBref> };

const RETARD = 'La date est passée\u00a0: parlez-en à votre conseiller.';

/** Les étapes et leurs offres ; une offre sous deux noms n’est qu’une étape. */
export function listSituees({ etapes }: Parcours, offres: readonly OffreEnBref[]): readonly Situee[] {
  const parId = new Map(etapes.map((etape) => [etape.offre, etape]));
  return findOffresChoisies([...parId.keys()], offres).flatMap((choisie) => {
    const etape = parId.get(choisie.id);
    return etape ? { etape, offre: choisie.offre, choisie } : [];
  });
}

function createLigne(modele: HTMLTemplateElement, { choisie }: Situee, fiche: string): HTMLElement {
  const ligne = createCarte(modele, choisie, { fiche, aujourdhui: today() });
  // Chaque étape a ses champs : leurs noms et leurs liens se distinguent.
  for (const element of ligne.querySelectorAll('*'))
    for (const attribut of element.attributes) attribut.value = attribut.value.replace('{id}', choisie.id);
  const pieces = choisie.offre?.pieces?.join('\u00a0; ') ?? '';
  setTexte(ligne, 'pieces', pieces && `À apporter\u00a0: ${lowerFirst(pieces)}.`);
  return ligne;
}

/** Ce qui est à faire d’abord, et qui joindre. */
function showProchaine(racine: HTMLElement, situees: readonly Situee[], etabli_le: string): void {
  const place = racine.querySelector<HTMLElement>('[data-prochaine]');
  if (!place) return;
  const suivante = situees.find(({ etape }) => !etape.faite);
  place.hidden = situees.length === 0;
  setTexte(place, 'titre-prochaine', suivante ? 'Votre prochaine étape' : 'Tout est fait');
  setTexte(place, 'nom-prochaine', suivante ? (suivante.offre?.nom ?? suivante.etape.offre) : '');
  const tache = suivante && describeTache(suivante.etape, suivante.offre);
  setTexte(
    place,
    'tache-prochaine',
    suivante ? `${tache}, ${describeEcheance(suivante.etape.quand, etabli_le)}.` : '',
  );
  const joindre = place.querySelector<HTMLElement>('[data-joindre]');
  if (joindre) joindre.hidden = !suivante?.offre;
  if (suivante?.offre) fillJoindre(joindre, suivante.offre);
}

/** Montre les étapes dans l’ordre ; celles qui y sont déjà ne bougent que s’il le faut, et le focus reste. */
export function showEtapes(racine: HTMLElement, { etabli_le }: Parcours, situees: readonly Situee[]): void {
  const { fiche = '', chemin = '{}' } = racine.dataset;
  const liste = racine.querySelector<HTMLElement>('[data-liste]');
  const modele = racine.querySelector<HTMLTemplateElement>('[data-modele]');
  if (!liste || !modele) return;
  const aujourdhui = today();
  const alertes = checkParcours(etabli_le, situees, JSON.parse(chemin) as Chemin, aujourdhui);
  const montrees = new Map([...liste.children].map((li) => [(li as HTMLElement).dataset['id'], li]));
  const lignes = situees.map((situee, i) => {
    const { etape, offre, choisie } = situee;
    const ligne = (montrees.get(choisie.id) as HTMLElement) ?? createLigne(modele, situee, fiche);
    setTexte(ligne, 'tache', describeTache(etape, offre));
    setTexte(ligne, 'echeance', describeEcheance(etape.quand, etabli_le));
    // Le conseiller règle ; la personne, elle, demande.
    setTexte(ligne, 'alerte', (alertes[i] ?? []).join(' '));
    setTexte(ligne, 'retard', isEnRetard(etape, etabli_le, aujourdhui) ? RETARD : '');
    ligne.toggleAttribute('data-fini', etape.faite);
    writeReglages(ligne, etape, etabli_le, offre);
    return ligne;
  });
  if (lignes.some((ligne, i) => ligne !== liste.children[i]) || lignes.length !== liste.children.length)
    liste.replaceChildren(...lignes);
  setTexte(racine, 'etabli', situees.length > 0 ? `Parcours fait le ${formatDate(etabli_le)}.` : '');
  showProchaine(racine, situees, etabli_le);
}
