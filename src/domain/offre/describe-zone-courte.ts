import { getPortee } from './get-portee.ts';

const plural = (n: number, un: string, plusieurs: string) => `${n}\u00a0${n > 1 ? plusieurs : un}`;

/** Où habiter pour y avoir droit, d’après les seuls codes de zone : assez pour comparer, la fiche donne les noms. */
export function describeZoneCourte(zone: readonly string[] | undefined): string {
  if (!zone || zone.length === 0) return 'À vérifier';
  if (getPortee(zone) === 'nationale') return 'Partout en France';
  const departements = zone.filter((code) => code.length < 5);
  const intercommunalites = zone.filter((code) => code.length === 9).length;
  const communes = zone.length - departements.length - intercommunalites;
  return [
    ...(departements.length > 0
      ? [`${departements.length > 1 ? 'Départements' : 'Département'} ${departements.join(', ')}`]
      : []),
    ...(intercommunalites > 0 ? [plural(intercommunalites, 'intercommunalité', 'intercommunalités')] : []),
    ...(communes > 0 ? [plural(communes, 'commune', 'communes')] : []),
  ].join(', ');
}
