import { buildBarre } from '@/domain/cout/build-barre.ts';
import type { Voiture } from '@/domain/cout/couts.schema.ts';
import { describeCalculs } from '@/domain/cout/describe-calculs.ts';
import { describeLimites } from '@/domain/cout/describe-limites.ts';
import { describeTotal } from '@/domain/cout/describe-total.ts';
import { estimateMois } from '@/domain/cout/estimate-mois.ts';
import { estimateVoiture } from '@/domain/cout/estimate-voiture.ts';
import type { Compte } from '@/domain/cout/to-compte.ts';
import { describeUsage, formatUsage, MOIS_DE_TRAVAIL, parseUsage, type Usage } from '@/domain/cout/usage.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { setErreur } from '../shared/set-erreur.ts';

interface Ligne {
  readonly corps: HTMLElement;
  /** Le calcul d’une offre, ou le barème de la voiture. */
  readonly offre: Compte | undefined;
  readonly voiture: Voiture | undefined;
}

interface Total {
  readonly bas: number;
  readonly haut: number;
  readonly plafond: boolean;
}

const read = <T>(json: string | undefined) => (json ? (JSON.parse(json) as T) : undefined);

/** Récrit le calcul d’une ligne et rend son total. */
function computeLigne({ corps, offre, voiture }: Ligne, usage: Usage): Total {
  if (voiture) {
    const { montant, calcul } = estimateVoiture(voiture, usage);
    corps.querySelector('[data-calcul]')?.replaceChildren(calcul);
    return { bas: montant, haut: montant, plafond: false };
  }
  const estimation = offre && estimateMois(offre.tarif, usage, offre);
  if (!estimation) return { bas: 0, haut: 0, plafond: false };
  const puces = describeCalculs(estimation).map((phrase) => {
    const li = document.createElement('li');
    li.textContent = phrase;
    return li;
  });
  corps.querySelector('[data-calculs]')?.replaceChildren(...puces);
  corps.querySelector('[data-limites]')?.replaceChildren(describeLimites(offre.tarif, usage).join(' '));
  return estimation;
}

/** Recalcule la comparaison des coûts pour les jours et la distance du visiteur, que garde le fragment de l’adresse. */
class CalculCout extends ElementGarde {
  #lignes: readonly Ligne[] = [];
  #usage = formatUsage(MOIS_DE_TRAVAIL);

  protected override open(garde: Garde): void {
    const saisie = this.querySelector('fieldset');
    if (!saisie) return;
    this.#lignes = [...this.querySelectorAll<HTMLElement>('[data-cout], [data-voiture]')].map((corps) => ({
      corps,
      offre: read<Compte>(corps.dataset['cout']),
      voiture: read<Voiture>(corps.dataset['voiture']),
    }));
    const champs = [...saisie.querySelectorAll('input')];
    garde.listen(saisie, 'input', () => this.#choose(champs));
    // Un nombre à moitié écrit n’est pas encore une faute.
    garde.listen(saisie, 'change', () => {
      for (const champ of champs) setErreur(champ, champ.checkValidity() ? '' : champ.dataset['refus']);
    });
    garde.listen(window, 'hashchange', () => this.#restore(saisie));
    onRetour(garde, () => this.#restore(saisie));
    this.#restore(saisie);
  }

  #choose(champs: readonly HTMLInputElement[]): void {
    const justes = champs.filter((champ) => champ.checkValidity());
    for (const champ of justes) setErreur(champ);
    if (justes.length < champs.length) return;
    const usage = parseUsage(champs.map(({ name, value }) => `${name}=${Number(value)}`).join('&'));
    history.replaceState(null, '', `#${formatUsage(usage)}`);
    announce(this.#show(usage));
  }

  #restore(saisie: HTMLFieldSetElement): void {
    const usage = parseUsage(location.hash);
    for (const champ of saisie.querySelectorAll('input')) {
      champ.value = String(champ.name === 'km' ? usage.distance_km : usage.jours);
      setErreur(champ);
    }
    if (formatUsage(usage) !== this.#usage) this.#show(usage);
  }

  /** Montre les totaux de cet usage, du moins cher au plus cher ; rend la phrase qui le dit. */
  #show(usage: Usage): string {
    this.#usage = formatUsage(usage);
    const totaux = new Map(this.#lignes.map((ligne) => [ligne.corps, computeLigne(ligne, usage)]));
    const echelle = Math.max(0, ...[...totaux.values()].map(({ haut }) => haut));
    for (const [corps, total] of totaux) {
      corps.querySelector('[data-total]')?.replaceChildren(describeTotal(total));
      const { pleine, claire } = buildBarre(total, echelle);
      corps.querySelector('[data-pleine]')?.setAttribute('width', String(pleine));
      corps.querySelector('[data-claire]')?.setAttribute('width', String(claire));
    }
    const getBas = (corps: Element) => totaux.get(corps as HTMLElement)?.bas ?? 0;
    for (const tableau of this.querySelectorAll<HTMLTableElement>('[data-classement]'))
      tableau.append(...[...tableau.tBodies].sort((a, b) => getBas(a) - getBas(b)));
    const phrase = `Pour ${describeUsage(usage)}.`;
    this.querySelector('[data-usage]')?.replaceChildren(phrase);
    const voiture = this.querySelector('[data-voiture] [data-total]')?.textContent;
    return voiture ? `${phrase} Une voiture à vous\u00a0: ${voiture}.` : phrase;
  }
}

customElements.define('calcul-cout', CalculCout);
