import { formatQuantite } from '../text/format-quantite.ts';
import { getPortee } from './get-portee.ts';

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
    ...(intercommunalites > 0 ? [formatQuantite(intercommunalites, 'intercommunalité')] : []),
    ...(communes > 0 ? [formatQuantite(communes, 'commune')] : []),
  ].join(', ');
}
