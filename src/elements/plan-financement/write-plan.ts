import { type AideDemandee, type AideFinancable, SUITES } from '@/domain/financement/aide-financable.ts';
import { computeFinancement } from '@/domain/financement/compute-financement.ts';
import { describeFinancement } from '@/domain/financement/describe-financement.ts';
import { lowerFirst } from '@/domain/text/casse.ts';
import { parseMontant } from '@/domain/text/parse-montant.ts';
import { setErreur } from '../shared/set-erreur.ts';

const MOIS_MAX = 360;
const REFUS = 'Écrivez un nombre, par exemple 1 250 ou 1 250,50.';

const create = (balise: 'li' | 'td' | 'th', texte: string): HTMLElement => {
  const element = document.createElement(balise);
  element.textContent = texte;
  return element;
};

const createLigne = (nom: string, somme: string): HTMLElement => {
  const ligne = document.createElement('tr');
  const tete = create('th', nom);
  tete.setAttribute('scope', 'row');
  ligne.append(tete, create('td', somme));
  return ligne;
};

function readMontant(racine: HTMLElement, nom: string): number | undefined {
  const champ = racine.querySelector<HTMLInputElement>(`[name="${racine.dataset['projet']}.${nom}"]`);
  const lu = parseMontant(champ?.value ?? '');
  return lu === 'illisible' ? undefined : lu;
}

/** Dit dans un champ que ce qui y est écrit n’est pas une somme. */
export const checkMontant = (champ: HTMLInputElement): void =>
  setErreur(champ, parseMontant(champ.value) === 'illisible' ? REFUS : '');

const listDemandees = (racine: HTMLElement): readonly AideDemandee[] =>
  [...racine.querySelectorAll<HTMLElement>('[data-aide]')].flatMap((ligne) => {
    const choisie = ligne.querySelector('select')?.value;
    const suite = SUITES.find((connue) => connue === choisie);
    if (!suite) return [];
    const aide = JSON.parse(ligne.dataset['aide'] ?? '{}') as AideFinancable;
    return [{ aide, suite, accorde: readMontant(racine, aide.id) }];
  });

/** Écrit le plan à la place du tableau à remplir, et rend la phrase qui le dit ; vide tant qu’aucun prix n’est écrit. */
export function writePlan(racine: HTMLElement, aRemplir: readonly Node[]): string {
  const postes = [...racine.querySelectorAll<HTMLInputElement>('[data-poste]')].map(({ name, dataset }) => ({
    libelle: lowerFirst(dataset['poste'] ?? ''),
    prix: readMontant(racine, name.slice(name.indexOf('.') + 1)),
  }));
  const connus = postes.flatMap(({ prix }) => (prix === undefined ? [] : [prix]));
  const plan = racine.querySelector('[data-plan]');
  const notes = racine.querySelector<HTMLElement>('[data-notes]');
  if (!plan || !notes) return '';
  notes.hidden = connus.length === 0;
  if (connus.length === 0) {
    plan.replaceChildren(...aRemplir);
    return '';
  }
  const cout = connus.reduce((total, prix) => total + prix, 0);
  const mois = Math.max(1, Math.min(MOIS_MAX, Math.round(readMontant(racine, 'mois') ?? 1)));
  const decrit = describeFinancement(
    computeFinancement(cout, listDemandees(racine), mois),
    postes.flatMap(({ libelle, prix }) => (prix === undefined && libelle !== '' ? [libelle] : [])),
  );
  plan.replaceChildren(...decrit.lignes.map(({ nom, somme }) => createLigne(nom, somme)));
  notes.replaceChildren(...decrit.notes.map((note) => create('li', note)));
  return decrit.bref;
}
