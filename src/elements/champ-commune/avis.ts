import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { formatCommune } from '@/domain/commune/format-commune.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import type { Trouvaille } from '../shared/chercheur.ts';

const PHRASES = {
  encore: 'Écrivez encore quelques lettres, ou le code postal.',
  inconnu: 'Nom non reconnu. Vérifiez l’orthographe, ou écrivez le code postal.',
  proches: 'Nom non reconnu. Regardez les noms proches dans la liste.',
} as const;

/** Ce qui se dit sous un champ de commune, et au lecteur d’écran. */
export class Avis {
  readonly #racine: HTMLElement;

  constructor(racine: HTMLElement) {
    this.#racine = racine;
  }

  say(texte: string): void {
    this.#write(texte);
    if (texte !== '') announce(texte);
  }

  /** Ce qu’une lecture a donné ; rien tant que l’on cherche. */
  tell(trouvaille: Trouvaille | undefined): void {
    const { constat, reponses = [], ailleurs = [] } = trouvaille ?? {};
    if (constat === 'ailleurs') this.tellAilleurs(ailleurs);
    else this.say(constat ? PHRASES[constat] : '');
    if (!constat && reponses.length > 0)
      announce(formatQuantite(reponses.length, 'commune proposée', 'communes proposées'));
  }

  /** Ce que la personne a écrit ne désigne pas une seule commune : c’est à elle de dire laquelle. */
  ask({ nommees, constat, ailleurs = [] }: Trouvaille): void {
    if (constat === 'ailleurs') this.tellAilleurs(ailleurs);
    else if (constat) this.say(PHRASES[constat]);
    else if (nommees.length > 1)
      this.say(`${nommees.length} communes répondent. Choisissez dans la liste, d’après le département.`);
    else this.say('Choisissez la commune dans la liste.');
  }

  /** La commune est connue, et le guichet ne la sert pas : la phrase, et l’issue que le serveur a écrite. */
  tellAilleurs(communes: readonly CommuneEnLigne[]): void {
    const [seule] = communes.length === 1 ? communes : [];
    const phrase = `${seule ? formatCommune(seule) : 'Cette commune'} n’est pas couverte par ce guichet.`;
    this.#write('', phrase);
    const dit = this.#racine.querySelector('[data-hors-territoire]')?.textContent ?? phrase;
    announce(dit.trim().replace(/\s+/g, ' '));
  }

  tellPanne(): void {
    this.say(this.#racine.querySelector('[data-panne]')?.textContent ?? '');
  }

  #write(texte: string, hors = ''): void {
    const message = this.#racine.querySelector('[data-message]');
    if (message) message.textContent = texte;
    const issue = this.#racine.querySelector<HTMLElement>('[data-hors-territoire]');
    const constat = issue?.querySelector('[data-constat]');
    if (!issue || !constat) return;
    constat.textContent = hors;
    issue.hidden = hors === '';
  }
}
