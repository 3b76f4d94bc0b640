import { countReponses, formatReponses, type Reponses } from '@/domain/eligibilite/reponses.ts';
import { MAX_QUESTIONS, type SujetDeQuestion, sujets } from '@/domain/eligibilite/sujets.ts';
import { lowerFirst } from '@/domain/text/casse.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import type { Garde } from '../shared/garde.ts';
import { setErreur } from '../shared/set-erreur.ts';
import { setTitre } from '../shared/set-titre.ts';

interface Suites {
  readonly answer: (sujet: SujetDeQuestion, valeurs: readonly string[]) => void;
  readonly skip: (sujet: SujetDeQuestion) => void;
  readonly reset: () => void;
  readonly garde: Garde;
}

/** Les questions que le serveur a écrites : on en montre une, on relit les réponses données. */
export class Questionnaire {
  readonly #racine: HTMLElement;
  readonly #formulaires: ReadonlyMap<string, HTMLFormElement>;

  constructor(racine: HTMLElement, suites: Suites) {
    this.#racine = racine;
    const formulaires = [...racine.querySelectorAll<HTMLFormElement>('form[data-sujet]')];
    this.#formulaires = new Map(formulaires.map((form) => [form.dataset['sujet'] ?? '', form]));
    for (const form of formulaires) this.#listen(form, suites);
    suites.garde.listen(racine.querySelector('[data-effacer]'), 'click', () => suites.reset());
  }

  hide(): void {
    this.#find('[data-atelier]').hidden = true;
  }

  /** Montre une question, et y porte le focus si `deplace` ; faux quand il n’y en a plus. */
  show(sujet: SujetDeQuestion | undefined, reponses: Reponses, deplace: boolean): boolean {
    const choisie = this.#formulaires.get(sujet ?? '');
    this.#find('[data-atelier]').hidden = false;
    for (const form of this.#formulaires.values()) form.hidden = form !== choisie;
    this.#find('[data-fini]').hidden = choisie !== undefined;
    if (choisie) {
      const rang = countReponses(reponses) + 1;
      const ou = rang > MAX_QUESTIONS ? '' : `Question ${rang}, sur ${MAX_QUESTIONS} au plus`;
      // Dans la légende : elle prend le focus, le lecteur d’écran lit les deux.
      choisie.querySelector('[data-rang]')?.replaceChildren(ou);
      setTitre(ou);
      this.#fill(choisie, reponses);
    }
    this.#writeReponses(reponses);
    if (deplace && choisie) {
      choisie.querySelector('legend')?.focus({ preventScroll: true });
      this.#find('[data-atelier]').scrollIntoView();
    }
    return choisie !== undefined;
  }

  #find(selecteur: string): HTMLElement {
    return this.#racine.querySelector<HTMLElement>(selecteur) ?? this.#racine;
  }

