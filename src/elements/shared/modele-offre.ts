import { describeOrigine } from '@/domain/contact/describe-origine.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { lowerFirst } from '@/domain/text/casse.ts';
import { formatHote } from '@/domain/text/format-hote.ts';
import { createAction } from './create-action.ts';
import { cloneModele, toFiche } from './modeles.ts';

/** Une ligne sous une offre : ce qui est rempli, à vérifier ou non ; « sans-effet » pour le reste. */
export interface LigneOffre {
  readonly etat: 'oui' | 'inconnu' | 'non' | 'sans-effet';
  readonly texte: string;
  /** Sous le texte, les situations dont une seule suffit. */
  readonly choix?: readonly LigneOffre[];
  /** Ce qui presse : à voir avant le reste. */
  readonly forte?: boolean;
  /** Où le faire, sur internet. */
  readonly url?: string;
  /** Identifiants des offres qui prennent la suite. */
  readonly remplacee_par?: readonly string[];
}

const MAX_LIGNES = 5;

/** Une offre d’après le modèle que le serveur a écrit (ModelesOffre.astro). */
export class ModeleOffre {
  readonly #fiche: string;

  /** `fiche` est l’adresse d’une fiche, avec {id}. */
  constructor(fiche: string) {
    this.#fiche = fiche;
  }

  /** `refusee` : le nom et la raison suffisent. */
  render(offre: OffreEnBref, lignes: readonly LigneOffre[], refusee: boolean): DocumentFragment {
    const copie = cloneModele(document, 'offre');
    const find = <T extends HTMLElement>(nom: string) => copie.querySelector<T>(`[data-${nom}]`);
    const write = (nom: string, texte: string | undefined) => {
      const partie = find(nom);
      if (texte === undefined) partie?.remove();
      else if (partie) partie.textContent = texte;
    };
    find('categorie')?.append(cloneModele(document, `categorie-${CSS.escape(offre.categorie)}`));
    write('nom', offre.nom);
    find<HTMLAnchorElement>('nom')?.setAttribute('href', toFiche(this.#fiche, offre.id));
    write('resume', refusee ? undefined : offre.resume);
    write('prix', refusee ? undefined : `Prix\u00a0: ${lowerFirst(offre.prix ?? 'à vérifier')}`);
    const { structure, joindre } = offre;
    write('structure', refusee ? structure : describeOrigine({ chez: structure, ...joindre }));
    if (refusee || !joindre) find('joindre')?.remove();
    else find('joindre')?.replaceWith(createAction(joindre, joindre.chez ?? structure));
    const pieces = find('pieces');
    if (refusee || !offre.pieces) pieces?.remove();
    else pieces?.querySelector('span')?.append(offre.pieces.join('\u00a0; '));
    find('raisons')?.append(...this.#createLignes(lignes));
    return copie;
  }

  /** Les offres d’un même groupe, repliées sur une ligne. */
  renderGroupe(nom: string, offres: readonly Node[]): DocumentFragment {
    const copie = cloneModele(document, 'groupe');
    copie.querySelector('[data-nom]')?.replaceChildren(nom);
    copie.querySelector('[data-nombre]')?.replaceChildren(`(${offres.length})`);
    copie.querySelector('ol')?.append(...offres);
    return copie;
  }

  #createLignes(lignes: readonly LigneOffre[]): readonly HTMLLIElement[] {
    if (lignes.length <= MAX_LIGNES) return lignes.map((ligne) => this.#createLigne(ligne));
    const dites = lignes.slice(0, MAX_LIGNES - 1);
    const texte = `Et ${lignes.length - dites.length} autres choses, dites sur la fiche.`;
    return [...dites, { etat: 'sans-effet', texte } as const].map((ligne) => this.#createLigne(ligne));
  }

  #createLigne({
    etat,
    texte,
    choix = [],
    forte = false,
    url,
    remplacee_par = [],
  }: LigneOffre): HTMLLIElement {
    const ligne = document.createElement('li');
    ligne.dataset['etat'] = etat;
    const phrase = document.createElement(forte ? 'strong' : 'div');
    phrase.append(texte);
    if (choix.length > 0) {
      const liste = document.createElement('ul');
      liste.append(...this.#createLignes(choix));
      phrase.append(liste);
    }
    ligne.append(phrase);
    const liens = remplacee_par.map((id) => [toFiche(this.#fiche, id), 'Voir ce qui la remplace'] as const);
    for (const [href, mots] of url === undefined ? liens : [...liens, [url, formatHote(url)] as const]) {
      const lien = document.createElement('a');
      lien.href = href;
      lien.textContent = mots;
      ligne.append(' ', lien);
    }
    return ligne;
  }
}
