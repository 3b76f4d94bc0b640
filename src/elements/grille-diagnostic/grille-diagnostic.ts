import type { Entretien } from '@/domain/diagnostic/code-d-entree.ts';
import type { Changement } from '@/domain/diagnostic/compare-entretiens.ts';
import { describeDiagnostic, libellesNiveau } from '@/domain/diagnostic/describe-diagnostic.ts';
import { type Diagnostic, evaluateDiagnostic } from '@/domain/diagnostic/evaluate-diagnostic.ts';
import { formatDate } from '@/domain/temps/format-date.ts';
import { REFUS_NIR } from '@/domain/text/has-nir.ts';
import { announce } from '../shared/announce.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { onRetour } from '../shared/on-retour.ts';
import { isOngletFidele, keepOnglet, readOnglet } from '../shared/onglet.ts';
import { keepResumeDiagnostic, toCleDEntretien } from '../shared/resume-diagnostic.ts';
import { setEntetePapier } from '../shared/set-entete-papier.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import type { Actions } from './actions.ts';
import {
  CODE,
  fillSaisie,
  getTitres,
  listDits,
  listRepondus,
  markRefus,
  markRepondus,
  readSaisie,
} from './saisie.ts';

/** La grille d’entretien : conclut à mesure, garde les réponses dans l’onglet, n’envoie rien. */
class GrilleDiagnostic extends ElementGarde {
  #niveau = '';
  #changements: readonly Changement[] = [];
  #offerAnnulation: ProposerAnnulation | undefined;

  protected override open(garde: Garde): Promise<void> {
    const resume = () => {
      fillSaisie(this, new URLSearchParams(readOnglet(this.#cle)));
      this.#readEntree();
      return this.#update();
    };
    garde.listen(this, 'input', () => this.#update());
    garde.listen(this, 'click', (e) => this.#act(e.target));
    garde.listen(window, 'beforeprint', () => this.#setEntete());
    this.#offerAnnulation = createAnnulation(this.querySelector('[data-annuler]'), garde);
    onRetour(garde, resume);
    return resume();
  }

  /** Ce qui est répondu reste : la grille se remplit et s’imprime sans conclusion. */
  protected override restore(): void {
    this.removeAttribute('data-rempli');
  }

  get #cle(): string {
    return toCleDEntretien(this.#territoire);
  }

  get #territoire(): string {
    return this.dataset['territoire'] ?? '';
  }

  #findChamp(nom: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name="${nom}"]`);
  }

  /** Le code du lien imprimé passe dans son champ, et quitte l’adresse : copiée, elle ne le porterait plus. */
  #readEntree(): void {
    const code = readFragment().get(CODE);
    const champ = this.#findChamp(CODE);
    if (!code || !champ) return;
    champ.value = code;
    history.replaceState(null, '', location.pathname);
  }

  async #update(): Promise<void> {
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
    await Promise.all([this.#showFreins(diagnostic), saisie && this.#showProgression(diagnostic)]);
  }

  #toEntretien({ themes }: Pick<Diagnostic, 'themes'>): Entretien {
    return { jour: today(), niveaux: themes };
  }

  async #showProgression(diagnostic: Diagnostic): Promise<void> {
    const champ = this.#findChamp(CODE);
    if (!champ) return;
    const { showProgression, writeCode } = await import('./progression.ts');
    const entretien = this.#toEntretien(diagnostic);
    this.#changements = showProgression(this, champ, entretien, getTitres(this));
    this.dataset['lien'] = writeCode(this, entretien);
  }

  async #showFreins({ freins }: Diagnostic): Promise<void> {
    const liste = this.querySelector('[data-freins]');
    const modele = this.querySelector<HTMLTemplateElement>('[data-modele]');
    if (!liste || !modele) return;
    const dits = listDits(this);
    // Sans commune, on ne sait pas qui est la personne : rien ne lui est conseillé.
    const connue = /(^|&)commune=/.test(readSituation());
    const cle = JSON.stringify([freins, dits, readSituation()]);
    if (this.dataset['freins'] === cle) return;
    this.dataset['freins'] = cle;
    this.querySelector('[data-inconnue]')?.toggleAttribute('hidden', connue || freins.length === 0);
    if (freins.length === 0) liste.replaceChildren();
    else {
      const { createFrein } = await import('./freins.ts');
      const offres = connue ? await this.#loadPossibles().catch(() => undefined) : [];
      // Une autre réponse est venue pendant le chargement.
      if (this.dataset['freins'] !== cle) return;
      setTexte(
        this,
        'absentes',
        offres ? '' : 'Les offres n’ont pas pu être lues\u00a0: vérifiez votre connexion.',
      );
      const reglages = { offres: offres ?? [], fiche: this.dataset['fiche'] ?? '' };
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

  async #loadPossibles() {
    const [{ selectPossibles }, offres] = await Promise.all([
      import('./offres-possibles.ts'),
      loadOffres(this.dataset['offres'] ?? ''),
    ]);
    return selectPossibles(offres, listDits(this));
  }

  /** « É. B. · 28 novembre 2026 », en haut de chaque feuille. */
  #setEntete(): void {
    const jour = this.#findChamp('jour')?.value || formatDate(today());
    setEntetePapier(this.#findChamp('personne')?.value ?? '', ` · ${jour}`);
  }

  async #act(cible: EventTarget | null): Promise<void> {
    const bouton = cible instanceof Element ? cible.closest<HTMLElement>('[data-action]') : null;
    const action = bouton?.dataset['action'];
    if (action === 'effacer') await this.#clear();
    else if (action) await this.#run(action as keyof Actions);
  }

  async #run(action: keyof Actions): Promise<void> {
    const { actions } = await import('./actions.ts');
    const mot = await actions[action]({
      racine: this,
      territoire: this.#territoire,
      diagnostic: evaluateDiagnostic(listRepondus(this), Number(this.dataset['seuil'])),
      changements: this.#changements,
    });
    setTexte(this, 'mot', mot);
    if (mot) announce(mot);
  }

  async #clear(): Promise<void> {
    const saisie = readSaisie(this);
    fillSaisie(this, new URLSearchParams());
    keepResumeDiagnostic(this.#territoire, '');
    await this.#update();
    setTexte(this, 'mot', 'Tout est effacé.');
    this.#offerAnnulation?.('Tout est effacé.', () => {
      fillSaisie(this, saisie);
      setTexte(this, 'mot', '');
      return this.#update();
    });
  }
}

customElements.define('grille-diagnostic', GrilleDiagnostic);
