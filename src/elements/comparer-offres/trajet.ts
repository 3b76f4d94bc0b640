import { SEMAINES_PAR_MOIS, type Usage } from '@/domain/cout/usage.ts';
import { setErreur } from '../shared/set-erreur.ts';

const JOURS_MAX = 7;

const listChamps = (racine: HTMLElement) => [...racine.querySelectorAll<HTMLInputElement>('[data-trajet]')];

/** Si ce que l’on vient de changer est la semaine de trajets. */
export const isTrajet = (racine: HTMLElement, cible: EventTarget | null): boolean =>
  listChamps(racine).some((champ) => champ === cible);

/** Le mois que fait la semaine écrite ; undefined, et le refus se lit, quand un nombre est impossible. */
export function readTrajet(racine: HTMLElement): Usage | undefined {
  const champs = listChamps(racine);
  for (const champ of champs) setErreur(champ, champ.checkValidity() ? '' : champ.dataset['refus']);
  if (!champs.every((champ) => champ.checkValidity())) return undefined;
  const [jours = 0, distance_km = 0] = champs.map(({ value }) => Number(value));
  return { jours: jours * SEMAINES_PAR_MOIS, distance_km };
}

/** Écrit dans ses champs la semaine d’un mois. */
export function setTrajet(racine: HTMLElement, { jours, distance_km }: Usage): void {
  const semaine = Math.min(JOURS_MAX, Math.max(1, Math.round(jours / SEMAINES_PAR_MOIS)));
  for (const champ of listChamps(racine)) {
    champ.value = String(champ.name === 'km' ? distance_km : semaine);
    setErreur(champ);
  }
}
