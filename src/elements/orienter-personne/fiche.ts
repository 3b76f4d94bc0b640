import type { Prescription } from '@/domain/demarche/to-prescriptions.ts';
import { describePersonne } from '@/domain/eligibilite/describe-personne.ts';
import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import { listSujetsUtiles } from '@/domain/eligibilite/list-inconnues.ts';
import type { Reponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { formatDate } from '@/domain/temps/format-date.ts';
import { hasNir, REFUS_NIR } from '@/domain/text/has-nir.ts';
import { createLecteurUnique } from '../shared/create-lecteur-unique.ts';
import type { Garde } from '../shared/garde.ts';
import { setErreur } from '../shared/set-erreur.ts';
import { today } from '../shared/today.ts';
import { renderDestination } from './render-destination.ts';

type Champ = HTMLInputElement | HTMLTextAreaElement;
/** Ce que la page sait, au moment où on le lui demande. */
interface Etat {
  readonly choisies: readonly OffreEvaluee<OffreEnBref>[];
  readonly reponses: Reponses;
}
type Prescriptions = Readonly<Record<string, Prescription>>;

const loadPrescriptions = createLecteurUnique((reponse) => reponse.json() as Promise<Prescriptions>);

/** La fiche d’orientation : ce que les offres choisies demandent, et rien d’autre. */
export class Fiche {
  readonly #racine: HTMLElement;
  readonly #bloc: HTMLElement;
  readonly #read: () => Etat;

  constructor(racine: HTMLElement, read: () => Etat, onRetour: () => void, garde: Garde) {
    this.#racine = racine;
    this.#read = read;
    this.#bloc = racine.querySelector<HTMLElement>('[data-orientation]') ?? racine;
    garde.listen(this.#bloc, 'input', () => this.#write());
    garde.listen(this.#find('[data-imprimer]'), 'click', () => this.#print());
    garde.listen(this.#find('[data-retour]'), 'click', onRetour);
  }

  async open(): Promise<void> {
    this.#show(await this.#fill());
    this.#find('[data-titre]')?.focus();
  }

  /** Une fiche ouverte suit la personne et les choix ; sans offre choisie elle se ferme, et garde ce qu’on y a écrit. */
  async update(): Promise<void> {
    if (!this.#bloc.hidden) this.#show(await this.#fill());
  }

  /** Ouverte, la fiche est la seule chose qui va sur le papier. */
  #show(ouverte: boolean): void {
    this.#bloc.hidden = !ouverte;
    document.body.toggleAttribute('data-fiche-ouverte', ouverte);
  }

  /** Rend faux, et n’écrit rien, quand aucune offre n’est choisie. */
  async #fill(): Promise<boolean> {
    // Sans elles, la fiche garde l’essentiel : les conditions, les papiers, qui appeler.
    const prescriptions = await loadPrescriptions(this.#racine.dataset['prescriptions'] ?? '').catch(
      (): Prescriptions => ({}),
    );
    const { choisies, reponses } = this.#read();
    if (choisies.length === 0) return false;
    const sujets = listSujetsUtiles(choisies.map(({ evaluation }) => evaluation));
    const lignes = describePersonne(reponses, sujets).map(({ nom, mots }) => createPaire(nom, mots));
    this.#find('[data-situation]')?.replaceChildren(...lignes);
    this.#find('[data-offres-choisies]')?.replaceChildren(
      ...choisies.map((choisie) =>
        renderDestination(this.#racine, choisie, prescriptions[choisie.offre.id] ?? { lignes: [] }),
      ),
    );
    this.#setText('[data-jour]', formatDate(today()));
    this.#writeCourriel(
      choisies.map(({ offre }) => offre.nom),
      choisies
        .map(({ offre }) => prescriptions[offre.id]?.destinataire)
        .filter((adresse) => adresse !== undefined),
    );
    this.#write();
    return true;
  }

  /** Plus rien de la personne ne reste dans la page. */
  clear(): void {
    this.#find<HTMLFormElement>('form')?.reset();
    this.#find('[data-situation]')?.replaceChildren();
    this.#find('[data-offres-choisies]')?.replaceChildren();
    this.#write();
    this.close();
  }

  /** Ferme la fiche ; ce qu’on y a écrit reste. */
  close(): void {
    this.#show(false);
  }

  /** Retient ce qui est écrit, et si la fiche est ouverte ; ce qu’elle rend les remet. */
  keep(): () => void {
    const ecrits = this.#champs.map((champ) => [champ, champ.value] as const);
    const ouverte = !this.#bloc.hidden;
    return () => {
      for (const [champ, valeur] of ecrits) champ.value = valeur;
      this.#write();
      this.#show(ouverte);
    };
  }

  get #champs(): readonly Champ[] {
    return [...this.#bloc.querySelectorAll<Champ>('input[name], textarea[name]')];
  }

  /** Imprime la fiche, ou mène au champ qui l’empêche : son message dit quoi faire. */
  #print(): void {
    const [refuse] = this.#write();
    if (refuse) refuse.focus();
    else print();
  }

  /** Recopie les champs sur la feuille ; rend ceux qu’elle refuse, qui disent pourquoi. */
  #write(): readonly Champ[] {
    return this.#champs.filter((champ) => {
      const refuse = hasNir(champ.value);
      this.#setText(`[data-ecrit="${champ.name}"]`, refuse ? '' : champ.value);
      setErreur(champ, refuse ? REFUS_NIR : '');
      return refuse;
    });
  }

  /** Le brouillon ne dit rien de la personne : elle est sur la fiche jointe. */
  #writeCourriel(noms: readonly string[], destinataires: readonly string[]): void {
    const lien = this.#find<HTMLAnchorElement>('[data-courriel]');
    if (!lien) return;
    const sujet = encodeURIComponent(`Orientation\u00a0: ${noms.join(', ')}`);
    const corps = encodeURIComponent(
      'Bonjour,\n\nVous trouverez en pièce jointe une fiche d’orientation.\n\nCordialement,\n',
    );
    const a = [...new Set(destinataires)].map(encodeURIComponent).join(',');
    lien.href = `mailto:${a}?subject=${sujet}&body=${corps}`;
  }

  #find<T extends HTMLElement>(selecteur: string): T | null {
    return this.#bloc.querySelector<T>(selecteur);
  }

  #setText(selecteur: string, texte: string): void {
    const place = this.#find(selecteur);
    if (place) place.textContent = texte;
  }
}

/** Un terme et sa réponse, dans une liste de définitions. */
function createPaire(terme: string, reponse: string): HTMLDivElement {
  const paire = document.createElement('div');
  const dt = document.createElement('dt');
  const dd = document.createElement('dd');
  dt.textContent = terme;
  dd.textContent = reponse;
  paire.append(dt, dd);
  return paire;
}
