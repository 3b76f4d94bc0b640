import { addJours } from '@/domain/temps/add-jours.ts';
import { toHeure } from '@/domain/temps/heure.ts';
import { type DemandeSaisie, type Manque, parseDemande } from '@/domain/trajet/demande.ts';
import { setTexte } from '../shared/fill.ts';
import { setCommune } from '../shared/set-commune.ts';
import { setErreur } from '../shared/set-erreur.ts';
import { setTitre } from '../shared/set-titre.ts';

const HEURE_HABITUELLE = 8 * 60;
/** Le champ de chaque partie d’une demande. */
const CHAMPS: Readonly<Record<Manque['champ'], string>> = {
  de: '[data-lieu="de"] [role="combobox"]',
  a: '[data-lieu="a"] [role="combobox"]',
  le: '[name="le"]',
  heure: '[name="heure"]',
};

function findCode(form: HTMLFormElement, lieu: 'de' | 'a'): HTMLInputElement | null {
  return form.querySelector(`[data-lieu="${lieu}"] input[name="commune"]`);
}

/** Ce que la personne a rempli. */
export function readForm(form: HTMLFormElement): DemandeSaisie {
  const champs = new FormData(form);
  const parametres = new URLSearchParams();
  const get = (nom: string) => String(champs.get(nom) ?? '');
  for (const nom of ['le', 'pour']) parametres.set(nom, get(nom));
  parametres.set(get('sens'), get('heure'));
  for (const lieu of ['de', 'a'] as const) parametres.set(lieu, findCode(form, lieu)?.dataset['lieu'] ?? '');
  return parseDemande(parametres);
}

/** Remet une demande dans le formulaire, hors des champs touchés ; sans date ni heure, demain à huit heures. */
export function writeForm(
  form: HTMLFormElement,
  saisie: DemandeSaisie,
  aujourdhui: string,
  touches: ReadonlySet<EventTarget>,
): void {
  const { depart, arrivee, date, minute = HEURE_HABITUELLE, arriver, motif } = saisie;
  for (const [lieu, valeur] of [
    ['de', depart],
    ['a', arrivee],
  ] as const) {
    const code = findCode(form, lieu);
    if (code && !touches.has(code)) setCommune(code, valeur);
  }
  const write = (nom: string, valeur: string) => {
    const champ = form.elements.namedItem(nom);
    if (touches.has(champ as EventTarget)) return;
    if (champ instanceof HTMLInputElement || champ instanceof HTMLSelectElement) champ.value = valeur;
  };
  write('le', date ?? addJours(aujourdhui, 1));
  write('heure', toHeure(minute));
  write('sens', arriver ? 'avant' : 'heure');
  write('pour', motif ?? '');
  form.querySelector('input[type="date"]')?.setAttribute('min', aujourdhui);
}

/** Dit sur son champ ce qui empêche de répondre, ou l’efface ; `deplace` porte le focus sur le champ à remplir. */
export function writeManque(form: HTMLFormElement, manque: Partial<Manque> = {}, deplace = false): void {
  for (const [nom, selecteur] of Object.entries(CHAMPS)) {
    const champ = form.querySelector<HTMLInputElement>(selecteur);
    if (!champ) continue;
    setErreur(champ, nom === manque.champ ? manque.phrase : '');
    if (deplace && nom === manque.champ) champ.focus();
  }
  writePanne(form, '');
  setTitre(manque.phrase ? 'Erreur' : '');
}

/** Dit ce qui empêche de répondre sans que rien manque à la demande ; vide, l’efface. */
export const writePanne = (form: HTMLFormElement, phrase: string): void => setTexte(form, 'erreur', phrase);
