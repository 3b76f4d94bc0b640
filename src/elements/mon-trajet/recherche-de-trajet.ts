import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { type MomentLocal, toMomentLocal } from '@/domain/temps/moment-local.ts';
import {
  type DemandeSaisie,
  findManque,
  formatDemande,
  parseDemande,
  toDemande,
} from '@/domain/trajet/demande.ts';
import { findTrajets } from '@/domain/trajet/find-trajets.ts';
import { listCalculateurs } from '@/domain/trajet/list-calculateurs.ts';
import { type GroupeDeTrajet, toGroupe } from '@/domain/trajet/to-groupe.ts';
import type { Demande } from '@/domain/trajet/trajet.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { ModeleOffre } from '../shared/modele-offre.ts';
import { readForm, writeErreur, writeForm } from './form-demande.ts';
import { describeCompte, listLignes } from './list-lignes.ts';

const MODE = 'trajet';

/** « Je dois aller de A à B » : la demande est dans le fragment de l’adresse, la réponse se calcule ici. */
export class RechercheDeTrajet {
  readonly #racine: HTMLElement;
  readonly #form: HTMLFormElement | null;
  readonly #touches: ReadonlySet<EventTarget>;
  readonly #groupes: GroupesDOffres;

  constructor(racine: HTMLElement, garde: Garde, touches: ReadonlySet<EventTarget>) {
    this.#racine = racine;
    this.#touches = touches;
    this.#form = racine.querySelector('form');
    this.#groupes = new GroupesDOffres(
      racine.querySelector<HTMLElement>('[data-resultats]') ?? racine,
      garde,
    );
    garde.listen(this.#form, 'submit', (e) => this.#submit(e));
  }

  /** Répond à la demande du fragment, ou dit ce qui lui manque ; `deplace` porte le focus sur la réponse. */
  async show(deplace: boolean): Promise<void> {
    const form = this.#form;
    if (!form) return;
    const maintenant = toMomentLocal(new Date());
    const saisie: DemandeSaisie = parseDemande(readFragment());
    writeForm(form, saisie, maintenant.date, this.#touches);
    this.#groupes.hide();
    const vierge = formatDemande(saisie) === '';
    const manque = vierge ? undefined : findManque(saisie, maintenant.date);
    writeErreur(form, manque?.phrase, manque?.champ, deplace);
    if (vierge && deplace) form.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    const demande = toDemande(saisie);
    if (!demande || manque) return;
    const offres = await loadOffres(this.#racine.dataset['offres'] ?? '').catch(() => undefined);
    if (offres) this.#showTrajets(offres, demande, maintenant, deplace);
    else writeErreur(form, 'La liste des offres ne répond pas. Joignez le guichet.');
  }

  async #submit(e: SubmitEvent): Promise<void> {
    e.preventDefault();
    if (!this.#form) return;
    const avant = location.hash;
    location.hash = `${MODE}&${formatDemande(readForm(this.#form))}`;
    // La même demande ne change pas l’adresse : on y répond quand même.
    if (location.hash === avant) await this.show(true);
  }

  #showTrajets(
    offres: readonly OffreEnBref[],
    demande: Demande,
    maintenant: MomentLocal,
    deplace: boolean,
  ): void {
    const modele = new ModeleOffre(this.#racine.dataset['fiche'] ?? '');
    const trajets = Map.groupBy(findTrajets(offres, demande, maintenant), (trajet) =>
      toGroupe(trajet, maintenant.date),
    );
    const render = (groupe: GroupeDeTrajet) =>
      (trajets.get(groupe) ?? []).map((trajet) =>
        modele.render(trajet.offre, listLignes(trajet, demande, maintenant), groupe === 'non'),
      );
    const groupes = {
      reseau: render('reseau'),
      oui: render('oui'),
      'a-verifier': render('a-verifier'),
      non: render('non'),
    };
    this.#showCalculateurs(listCalculateurs(offres, demande));
    this.#groupes.show(
      groupes,
      describeCompte(groupes.reseau.length, groupes.oui.length, groupes['a-verifier'].length),
      deplace,
    );
  }

  /** Les calculateurs que le serveur a écrits : ceux de ce trajet, celui du départ d’abord. */
  #showCalculateurs(calculateurs: readonly OffreEnBref[]): void {
    const blocs = [...this.#racine.querySelectorAll<HTMLElement>('[data-calculateur]')];
    for (const bloc of blocs) bloc.hidden = true;
    for (const { id } of calculateurs) {
      const bloc = blocs.find(({ dataset }) => dataset['calculateur'] === id);
      if (!bloc) continue;
      bloc.hidden = false;
      bloc.parentElement?.append(bloc);
    }
  }
}
