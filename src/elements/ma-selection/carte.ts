import { toPhraseDuJour } from '@/domain/etat/preuve-ecrite.ts';
import { getEtat } from '@/domain/etat/statut.ts';
import type { Ecrit } from '@/domain/fiche/bloc.ts';
import { describeRemplacement } from '@/domain/fiche/describe-remplacement.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { OffreChoisie } from '@/domain/selection/find-offres-choisies.ts';
import { fillJoindre, setTexte } from '../shared/fill.ts';
import { toFiche } from '../shared/modeles.ts';

interface ReglagesCarte {
  /** Adresse d’une fiche, avec {id}. */
  readonly fiche: string;
  readonly aujourdhui: string;
}

function fillInconnue(carte: ParentNode): void {
  carte.querySelector('dl')?.remove();
  setTexte(
    carte,
    'mot',
    'Cette fiche n’existe plus ou a changé de nom. Cherchez-la dans la liste, ou demandez au guichet.',
  );
}

function createEcrit({ t, gras, url }: Ecrit): Node | string {
  if (url === undefined && !gras) return t;
  const mots = document.createElement(url === undefined ? 'strong' : 'a');
  mots.textContent = t;
  if (url !== undefined) mots.setAttribute('href', url);
  return mots;
}

function fillRemplacantes(carte: ParentNode, remplacantes: readonly OffreEnBref[], fiche: string): void {
  const place = carte.querySelector<HTMLElement>('[data-remplacantes]');
  if (!place || remplacantes.length === 0) return;
  const noms = new Map(remplacantes.map(({ id, nom }) => [id, nom]));
  const ecrits = describeRemplacement({ remplacee_par: [...noms.keys()] }, (id) => ({
    t: noms.get(id) ?? id,
    url: toFiche(fiche, id),
  }));
  place.append(...ecrits.map(createEcrit));
  place.hidden = false;
}

/** Une offre gardée, à l’image du modèle que le serveur a écrit. */
export function createCarte(
  modele: HTMLTemplateElement,
  { id, offre, renommee, remplacantes }: OffreChoisie<OffreEnBref>,
  { fiche, aujourdhui }: ReglagesCarte,
): HTMLElement {
  const copie = modele.content.firstElementChild?.cloneNode(true);
  if (!(copie instanceof HTMLElement)) throw new Error('Le modèle d’une offre gardée est vide.');
  copie.dataset['id'] = id;
  const nom = offre?.nom ?? `Fiche «\u00a0${id}\u00a0»`;
  setTexte(copie, 'nom', nom);
  // « Descendre », dit dix fois, ne dirait pas quoi.
  for (const bouton of copie.querySelectorAll('button'))
    bouton.setAttribute('aria-label', `${bouton.textContent.trim()}\u00a0: ${nom}`);
  if (!offre) {
    fillInconnue(copie);
    return copie;
  }
  const lien = copie.querySelector<HTMLAnchorElement>('[data-nom]');
  if (lien) lien.href = toFiche(fiche, offre.id);
  const etat = getEtat(offre, aujourdhui);
  if (etat.statut !== 'ouverte') setTexte(copie, 'etat', etat.libelle);
  setTexte(copie, 'mot', renommee ? 'Cette fiche a changé de nom depuis l’envoi du lien.' : '');
  setTexte(copie, 'resume', offre.resume);
  setTexte(copie, 'prix', offre.prix ?? 'À vérifier');
  setTexte(copie, 'structure', offre.structure);
  setTexte(copie, 'preuve', toPhraseDuJour(offre.preuve, aujourdhui));
  fillJoindre(copie.querySelector('[data-joindre]'), offre);
  fillRemplacantes(copie, remplacantes, fiche);
  copie.toggleAttribute('data-terminee', etat.statut === 'terminee');
  return copie;
}
