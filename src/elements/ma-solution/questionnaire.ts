import { MAX_QUESTIONS, questions, type SujetDeQuestion, sujets } from '@/domain/eligibilite/questions.ts';
import {
  countReponses,
  describeReponse,
  formatReponses,
  type Reponses,
} from '@/domain/eligibilite/reponses.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import type { Garde } from '../shared/garde.ts';

interface Suites {
  readonly answer: (sujet: SujetDeQuestion, valeurs: readonly string[]) => void;
  readonly skip: (sujet: SujetDeQuestion) => void;
  readonly reset: () => void;
  readonly garde: Garde;
}

const ERREURS: Readonly<Record<string, string>> = {
  nombre: 'Écrivez votre âge en chiffres, entre 0 et 120. Ou passez la question.',
  commune: 'Choisissez votre commune dans la liste. Ou passez la question.',
  plusieurs: 'Cochez au moins une réponse. Ou passez la question.',
};

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
    const rang = countReponses(reponses) + 1;
    this.#find('[data-rang]').textContent =
      choisie && rang <= MAX_QUESTIONS ? `Question ${rang}, sur ${MAX_QUESTIONS} au plus` : '';
    if (choisie) this.#fill(choisie, reponses);
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
    // Choisir sa commune dans la liste, c’est répondre.
    const commune = form.querySelector<HTMLInputElement>('input[name="commune"]');
    garde.listen(commune, 'change', () => commune?.value && submit());
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
    champ?.setAttribute('aria-invalid', String(fautif));
    if (fautif) champ?.focus();
    const erreur = form.querySelector<HTMLElement>('[data-erreur]');
    if (!erreur) return;
    erreur.hidden = !fautif;
    erreur.textContent = fautif ? (ERREURS[form.dataset['type'] ?? ''] ?? '') : '';
  }

  /** La réponse d’avant, quand on revient sur une question. */
  #fill(form: HTMLFormElement, { besoin, situation }: Reponses): void {
    this.#tell(form, false);
    const sujet = form.dataset['sujet'] as SujetDeQuestion;
    const texte = new URLSearchParams(
      formatReponses({ ...(besoin && { besoin }), situation, passees: [] }),
    ).get(sujet);
    const valeurs = texte?.split(',') ?? [];
    for (const champ of form.querySelectorAll<HTMLInputElement>(`input[name="${sujet}"]`)) {
      if (champ.type === 'checkbox') champ.checked = valeurs.includes(champ.value);
      else if (champ.type === 'number') champ.value = texte ?? '';
    }
    for (const bouton of form.querySelectorAll<HTMLButtonElement>('button[name]'))
      bouton.setAttribute('aria-current', String(bouton.value === texte));
  }

  #writeReponses(reponses: Reponses): void {
    const { hash } = location;
    const lignes = sujets.flatMap((sujet) => {
      const mots = describeReponse(reponses, sujet);
      if (mots === undefined) return [];
      const ligne = document.createElement('li');
      const lien = document.createElement('a');
      lien.className = 'bouton sur-papier';
      lien.href = `${hash.replace(/&changer=[^&]*/, '')}&changer=${sujet}`;
      lien.textContent = mots;
      lien.setAttribute('aria-label', `${mots}. Changer cette réponse\u00a0: ${questions[sujet].titre}`);
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
