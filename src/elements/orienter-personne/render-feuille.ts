import type { Prescription } from '@/domain/demarche/to-prescriptions.ts';
import { describePersonne } from '@/domain/eligibilite/describe-personne.ts';
import { listSujetsUtiles } from '@/domain/eligibilite/list-inconnues.ts';
import type { Reponses } from '@/domain/eligibilite/reponses.ts';
import type { SujetDeQuestion } from '@/domain/eligibilite/sujets.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { champsDuTrajet, type Ecrits } from '@/domain/orientation/champs.ts';
import type { Destination } from '@/domain/orientation/group-par-structure.ts';
import { nameStructure } from '@/domain/orientation/name-structure.ts';
import { formatDate } from '@/domain/temps/format-date.ts';
import { setTexte } from '../shared/fill.ts';
import { cloneModele } from '../shared/modeles.ts';
import { renderDestination } from './render-destination.ts';

/** Ce qui fait une feuille. */
export interface Contenu {
  readonly reponses: Reponses;
  readonly ecrits: Ecrits;
  readonly prescriptions: Readonly<Record<string, Prescription>>;
}

// Ce que l’on demande : dit même quand aucune condition n’en dépend.
const DEMANDE: readonly SujetDeQuestion[] = ['besoin', 'motif'];

/** Un terme et sa réponse, dans une liste de définitions. */
function createPaire({ nom, mots }: { readonly nom: string; readonly mots: string }): HTMLDivElement {
  const paire = document.createElement('div');
  const dt = document.createElement('dt');
  const dd = document.createElement('dd');
  dt.textContent = nom;
  dd.textContent = mots;
  paire.append(dt, dd);
  return paire;
}

/** Le besoin, le motif, et le trajet : ce qui est écrit, sinon les communes déjà dites. */
function listDemande(reponses: Reponses, ecrits: Ecrits) {
  const dits = describePersonne(reponses, ['commune', 'destination']).map(({ mots }) => mots);
  const { commune, destination } = reponses.situation;
  const defauts: Ecrits = {
    ...(commune && dits[0] !== undefined && { depart: dits[0] }),
    ...(destination && { arrivee: dits[dits.length - 1] ?? '' }),
  };
  const trajet = champsDuTrajet.flatMap(({ nom, libelle }) => {
    const mots = ecrits[nom] || defauts[nom];
    return mots ? [{ nom: libelle, mots }] : [];
  });
  return [...describePersonne(reponses, DEMANDE), ...trajet];
}

/** Les blocs de la feuille d’une structure, dans l’ordre : aucun ne se coupe entre deux pages. */
export function renderFeuille(
  racine: HTMLElement,
  { structure, choisies }: Destination<OffreEnBref>,
  { reponses, ecrits, prescriptions }: Contenu,
): readonly HTMLElement[] {
  const copie = cloneModele(racine, 'feuille');
  const find = (selecteur: string) => copie.querySelector<HTMLElement>(selecteur);
  setTexte(copie, 'structure', structure);
  const consentement = find('[data-consentement]');
  if (consentement) consentement.textContent = nameStructure(consentement.textContent ?? '', structure);
  for (const place of copie.querySelectorAll<HTMLElement>('[data-ecrit]')) {
    const texte = ecrits[place.dataset['ecrit'] as keyof Ecrits] ?? '';
    place.textContent = texte;
    // Ce qui ne s’écrit qu’à l’occasion n’a pas sa ligne vide.
    if (texte === '' && place.hasAttribute('data-facultatif')) place.parentElement?.remove();
  }
  for (const bloc of copie.querySelectorAll<HTMLElement>('[data-bloc]'))
    if (!ecrits[bloc.dataset['bloc'] as keyof Ecrits]) bloc.remove();
  find('[data-demande]')?.replaceChildren(...listDemande(reponses, ecrits).map(createPaire));
  const sujets = listSujetsUtiles(choisies.map(({ evaluation }) => evaluation)).filter(
    (sujet) => !DEMANDE.includes(sujet),
  );
  const faits = describePersonne(reponses, sujets).map(createPaire);
  if (faits.length > 0) find('[data-situation]')?.replaceChildren(...faits);
  else find('[data-bloc-situation]')?.remove();
  find('[data-offres-choisies]')?.replaceWith(
    ...choisies.flatMap((choisie) => renderDestination(racine, choisie, prescriptions[choisie.offre.id])),
  );
  return [...copie.children] as HTMLElement[];
}

/** En tête de chaque page : « L. M. · 28 novembre 2026 · 1/2 ». */
export const formatTete = (jour: string, rang: number, nombre: number): string =>
  `· ${formatDate(jour)} · ${rang}/${nombre}`;
