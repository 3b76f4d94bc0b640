import type { Territoire } from '../catalogue/catalogue.ts';
import { getPreuve } from '../etat/get-preuve.ts';
import { formatDate } from '../temps/format-date.ts';
import { upperFirst } from '../text/casse.ts';
import { formatPart } from '../text/format-part.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { Cellule, Couverture } from './couverture.ts';
import type { getUnite } from './group-couverture.ts';

/** L’année de la plus récente preuve de ces offres. */
const findAnnee = (offres: Cellule['offres']): string | undefined =>
  offres
    .map((offre) => getPreuve(offre)?.date.slice(0, 4) ?? '')
    .toSorted()
    .at(-1) || undefined;

/** Une cellule en deux mots, lisible sans couleur. */
export function describeCellule({ etat, offres }: Pick<Cellule, 'etat' | 'offres'>): string {
  switch (etat) {
    case 'confirmee':
      return formatQuantite(offres.length, 'offre');
    case 'annoncee':
      return `annoncée, ${findAnnee(offres) ?? 'sans date'}`;
    case 'interrompue':
      return 'arrêtée';
    case 'aucune':
      return 'aucune';
    case 'non-confirmee':
      return 'non confirmée';
    case 'inconnue':
      return 'inconnu';
  }
}

/** Les mots d’une cellule dans le fichier de données. */
export function describeAbsence({ absence }: Pick<Cellule, 'absence'>): string {
  return absence ? `vérifié le ${formatDate(absence.verifie_le)} par ${absence.par}` : '';
}

/** Ce qu’un financeur a besoin de lire : où l’offre existe, où elle manque, ce que l’on ne sait pas. */
export function describeCouverture({ lignes, categories }: Couverture): readonly string[] {
  const total = lignes.length;
  const partout = categories.filter(({ communes }) => communes.confirmee === total);
  const parties = categories.filter(({ communes }) => communes.confirmee > 0 && communes.confirmee < total);
  const annoncees = categories.filter(({ communes }) => communes.confirmee === 0 && communes.annoncee > 0);
  const absentes = categories.filter(({ communes }) => communes.aucune > 0);
  const larges = categories.filter(
    (c) => c.communes.confirmee === 0 && c.communes.annoncee === 0 && c.larges.length > 0,
  );
  const inconnues = categories.reduce((somme, { communes }) => somme + communes.inconnue, 0);
  const communes = total > 1 ? `les ${formatQuantite(total, 'commune')}` : 'la seule commune';
  const presence =
    partout.length === 0
      ? 'aucune n’est confirmée'
      : formatQuantite(partout.length, 'est confirmée', 'sont confirmées');
  const phrases = [
    `Sur ${categories.length}\u00a0catégories de services, ${presence} dans ${communes} du territoire par une offre locale ou départementale${
      parties.length > 0 ? `, et ${parties.length} dans une partie seulement` : ''
    }. «\u00a0Confirmée\u00a0» veut dire\u00a0: d’après une vérification ou une source de moins de douze mois.`,
    annoncees.length > 0
      ? `Pour ${formatQuantite(annoncees.length, 'autre catégorie', 'autres catégories')}, une offre est seulement annoncée\u00a0: la source est plus ancienne, ou sans date.`
      : '',
    larges.length > 0
      ? `Pour ${formatQuantite(larges.length, 'autre catégorie', 'autres catégories')}, seules des offres régionales ou nationales sont connues.`
      : '',
    absentes.length > 0
      ? `Pour ${formatQuantite(absentes.length, 'catégorie')}, quelqu’un s’est assuré qu’il n’existe aucune offre proche dans tout ou partie du territoire.`
      : 'Aucune absence n’a encore été vérifiée sur place.',
    inconnues > 0
      ? `${upperFirst(formatPart(inconnues, total * categories.length))} des cases du tableau restent inconnues\u00a0: cela ne veut pas dire qu’il n’y a rien.`
      : '',
  ];
  return phrases.filter((phrase) => phrase !== '');
}

/** Le territoire en un coup d’œil, puis ce qu’il couvre. */
export function listEnBref(
  { programme }: Pick<Territoire, 'programme'>,
  couverture: Couverture,
): readonly string[] {
  const communes = formatQuantite(couverture.lignes.length, 'commune');
  return [
    `${programme}\u00a0: ${communes}, ${formatQuantite(couverture.habitants, 'habitant')}.`,
    ...describeCouverture(couverture),
  ];
}

const CASES = {
  commune: 'Chaque case dit combien d’offres locales ou départementales confirmées servent la commune.',
  intercommunalité:
    'Chaque case dit dans combien de communes une offre locale ou départementale confirmée passe.',
} as const satisfies Readonly<Record<ReturnType<typeof getUnite>, string>>;

/** Comment lire le tableau. */
export const describeCases = (unite: keyof typeof CASES): string =>
  `${CASES[unite]} «\u00a0annoncée\u00a0»\u00a0: d’après une source de plus d’un an, ou sans date. «\u00a0non confirmée\u00a0»\u00a0: une vieille trace, rien ne dit que l’offre existe encore. «\u00a0aucune\u00a0»\u00a0: quelqu’un s’en est assuré. «\u00a0inconnu\u00a0»\u00a0: personne n’a encore vérifié, il existe peut-être quelque chose. «\u00a0arrêtée\u00a0»\u00a0: une offre existe, mais elle est suspendue, épuisée ou en construction. Les offres régionales et nationales ne sont pas dans ce tableau.`;
