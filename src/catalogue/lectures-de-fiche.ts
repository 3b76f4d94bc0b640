import type { Espace, OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { listSections } from '../domain/fiche/plan-de-fiche.ts';
import type { Lectures, Section } from '../domain/fiche/section.ts';
import { describeZone } from './describe-zone.ts';
import { parseHoraires } from './horaires.ts';
import { parseTelephone } from './telephone.ts';

/** Ce que le plan de fiche ne sait pas lire lui-même. Ce qui ne se lit pas se montre tel qu’écrit. */
export const lectures: Lectures = {
  readTelephone: (numero) => parseTelephone(numero) ?? { affiche: numero, lien: undefined },
  readHoraires: (texte) => {
    const lus = parseHoraires(texte);
    if (!lus) return { lignes: ['Horaires à vérifier'], ouverture: undefined };
    const { semaine, jours_feries, regulier } = lus;
    return { lignes: lus.texte, ouverture: regulier ? { semaine, jours_feries } : undefined };
  },
  describeZone,
};

/** Les rubriques d’une fiche, pour l’écran comme pour le papier. */
export const listSectionsDeFiche = (
  servie: OffreServie,
  territoire: Territoire,
  espace: Espace,
): readonly Section[] => listSections({ servie, territoire, espace, lectures });