  #listen(form: HTMLFormElement, { answer, skip, garde }: Suites): void {
    const sujet = form.dataset['sujet'] as SujetDeQuestion;
    const submit = () => {
      const valeurs = this.#read(form, sujet);
      this.#tell(form, valeurs.length === 0);
      if (valeurs.length > 0) answer(sujet, valeurs);
    };
    garde.listen(form, 'submit', (e) => {
      e.preventDefault();
      submit();
    });
    for (const bouton of form.querySelectorAll<HTMLButtonElement>('button[name]'))
      garde.listen(bouton, 'click', (e) => {
        // Avant Safari 15.4, l’envoi ne dit pas quel bouton l’a demandé.
        e.preventDefault();
        answer(sujet, [bouton.value]);
      });
    // Choisir sa commune dans la liste, c’est répondre : l’aide de la question le dit. Quitter le champ, non.
    garde.listen(form, 'commune-choisie', submit);
    garde.listen(form.querySelector('[data-passer]'), 'click', () => skip(sujet));
  }

  #read(form: HTMLFormElement, sujet: string): readonly string[] {
    if (form.dataset['type'] === 'commune') {
      const lieu = form.querySelector<HTMLInputElement>('input[name="commune"]')?.dataset['lieu'];
      return lieu ? [lieu] : [];
    }
    const champ = form.querySelector<HTMLInputElement>('input[type="number"]');
    if (champ) return champ.value !== '' && champ.checkValidity() ? [champ.value] : [];
    return new FormData(form).getAll(sujet).map(String);
  }

  /** Dit ce qui manque, sur le champ à reprendre. */
  #tell(form: HTMLFormElement, fautif: boolean): void {
    const champ = form.querySelector<HTMLInputElement>('input:not([type="hidden"])');
    if (champ) setErreur(champ, fautif ? form.dataset['erreur'] : '');
    if (!fautif) return;
    setTitre('Erreur');
    champ?.focus();
  }

  /** La réponse d’avant, quand on revient sur une question. */
  #fill(form: HTMLFormElement, reponses: Reponses): void {
    this.#tell(form, false);
    const sujet = form.dataset['sujet'] as SujetDeQuestion;
    const texte = readValeur(reponses, sujet);
    const valeurs = texte?.split(',') ?? [];
    for (const champ of form.querySelectorAll<HTMLInputElement>(`input[name="${sujet}"]`)) {
      if (champ.type === 'checkbox') champ.checked = valeurs.includes(champ.value);
      else if (champ.type === 'number') champ.value = texte ?? '';
    }
    for (const bouton of form.querySelectorAll<HTMLButtonElement>('button[name]'))
      bouton.setAttribute('aria-current', String(bouton.value === texte));
  }

  /** La réponse dans les mots de sa question, que la page a écrits. */
  #describe(reponses: Reponses, sujet: SujetDeQuestion): string | undefined {
    const form = this.#formulaires.get(sujet);
    const mots = form && describeValeurs(form, reponses, sujet);
    const rappel = form?.dataset['rappel'];
    return rappel && mots ? `${rappel}\u00a0: ${lowerFirst(mots)}` : mots;
  }

  #writeReponses(reponses: Reponses): void {
    const lignes = sujets.flatMap((sujet) => {
      const mots = this.#describe(reponses, sujet);
      if (mots === undefined) return [];
      const ligne = document.createElement('li');
      const lien = document.createElement('a');
      lien.className = 'bouton sur-papier';
      lien.href = `#cherche&${formatReponses(reponses)}&changer=${sujet}`;
      lien.textContent = mots;
      lien.setAttribute(
        'aria-label',
        `${mots}. Changer cette réponse\u00a0: ${this.#formulaires.get(sujet)?.querySelector('[data-titre]')?.textContent ?? ''}`,
      );
      ligne.append(lien);
      return [ligne];
    });
    const passees = reponses.passees.length;
    if (passees > 0) {
      const ligne = document.createElement('li');
      ligne.textContent = formatQuantite(passees, 'question passée', 'questions passées');
      lignes.push(ligne);
    }
    const bloc = this.#find('[data-reponses]');
    bloc.hidden = lignes.length === 0;
    // Sans réponse, rien de cet encart ne va sur le papier.
    this.#find('[data-atelier]').classList.toggle('ecran-seul', bloc.hidden);
    bloc.querySelector('ul')?.replaceChildren(...lignes);
  }
}

/** La réponse, comme l’adresse l’écrit. */
const readValeur = (reponses: Reponses, sujet: SujetDeQuestion) =>
  new URLSearchParams(formatReponses({ ...reponses, passees: [] })).get(sujet);

function describeValeurs(
  form: HTMLFormElement,
  reponses: Reponses,
  sujet: SujetDeQuestion,
): string | undefined {
  if (sujet === 'commune' || sujet === 'destination') return reponses.situation[sujet]?.nom;
  const valeur = readValeur(reponses, sujet);
  if (valeur === null) return undefined;
  if (sujet === 'age') return `${valeur}\u00a0ans`;
  const choix = [...form.querySelectorAll<HTMLInputElement | HTMLButtonElement>(`[name="${sujet}"]`)];
  return choix
    .filter(({ value }) => valeur.split(',').includes(value))
    .map((un) => (un.closest('label') ?? un).textContent?.trim())
    .join(', ');
}
