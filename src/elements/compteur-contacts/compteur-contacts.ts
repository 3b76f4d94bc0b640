import {
  addContacts,
  type Compteur,
  champsDuContact,
  countContacts,
  isCompteurVide,
  type LigneComptee,
} from '@/domain/compteur/compteur.ts';
import { formatMois } from '@/domain/temps/format-mois.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import { createCompteur, keepCompteur, readCompteur } from '../shared/compteur-garde.ts';
import type { ContactTraite } from '../shared/contact-traite.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { setCommune } from '../shared/set-commune.ts';
import { today } from '../shared/today.ts';

/** Compte un contact quand on le demande, garde le compte dans l’onglet, le donne en fichier : rien sur la personne. */
class CompteurContacts extends ElementGarde {
  #dernier: LigneComptee | undefined;
  #offerAnnulation: ProposerAnnulation | undefined;

  protected override open(garde: Garde): void {
    const form = this.querySelector('form');
    if (!form) return;
    const fichier = this.querySelector<HTMLInputElement>('input[type="file"]');
    garde.listen(form, 'submit', (e) => {
      e.preventDefault();
      this.#count(form);
    });
    garde.listen(this, 'click', (e) => this.#act(e.target));
    garde.listen(fichier, 'change', () => fichier && this.#reopen(fichier));
    // Au poste d’accueil, sur demande : chaque appel se compte de lui-même, et se reprend de même.
    garde.listen(document, 'contact-traite', ({ detail }) => this.#follow(detail, 1));
    garde.listen(document, 'contact-repris', ({ detail }) => this.#follow(detail, -1));
    this.#offerAnnulation = createAnnulation(this.querySelector('[data-annuler]'), garde);
    onRetour(garde, () => this.#show());
    this.#show();
  }

  get #territoire(): string {
    return this.dataset['territoire'] ?? '';
  }

  #count(form: HTMLFormElement): void {
    const donnees = new FormData(form);
    const dits = champsDuContact.map((champ) => [champ, donnees.get(champ) || 'inconnue'] as const);
    if (!this.#add({ ...Object.fromEntries(dits), nombre: 1 } as LigneComptee)) return;
    // Le suivant arrive presque toujours par le même chemin.
    const canal = form.querySelector<HTMLSelectElement>('[name="canal"]');
    const { value = '' } = canal ?? {};
    form.reset();
    if (canal) canal.value = value;
    const code = form.querySelector<HTMLInputElement>('input[name="commune"]');
    if (code) setCommune(code, undefined);
    form.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }

  #follow({ commune, besoin, oriente_vers, sans_reponse }: ContactTraite, nombre: number): void {
    if (!this.querySelector<HTMLInputElement>('[data-suivre]')?.checked) return;
    this.#add({
      canal: 'telephone',
      public: 'inconnu',
      commune: commune?.code_insee ?? 'inconnue',
      besoin: besoin ?? 'autre',
      suite: sans_reponse ? 'sans-reponse' : oriente_vers === undefined ? 'rien' : 'offre',
      nombre,
    });
  }

  /** Ajoute une ligne au compteur ouvert, ou en ouvre un ; vrai quand c’est retenu. */
  #add(ligne: LigneComptee): boolean {
    const compteur = addContacts(readCompteur(this.#territoire) ?? createCompteur(this.#territoire), [ligne]);
    if (!this.#keep(compteur)) return false;
    this.#dernier = ligne.nombre > 0 ? ligne : undefined;
    this.#show();
    this.#say(`Compté\u00a0: ${formatQuantite(countContacts(compteur), 'contact')}.`);
    return true;
  }

  async #act(cible: EventTarget | null): Promise<void> {
    const action = cible instanceof Element && cible.closest<HTMLElement>('[data-action]')?.dataset['action'];
    const compteur = readCompteur(this.#territoire);
    if (!action || !compteur) return;
    if (action === 'telecharger') {
      const { saveCompteur } = await import('./fichier.ts');
      this.#keep(saveCompteur(compteur));
      this.#say('Le fichier est dans vos téléchargements. Rouvrez-le demain pour continuer.');
    } else if (action === 'retirer' && this.#dernier) {
      this.#keep(addContacts(compteur, [{ ...this.#dernier, nombre: -1 }]));
      this.#dernier = undefined;
      this.#say('Le dernier contact est retiré.');
    } else if (action === 'vider') {
      keepCompteur(this.#territoire, undefined);
      this.#dernier = undefined;
      this.#offerAnnulation?.('Le compteur est vide.', () => {
        this.#keep(compteur);
        this.#show();
      });
    }
    this.#show();
  }

  async #reopen(champ: HTMLInputElement): Promise<void> {
    const [fichier] = champ.files ?? [];
    if (!fichier) return;
    const { openCompteur } = await import('./fichier.ts');
    const territoire = this.#territoire;
    const jonction = await openCompteur(fichier, { territoire, ouvert: readCompteur(territoire) });
    // Le même fichier, rouvert, doit se dire encore.
    champ.value = '';
    if ('compteur' in jonction && this.#keep(jonction.compteur)) this.#dernier = undefined;
    setTexte(this, 'refus', 'refus' in jonction ? jonction.refus : '');
    if ('compteur' in jonction) this.#say('Le fichier est ouvert\u00a0: continuez à compter.');
    else setTexte(this, 'mot', '');
    this.#show();
  }

  #keep(compteur: Compteur): boolean {
    const garde = keepCompteur(this.#territoire, isCompteurVide(compteur) ? undefined : compteur);
    setTexte(
      this,
      'refus',
      garde ? '' : 'Votre navigateur ne garde rien\u00a0: ce contact n’est pas compté.',
    );
    return garde;
  }

  #show(): void {
    const compteur = readCompteur(this.#territoire);
    const bloc = this.querySelector<HTMLElement>('[data-compte]');
    if (bloc) bloc.hidden = compteur === undefined;
    this.querySelector('[data-action="retirer"]')?.toggleAttribute('hidden', !this.#dernier);
    if (!compteur) return;
    const { mois, contacts } = compteur;
    const sans = countContacts({ contacts: contacts.filter(({ suite }) => suite === 'sans-reponse') });
    setTexte(
      this,
      'total',
      `Mois de ${formatMois(mois)}\u00a0: ${formatQuantite(countContacts(compteur), 'contact')}, dont ${sans} sans réponse.`,
    );
    setTexte(
      this,
      'ancien',
      mois < today().slice(0, 7)
        ? `Ce compteur est celui de ${formatMois(mois)}. Pour ce mois-ci, téléchargez-le puis videz-le.`
        : '',
    );
  }

  #say(mot: string): void {
    setTexte(this, 'mot', mot);
    announce(mot);
  }
}

customElements.define('compteur-contacts', CompteurContacts);
