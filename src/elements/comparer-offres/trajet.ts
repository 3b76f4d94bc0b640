import {
  formatUsage,
  MOIS_DE_TRAVAIL,
  parseUsage,
  SEMAINES_PAR_MOIS,
  type Usage,
} from '@/domain/cout/usage.ts';
import { setErreur } from '../shared/set-erreur.ts';

const JOURS_MAX = 7;

/** Un mois de trajets, et ce que l’adresse en dit : rien quand c’est un mois de travail. */
type Trajet = readonly [usage: Usage, fragment: string];

const listChamps = (racine: HTMLElement) => [...racine.querySelectorAll<HTMLInputElement>('[data-trajet]')];

const toTrajet = (usage: Usage): Trajet => {
  const fragment = formatUsage(usage);
  return [usage, fragment === formatUsage(MOIS_DE_TRAVAIL) ? '' : fragment];
};

/** Le mois que fait la semaine écrite ; undefined, et le refus se lit, quand un nombre est impossible. */
export function readTrajet(racine: HTMLElement): Trajet | undefined {
  const champs = listChamps(racine);
  for (const champ of champs) setErreur(champ, champ.checkValidity() ? '' : champ.dataset['refus']);
  if (!champs.every((champ) => champ.checkValidity())) return undefined;
  const [jours = 0, distance_km = 0] = champs.map(({ value }) => Number(value));
  return toTrajet({ jours: jours * SEMAINES_PAR_MOIS, distance_km });
}

/** Écrit dans ses champs la semaine que dit l’adresse, et rend le mois qu’elle fait. */
export function setTrajet(racine: HTMLElement, adresse: string): Trajet {
  const usage = parseUsage(adresse);
  const semaine = Math.min(JOURS_MAX, Math.max(1, Math.round(usage.jours / SEMAINES_PAR_MOIS)));
  for (const champ of listChamps(racine)) {
    champ.value = String(champ.name === 'km' ? usage.distance_km : semaine);
    setErreur(champ);
  }
  return toTrajet(usage);
}
