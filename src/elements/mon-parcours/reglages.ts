import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { describeQuoi } from '@/domain/parcours/describe-etape.ts';
import { acteurs, DATES, type Etape, getEcheance, moments } from '@/domain/parcours/parcours.ts';
import { isDateCalendaire } from '@/domain/temps/is-date-calendaire.ts';
import { hasNir, REFUS_NIR } from '@/domain/text/has-nir.ts';
import { setErreur } from '../shared/set-erreur.ts';

type Offre = OffreEnBref | undefined;

const find = (ligne: ParentNode, nom: string) => ligne.querySelector<HTMLInputElement>(`[data-${nom}]`);
const listChoix = (ligne: ParentNode, nom: string) =>
  ligne.querySelectorAll<HTMLInputElement>(`[data-choix="${nom}"]`);
const findChoix = (ligne: ParentNode, nom: string) =>
  [...listChoix(ligne, nom)].find(({ checked }) => checked)?.value;

function checkTous(ligne: ParentNode, nom: string, valeur: string): void {
  for (const choix of listChoix(ligne, nom)) choix.checked = choix.value === valeur;
}

/** Ce qu’un champ tient, sans toucher à celui où l’on écrit, ni à celui que l’on vient de refuser. */
function setValeur(champ: HTMLInputElement | null, valeur: string): void {
  if (!champ || champ === document.activeElement || champ.hasAttribute('aria-invalid')) return;
  champ.value = valeur;
}

/** Accorde les réglages d’une étape à ce qu’elle dit ; l’espace particuliers n’a que « fait ». */
export function writeReglages(ligne: HTMLElement, etape: Etape, etabli_le: string, offre: Offre): void {
  const moment = moments.find(({ value }) => value === etape.quand);
  checkTous(ligne, 'quand', moment?.value ?? 'date');
  checkTous(ligne, 'qui', etape.qui);
  setValeur(find(ligne, 'date'), getEcheance(etape.quand, etabli_le));
  setValeur(find(ligne, 'quoi'), etape.quoi || describeQuoi(etape.qui, offre));
  const faite = find(ligne, 'faite');
  if (faite) faite.checked = etape.faite;
}

/** La date écrite ; undefined quand elle n’en est pas une, et le champ dit pourquoi. */
function readDate(ligne: HTMLElement): string | undefined {
  const champ = find(ligne, 'date');
  const date = champ?.value ?? '';
  const bonne = isDateCalendaire(date) && date >= DATES.min && date <= DATES.max;
  if (champ) setErreur(champ, bonne ? '' : 'Écrivez une date, par exemple le 15\u00a0janvier\u00a02027.');
  return bonne ? date : undefined;
}

/** L’étape telle que ses réglages la disent ; un champ refusé la laisse comme elle était. */
export function readReglages(ligne: HTMLElement, etape: Etape, offre: Offre, cible: EventTarget): Etape {
  const date = find(ligne, 'date');
  if (cible === date) checkTous(ligne, 'quand', 'date');
  const choisi = findChoix(ligne, 'quand') ?? etape.quand;
  const quand = choisi === 'date' ? (readDate(ligne) ?? etape.quand) : choisi;
  if (date && choisi !== 'date') setErreur(date);
  const qui = acteurs.find(({ value }) => value === findChoix(ligne, 'qui'))?.value ?? etape.qui;
  const champ = find(ligne, 'quoi');
  const ecrit = champ?.value.trim() ?? etape.quoi;
  const refus = hasNir(ecrit) ? REFUS_NIR : '';
  if (champ) setErreur(champ, refus);
  return {
    ...etape,
    quand,
    qui,
    quoi: refus ? etape.quoi : ecrit === describeQuoi(etape.qui, offre) ? '' : ecrit,
    faite: find(ligne, 'faite')?.checked ?? etape.faite,
  };
}
