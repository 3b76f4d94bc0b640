import { describeDemande, describeLecture, describeReponse } from '@/domain/orientation/describe-retour.ts';
import { findFragmentDeRetour, parseRetour, type Reponse, type Retour } from '@/domain/orientation/retour.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';

interface Autour {
  /** La fiche ouverte que regarde un retour. */
  readonly find: (retour: Retour) => Retour | undefined;
  readonly onLu: () => unknown;
  readonly garde: Garde;
}

/** Les réponses des structures, collées par le conseiller : chacune remplit le coupon de sa feuille. */
export class Retours {
  readonly #bloc: HTMLElement;
  readonly #champ: HTMLTextAreaElement | null;
  readonly #autour: Autour;
  #lus: readonly string[] = [];

  constructor(bloc: HTMLElement, autour: Autour) {
    this.#bloc = bloc;
    this.#autour = autour;
    this.#champ = bloc.querySelector('[data-reponse-recue]');
    autour.garde.listen(this.#champ, 'input', () => this.#read());
  }

  /** Les fragments des réponses lues. */
  get lus(): readonly string[] {
    return this.#lus;
  }

  restore(lus: readonly string[]): void {
    this.#lus = lus;
  }

  clear(): void {
    this.#lus = [];
    if (this.#champ) this.#champ.value = '';
    this.#tell('');
  }

  /** La dernière réponse reçue pour une demande. */
  find({ offres }: Retour): Reponse | undefined {
    const lues = this.#lus.map((fragment) => parseRetour(new URLSearchParams(fragment)));
    return lues.reverse().find((lue) => lue.offres.some((id) => offres.includes(id)))?.reponse;
  }

  #read(): unknown {
    const texte = this.#champ?.value ?? '';
    if (texte.trim() === '') return this.#tell('');
    const fragment = findFragmentDeRetour(texte);
    const retour = fragment === undefined ? undefined : parseRetour(new URLSearchParams(fragment));
    if (!retour?.reponse || fragment === undefined)
      return this.#tell(
        'Ce texte ne porte pas de réponse\u00a0: collez tout le message, avec son lien. Sinon, remplissez le coupon à la main.',
      );
    const fiche = this.#autour.find(retour);
    const dite = [describeReponse(retour.reponse), describeLecture(retour)].filter(Boolean).join(' ');
    if (!fiche)
      return this.#tell(`${dite} Cette réponse parle d’une autre offre que celles que vous avez choisies.`);
    const autre =
      retour.initiales !== '' && fiche.initiales !== '' && retour.initiales !== fiche.initiales
        ? ` Attention\u00a0: elle parle de ${describeDemande(retour)}, et votre fiche de ${fiche.initiales}`
        : '';
    this.#lus = [...this.#lus, fragment];
    this.#tell(`${dite} C’est sur le coupon de la fiche.${autre}`);
    return this.#autour.onLu();
  }

  #tell(mot: string): void {
    setTexte(this.#bloc, 'reponse-lue', mot);
  }
}
