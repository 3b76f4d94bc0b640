import {
  describeDemande,
  describeLecture,
  describeReponse,
  formatReponse,
} from '@/domain/orientation/describe-retour.ts';
import {
  type Decision,
  formatRetour,
  type MotifDeRefus,
  parseRetour,
  type Reponse,
  type RetourLu,
} from '@/domain/orientation/retour.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { toMailto } from '@/domain/text/to-mailto.ts';
import { announce } from '../shared/announce.ts';
import { setTexte } from '../shared/fill.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { setErreur } from '../shared/set-erreur.ts';

/** La demande que porte le lien, et la réponse que l’on y fait. */
export class ReponseDeStructure {
  readonly #racine: HTMLElement;
  #retour: RetourLu = parseRetour(new URLSearchParams());
  #noms: readonly string[] = [];

  constructor(racine: HTMLElement, garde: Garde) {
    this.#racine = racine;
    garde.listen(racine, 'submit', (e) => {
      e.preventDefault();
      this.#prepare();
    });
    garde.listen(this.#form, 'change', () => this.#follow());
    garde.listen(racine.querySelector('[data-copier]'), 'click', () => this.#copy());
  }

  get #form(): HTMLFormElement | null {
    return this.#racine.querySelector('form');
  }

  /** Lit le lien, même coupé ou d’une offre renommée depuis. */
  async read(): Promise<void> {
    this.#retour = parseRetour(readFragment());
    const offres = await loadOffres(this.#racine.dataset['offres'] ?? '');
    const choisies = findOffresChoisies(this.#retour.offres, offres);
    this.#noms = choisies.map(({ offre, id }) => offre?.nom ?? id);
    const { reponse } = this.#retour;
    setTexte(this.#racine, 'abime', describeLecture(this.#retour) ?? '');
    const demande = describeDemande(this.#retour);
    setTexte(this.#racine, 'demande', demande ? `La demande\u00a0: ${demande}` : 'La demande');
    this.#racine
      .querySelector('[data-noms]')
      ?.replaceChildren(
        ...this.#noms.map((nom) => Object.assign(document.createElement('li'), { textContent: nom })),
      );
    setTexte(
      this.#racine,
      'lue',
      reponse ? `Réponse de la structure\u00a0: ${describeReponse(reponse)}` : '',
    );
    this.#racine.querySelector('[data-suite]')?.toggleAttribute('hidden', !reponse);
    this.#form?.toggleAttribute('hidden', reponse !== undefined || this.#noms.length === 0);
    this.#racine.querySelector('[data-prete]')?.toggleAttribute('hidden', true);
    this.#follow();
  }

  /** Ce que l’on demande suit la décision. */
  #follow(): void {
    const decision = this.#get('decision');
    for (const bloc of this.#racine.querySelectorAll<HTMLElement>('[data-si]'))
      bloc.hidden = !bloc.dataset['si']?.split(' ').includes(decision || 'acceptee');
    if (decision) this.#refuse('decision', '');
  }

  #get(nom: string): string {
    return this.#form ? String(new FormData(this.#form).get(nom) ?? '') : '';
  }

  #readReponse(): Reponse | undefined {
    const decision = this.#get('decision') as Decision | '';
    if (decision === '') return undefined;
    const motif = this.#get('motif') as MotifDeRefus | '';
    const recue_le = this.#get('recue');
    const prochaine = this.#get('prochaine');
    return {
      decision,
      ...(decision === 'refusee' && motif && { motif }),
      ...(recue_le && { recue_le }),
      ...(decision !== 'refusee' && prochaine && { prochaine }),
    };
  }

  #refuse(nom: string, raison: string): HTMLInputElement | null {
    const champ = this.#racine.querySelector<HTMLInputElement>(`[name="${nom}"]`);
    const message = this.#racine.querySelector<HTMLElement>(`#${nom}-erreur`);
    if (champ?.id) setErreur(champ, raison);
    else if (message && message.textContent !== raison) {
      message.textContent = raison;
      message.hidden = raison === '';
    }
    return champ;
  }

  #prepare(): unknown {
    const reponse = this.#readReponse();
    if (!reponse) return this.#refuse('decision', 'Choisissez votre réponse.')?.focus();
    const { recue_le = '', prochaine = '' } = reponse;
    const avant = prochaine !== '' && recue_le !== '' && prochaine < recue_le;
    const champ = this.#refuse(
      'prochaine',
      avant ? 'La prochaine date est avant le jour où vous avez reçu la demande.' : '',
    );
    if (avant) return champ?.focus();
    const retour = { ...this.#retour, reponse };
    const { origin, pathname } = location;
    const texte = formatReponse(retour, this.#noms, `${origin}${pathname}#${formatRetour(retour)}`);
    setTexte(this.#racine, 'texte', texte);
    setTexte(this.#racine, 'copie', '');
    const lien = this.#racine.querySelector<HTMLAnchorElement>('[data-courriel]');
    if (lien) lien.href = toMailto({ objet: 'Réponse à une orientation', texte });
    this.#racine.querySelector('[data-prete]')?.toggleAttribute('hidden', false);
    return this.#racine.querySelector<HTMLElement>('[data-titre-prete]')?.focus();
  }

  async #copy(): Promise<void> {
    const texte = this.#racine.querySelector('[data-texte]')?.textContent ?? '';
    const mot = await navigator.clipboard.writeText(texte).then(
      () => 'Texte copié. Collez-le dans votre réponse.',
      () => 'La copie n’a pas marché. Sélectionnez le texte ci-dessus et copiez-le.',
    );
    setTexte(this.#racine, 'copie', mot);
    announce(mot);
  }
}
