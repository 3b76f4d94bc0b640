import { describeIssue, describeRaison } from '@/domain/eligibilite/describe-raison.ts';
import type { Evaluation, Raison } from '@/domain/eligibilite/raison.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';

const MAX_RAISONS = 4;

/** Les raisons à dire, selon le verdict : ce qui décide, jamais tout. À vérifier, c’est déjà confirmer. */
function keepUtiles({ verdict, raisons }: Evaluation): readonly Raison[] {
  if (verdict === 'non') return raisons.filter(({ etat }) => etat === 'non');
  if (verdict === 'oui') return raisons.filter(({ sujet }) => sujet !== 'zone');
  return raisons.filter(({ sujet, etat }) => etat !== 'oui' && sujet !== 'fraicheur');
}

/** Une offre trouvée, d’après le modèle que le serveur a écrit. */
export class ModeleOffre {
  readonly #racine: HTMLElement;
  readonly #fiche: string;

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.#fiche = racine.dataset['fiche'] ?? '';
  }

  render(offre: OffreEnBref, evaluation: Evaluation): Node {
    const copie = this.#clone('[data-modele="offre"]');
    const find = <T extends HTMLElement>(nom: string) => copie.querySelector<T>(`[data-${nom}]`);
    const write = (nom: string, texte: string | undefined) => {
      const partie = find(nom);
      if (texte === undefined) partie?.remove();
      else if (partie) partie.textContent = texte;
    };
    find('categorie')?.append(this.#clone(`template[data-categorie="${offre.categorie}"]`));
    write('nom', offre.nom);
    find<HTMLAnchorElement>('nom')?.setAttribute('href', this.#fiche.replace('{id}', offre.id));
    const refusee = evaluation.verdict === 'non';
    write('resume', refusee ? undefined : offre.resume);
    write('prix', refusee ? undefined : `Prix\u00a0: ${offre.prix ?? 'à vérifier'}`);
    write('structure', offre.structure);
    this.#writeTelephone(find<HTMLAnchorElement>('telephone'), refusee ? undefined : offre.telephone);
    const pieces = find('pieces');
    if (refusee || evaluation.pieces.length === 0) pieces?.remove();
    else pieces?.querySelector('span')?.append(evaluation.pieces.join('\u00a0; '));
    find('raisons')?.append(...this.#createRaisons(keepUtiles(evaluation)));
    return copie;
  }

  #clone(selecteur: string): DocumentFragment {
    const modele = this.#racine.querySelector<HTMLTemplateElement>(selecteur);
    return modele ? (modele.content.cloneNode(true) as DocumentFragment) : document.createDocumentFragment();
  }

  #writeTelephone(lien: HTMLAnchorElement | null, numero: string | undefined): void {
    if (!lien) return;
    if (numero === undefined) {
      lien.remove();
      return;
    }
    lien.href = `tel:${numero.replace(/[^\d+]/g, '')}`;
    lien.textContent = numero.replaceAll(' ', '\u00a0');
  }

  #createRaisons(raisons: readonly Raison[]): readonly HTMLLIElement[] {
    const dites = raisons.slice(0, raisons.length > MAX_RAISONS + 1 ? MAX_RAISONS : undefined);
    const lignes = dites.map((raison) => this.#createRaison(raison));
    if (dites.length === raisons.length) return lignes;
    const reste = document.createElement('li');
    reste.dataset['etat'] = 'sans-effet';
    reste.append(`Et ${raisons.length - dites.length} autres choses, dites sur la fiche.`);
    return [...lignes, reste];
  }

  #createRaison(raison: Raison): HTMLLIElement {
    const ligne = document.createElement('li');
    ligne.dataset['etat'] = raison.etat;
    ligne.append([describeRaison(raison), describeIssue(raison)].filter(Boolean).join(' '));
    if (raison.sujet === 'etat')
      for (const id of raison.remplacee_par) {
        const lien = document.createElement('a');
        lien.href = this.#fiche.replace('{id}', encodeURIComponent(id));
        lien.textContent = 'Voir ce qui la remplace';
        ligne.append(' ', lien);
      }
    return ligne;
  }
}
