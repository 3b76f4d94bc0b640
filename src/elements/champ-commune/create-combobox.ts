import { Chercheur } from '../shared/chercheur.ts';
import { loadCommunes } from '../shared/communes.ts';
import type { Garde } from '../shared/garde.ts';
import { Avis } from './avis.ts';
import { Combobox, type Parties } from './combobox.ts';

/** Un nom écrit sans être choisi : retenu s’il est sûr, sinon demandé ; le formulaire ne part qu’après. */
async function holdEnvoi(e: SubmitEvent, { champ }: Parties, combobox: Combobox): Promise<void> {
  if (e.target !== champ.form || combobox.isSettled) return;
  e.preventDefault();
  e.stopImmediatePropagation();
  if (await combobox.settle()) {
    champ.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    return;
  }
  champ.focus();
  await combobox.ask();
}

/** Anime un champ commune : sur le territoire, ou sur la France quand la page le demande. */
export async function createCombobox(racine: HTMLElement, parties: Parties, garde: Garde): Promise<Combobox> {
  const { index = '', partout, zone = '' } = racine.dataset;
  const locales = partout === undefined ? await loadCommunes(racine) : undefined;
  const chercheur = new Chercheur(locales, index, zone.split(' '));
  const combobox = new Combobox(parties, chercheur, new Avis(racine), garde);
  garde.listen(document, 'submit', (e) => holdEnvoi(e, parties, combobox), true);
  // Ce qui s’est passé pendant le chargement.
  if (parties.champ.value === '') combobox.show();
  else if (document.activeElement === parties.champ) garde.run(() => combobox.type());
  return combobox;
}
