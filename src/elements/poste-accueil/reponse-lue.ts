import { describeAccueil, type GuichetDit } from '@/domain/accueil/describe-accueil.ts';
import type { ReponseDAccueil } from '@/domain/accueil/select-reponse.ts';
import { toPhraseDuJour } from '@/domain/etat/preuve-ecrite.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { formatSms } from '@/domain/selection/format-sms.ts';
import { countGsm7 } from '@/domain/text/gsm7.ts';
import { announce } from '../shared/announce.ts';
import { announceSur } from '../shared/announce-sur.ts';
import { createVerdict } from '../shared/create-verdict.ts';
import { fillJoindre, setTexte } from '../shared/fill.ts';
import { formatRaison } from '../shared/format-raison.ts';
import type { Garde } from '../shared/garde.ts';
import { toFiche } from '../shared/modeles.ts';
import { today } from '../shared/today.ts';

/** Ce que l’on dit, à qui l’on envoie, le SMS et le petit papier. */
export class ReponseLue {
  readonly #racine: HTMLElement;
  readonly #guichet: GuichetDit;
  readonly #sms: HTMLTextAreaElement | null;

  constructor(racine: HTMLElement, garde: Garde) {
    this.#racine = racine;
    this.#guichet = JSON.parse(racine.dataset['guichet'] ?? '') as GuichetDit;
    this.#sms = racine.querySelector('textarea');
    garde.listen(racine.querySelector('[data-imprimer]'), 'click', () => print());
    garde.listen(racine.querySelector('[data-copier]'), 'click', ({ currentTarget }) =>
      this.#copy(currentTarget as Element),
    );
  }

  /** Porte le focus sur la réponse : le lecteur d’écran la lit. */
  focus(): void {
    this.#racine.querySelector<HTMLElement>('[data-titre]')?.focus();
  }

  /** Montre une réponse, et l’annonce ; sans elle, rien. */
  show(reponse: ReponseDAccueil<OffreEnBref> | undefined): void {
    for (const bloc of this.#racine.querySelectorAll<HTMLElement>('[data-reponse]'))
      bloc.hidden = reponse === undefined;
    // Sur le papier, il n’y a que lui.
    document.body.toggleAttribute('data-petit-papier', reponse !== undefined);
    if (reponse) this.#fill(reponse);
  }

  #fill(reponse: ReponseDAccueil<OffreEnBref>): void {
    const { principale, autres, restantes } = reponse;
    const jour = today();
    const phrases = describeAccueil(reponse, this.#guichet, jour, formatRaison);
    const { offre } = principale ?? {};
    const { nom, structure, joindre } = offre ?? { ...this.#guichet, structure: this.#guichet.nom };
    const { dataset } = this.#racine;
    const adresse = offre ? toFiche(dataset['fiche'], offre.id) : (dataset['contact'] ?? '');
    const lien = new URL(adresse, location.href).href;
    const find = (nom: string) => this.#racine.querySelectorAll<HTMLElement>(`[data-${nom}]`);
    const [, reserve, geste] = phrases;
    find('phrases')[0]?.replaceChildren(...phrases.map(createItem));
    for (const place of find('vers')) place.textContent = nom;
    setTexte(this.#racine, 'structure', joindre?.chez === undefined ? `${structure},` : '');
    fillJoindre(find('joindre')[0] ?? null, { structure, ...(joindre && { joindre }) });
    setTexte(this.#racine, 'geste', geste);
    setTexte(this.#racine, 'reserve', reserve);
    setTexte(this.#racine, 'preuve', offre ? `${toPhraseDuJour(offre.preuve, jour)}.` : '');
    find('verdict')[0]?.replaceChildren(...(principale ? [createVerdict(principale.evaluation)] : []));
    find('ouvrir')[0]?.setAttribute('href', adresse);
    find('aussi')[0]?.toggleAttribute('hidden', autres.length === 0);
    find('autres')[0]?.replaceChildren(
      ...autres.map(({ offre: autre }) => {
        const ligne = document.createElement('li');
        const vers = document.createElement('a');
        vers.href = toFiche(dataset['fiche'], autre.id);
        vers.textContent = autre.nom;
        const qui = document.createElement('span');
        fillJoindre(qui, autre);
        ligne.append(vers, ' ', qui);
        return ligne;
      }),
    );
    setTexte(this.#racine, 'restantes', restantes === 0 ? '' : `Et ${restantes} de plus dans l’annuaire.`);
    const pieces = offre?.pieces ?? [];
    setTexte(
      this.#racine,
      'pieces',
      pieces.length > 0 ? `À apporter\u00a0: ${pieces.join('\u00a0; ')}.` : '',
    );
    setTexte(this.#racine, 'adresse', lien);
    const objet = offre ? nom : 'Pour en parler avec un conseiller';
    const sms = formatSms({ nom: objet, joindre }, lien);
    if (this.#sms) this.#sms.value = sms;
    setTexte(this.#racine, 'longueur', `${countGsm7(sms)} caractères sur 160`);
    announce(phrases[0]);
  }

  async #copy(bouton: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#sms?.value ?? '');
      announceSur(bouton, 'copié');
    } catch {
      this.#sms?.select();
      announceSur(bouton, 'sélectionné, copiez-le');
    }
  }
}

function createItem(texte: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = texte;
  return item;
}
