import { parseLieu } from '@/domain/commune/lieu.ts';
import { toMomentLocal } from '@/domain/temps/moment-local.ts';
import { hasPerdu } from '@/domain/text/has-perdu.ts';
import {
  type DemandeSaisie,
  findManque,
  formatDemande,
  parseDemande,
  toDemande,
} from '@/domain/trajet/demande.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import { readForm, writeForm, writeManque, writePanne } from './form-demande.ts';

const MODE = 'trajet';
/** Ce que porte l’adresse d’une demande ; « heure » et « avant » se remplacent. */
const NOMS = ['de', 'a', 'le', 'pour'];

/** « Je dois aller de A à B » : la demande est dans le fragment de l’adresse, la réponse se calcule ici. */
export class RechercheDeTrajet {
  readonly #racine: HTMLElement;
  readonly #form: HTMLFormElement | null;
  readonly #touches: ReadonlySet<EventTarget>;
  readonly #groupes: GroupesDOffres;
  #tour = 0;
  #envoyee = false;

  constructor(racine: HTMLElement, garde: Garde, touches: ReadonlySet<EventTarget>) {
    this.#racine = racine;
    this.#touches = touches;
    this.#form = racine.querySelector('form');
    this.#groupes = new GroupesDOffres(
      racine.querySelector<HTMLElement>('[data-resultats]') ?? racine,
      garde,
    );
  }

  /** Répond à la demande du fragment, ou dit ce qui lui manque ; `deplace` porte le focus sur la réponse. */
  async show(deplace: boolean): Promise<void> {
    const form = this.#form;
    if (!form) return;
    this.#tour += 1;
    const tour = this.#tour;
    const maintenant = toMomentLocal(new Date());
    const saisie: DemandeSaisie = parseDemande(readFragment());
    const remplie = { ...getDits(), ...saisie };
    writeForm(form, remplie, maintenant.date, this.#touches);
    this.#groupes.hide();
    // Ce qu’une autre page a déjà rempli n’est pas une demande : rien n’y manque encore.
    const envoyee = this.#envoyee || saisie.date !== undefined || saisie.minute !== undefined;
    this.#envoyee = false;
    const manque = findManque(envoyee ? saisie : remplie, maintenant.date);
    writeManque(form, envoyee ? manque : manque && { champ: manque.champ }, deplace);
    const relu = new URLSearchParams(formatDemande(saisie));
    form.querySelector('[data-abime]')?.toggleAttribute('hidden', !hasPerdu(NOMS, readFragment(), relu));
    const demande = toDemande(saisie);
    if (!demande || manque) return;
    // Le calcul vient avec les offres : qui n’envoie pas sa demande ne télécharge ni l’un ni les autres.
    const lus = await Promise.all([
      loadOffres(this.#racine.dataset['offres'] ?? ''),
      import('./show-reponse.ts'),
    ]).catch(() => undefined);
    // Une demande plus récente a pris la suite.
    if (tour !== this.#tour) return;
    if (!lus) return writePanne(form, 'La liste des solutions ne répond pas. Joignez le guichet.');
    const [offres, { showReponse }] = lus;
    showReponse(this.#racine, this.#groupes, offres, { demande, maintenant, deplace });
  }

  /** Un lieu choisi et rien ne manque : la réponse vient, demain à huit heures tant qu’elle ne dit pas quand. */
  async choose(): Promise<void> {
    if (this.#form && toDemande(readForm(this.#form))) await this.submit();
  }

  /** Envoie ce que la personne a rempli : la demande passe dans l’adresse, et la réponse suit. */
  async submit(): Promise<void> {
    if (!this.#form) return;
    this.#envoyee = true;
    const avant = location.hash;
    location.hash = `${MODE}&${formatDemande(readForm(this.#form))}`;
    // La même demande ne change pas l’adresse : on y répond quand même.
    if (location.hash === avant) await this.show(true);
  }
}

/** Ce que la personne a déjà dit ailleurs : on part de chez soi, et l’on va où l’on a dit. */
function getDits(): Pick<DemandeSaisie, 'depart' | 'arrivee'> {
  const dits = new URLSearchParams(readSituation());
  const [depart, arrivee] = ['commune', 'destination'].map((sujet) => parseLieu(dits.get(sujet) ?? ''));
  return { ...(depart && { depart }), ...(arrivee && { arrivee }) };
}
