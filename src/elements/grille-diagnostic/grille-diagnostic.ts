import { describeDiagnostic, libellesNiveau } from '@/domain/diagnostic/describe-diagnostic.ts';
import { type Diagnostic, evaluateDiagnostic } from '@/domain/diagnostic/evaluate-diagnostic.ts';
import { REFUS_NIR } from '@/domain/text/has-nir.ts';
import { announce } from '../shared/announce.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { onRetour } from '../shared/on-retour.ts';
import { isOngletFidele, keepOnglet, readOnglet } from '../shared/onglet.ts';
import { today } from '../shared/today.ts';
import { fillSaisie, listRepondus, markRefus, markRepondus, readSaisie } from './saisie.ts';

/** La grille d’entretien : conclut à mesure, garde les réponses dans l’onglet, n’envoie rien. */
class GrilleDiagnostic extends ElementGarde {
  #niveau = '';
  #offerAnnulation: ProposerAnnulation | undefined;

  protected override open(garde: Garde): Promise<void> {
    const resume = () => {
      fillSaisie(this, new URLSearchParams(readOnglet(this.#cle)));
      return this.#update();
    };
    garde.listen(this, 'input', () => this.#update());
    garde.listen(this, 'click', (e) => this.#act(e.target));
    this.#offerAnnulation = createAnnulation(this.querySelector('[data-annuler]'), garde);
    onRetour(garde, resume);
    return resume();
  }

  /** Ce qui est répondu reste : la grille se remplit et s’imprime sans conclusion. */
  protected override restore(): void {
    this.removeAttribute('data-rempli');
  }

  get #cle(): string {
    return `guichet-diagnostic-${this.#territoire}`;
  }

  get #territoire(): string {
    return this.dataset['territoire'] ?? '';
  }

  #update(): Promise<void> {
    const saisie = readSaisie(this).toString();
    keepOnglet(this.#cle, saisie);
    setTexte(this, 'refus', markRefus(this) ? REFUS_NIR : '');
    markRepondus(this);
    const diagnostic = evaluateDiagnostic(listRepondus(this), Number(this.dataset['seuil']));
    this.toggleAttribute('data-rempli', saisie !== '');
    setTexte(this, 'niveau', libellesNiveau[diagnostic.niveau]);
    const phrases = describeDiagnostic(diagnostic).map((phrase) => {
      const paragraphe = document.createElement('p');
      paragraphe.textContent = phrase;
      return paragraphe;
    });
    this.querySelector('[data-conseils]')?.replaceChildren(...phrases);
    if (this.#niveau !== '' && this.#niveau !== diagnostic.niveau)
      announce(`Conclusion\u00a0: ${libellesNiveau[diagnostic.niveau]}.`);
    this.#niveau = diagnostic.niveau;
    return this.#showFreins(diagnostic);
  }

  async #showFreins({ freins }: Diagnostic): Promise<void> {
    const liste = this.querySelector('[data-freins]');
    const modele = this.querySelector<HTMLTemplateElement>('[data-modele]');
    if (!liste || !modele) return;
    const cle = JSON.stringify(freins);
    if (this.dataset['freins'] === cle) return;
    this.dataset['freins'] = cle;
    if (freins.length === 0) liste.replaceChildren();
    else {
      const [{ createFrein }, offres] = await Promise.all([
        import('./freins.ts'),
        loadOffres(this.dataset['offres'] ?? '').catch(() => undefined),
      ]);
      // Une autre réponse est venue pendant le chargement.
      if (this.dataset['freins'] !== cle) return;
      setTexte(
        this,
        'absentes',
        offres ? '' : 'Les offres n’ont pas pu être lues\u00a0: vérifiez votre connexion.',
      );
      const reglages = { offres: offres ?? [], fiche: this.dataset['fiche'] ?? '', aujourdhui: today() };
      liste.replaceChildren(
        ...freins.flatMap((frein) => {
          const theme = this.querySelector<HTMLElement>(`[data-theme="${frein.id}"]`);
          return theme ? [createFrein(modele, theme, frein, reglages)] : [];
        }),
      );
    }
    const garder = this.querySelector<HTMLElement>('[data-action="garder"]');
    if (garder) garder.hidden = liste.querySelector('[data-offre]') === null || !isOngletFidele();
  }

  async #act(cible: EventTarget | null): Promise<void> {
    const bouton = cible instanceof Element ? cible.closest<HTMLElement>('[data-action]') : null;
    switch (bouton?.dataset['action']) {
      case 'imprimer':
        if (this.hasAttribute('data-rempli')) print();
        else this.#say('Rien à imprimer\u00a0: répondez d’abord à une question.');
        break;
      case 'effacer': {
        const saisie = readSaisie(this);
        fillSaisie(this, new URLSearchParams());
        await this.#update();
        setTexte(this, 'mot', 'Tout est effacé.');
        this.#offerAnnulation?.('Tout est effacé.', () => {
          fillSaisie(this, saisie);
          setTexte(this, 'mot', '');
          return this.#update();
        });
        break;
      }
      case 'garder': {
        const { keepOffres } = await import('./freins.ts');
        const total = keepOffres(this, this.#territoire);
        const lien = this.querySelector<HTMLElement>('[data-vers-selection]');
        if (lien) lien.hidden = total === 0;
        this.#say(
          total > 0 ? `Offres gardées. Votre sélection\u00a0: ${total}.` : 'Votre navigateur ne garde rien.',
        );
        break;
      }
    }
  }

  #say(mot: string): void {
    setTexte(this, 'mot', mot);
    announce(mot);
  }
}

customElements.define('grille-diagnostic', GrilleDiagnostic);
