import type { MomentLocal } from '@/domain/contact/moment-local.ts';
import { toMomentLocal } from '@/domain/contact/moment-local.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import {
  type DemandeSaisie,
  explainDemande,
  formatDemande,
  parseDemande,
  toDemande,
} from '@/domain/trajet/demande.ts';
import { findTrajets } from '@/domain/trajet/find-trajets.ts';
import type { Demande } from '@/domain/trajet/trajet.ts';
import { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { ModeleOffre } from '../shared/modele-offre.ts';
import { readForm, writeErreur, writeForm } from './form-demande.ts';
import { describeCompte, listLignes } from './list-lignes.ts';

const MODE = 'trajet';

/** « Je dois aller de A à B » : la demande est dans le fragment de l’adresse, la réponse se calcule ici. */
class MonTrajet extends HTMLElement {
  #abandon: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const bloc = this.querySelector<HTMLElement>('[data-resultats]');
    if (!form || !bloc) return;
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    const groupes = new GroupesDOffres(bloc, signal);
    const render = (dit: boolean) => void this.#render(form, groupes, dit);
    form.addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        const avant = location.hash;
        location.hash = `${MODE}&${formatDemande(readForm(form))}`;
        // La même demande ne change pas l’adresse : on y répond quand même.
        if (location.hash === avant) render(true);
      },
      { signal },
    );
    window.addEventListener('hashchange', () => render(true), { signal });
    render(false);
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
  }

  async #render(form: HTMLFormElement, groupes: GroupesDOffres, dit: boolean): Promise<void> {
    const parametres = new URLSearchParams(location.hash.slice(1));
    this.hidden = !parametres.has(MODE);
    if (this.hidden) return;
    const maintenant = toMomentLocal(new Date());
    const saisie: DemandeSaisie = parseDemande(parametres);
    writeForm(form, saisie, maintenant.date);
    const demande = toDemande(saisie);
    const vierge = formatDemande(saisie) === '';
    const erreur = vierge ? undefined : explainDemande(saisie, maintenant.date);
    writeErreur(form, erreur);
    groupes.hide();
    if (vierge && dit) form.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    if (!demande || erreur !== undefined) return;
    try {
      const offres = await loadOffres(this.dataset['offres'] ?? '');
      this.#show(groupes, offres, demande, maintenant);
      if (dit) groupes.focus();
    } catch {
      writeErreur(form, 'La liste des offres ne répond pas. Appelez le guichet.');
    }
  }

  #show(
    groupes: GroupesDOffres,
    offres: readonly OffreEnBref[],
    demande: Demande,
    maintenant: MomentLocal,
  ): void {
    const modele = new ModeleOffre(this.dataset['fiche'] ?? '');
    const trajets = findTrajets(offres, demande, maintenant);
    const render = (etat: 'oui' | 'a-verifier' | 'non') =>
      trajets
        .filter(({ couverture }) => couverture.etat === etat)
        .map((trajet) =>
          modele.render(trajet.offre, listLignes(trajet, demande, maintenant), etat === 'non'),
        );
    const parEtat = { oui: render('oui'), 'a-verifier': render('a-verifier'), non: render('non') };
    groupes.show(parEtat, describeCompte(parEtat.oui.length, parEtat['a-verifier'].length));
  }
}

customElements.define('mon-trajet', MonTrajet);
