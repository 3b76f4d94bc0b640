import type { OffreSaisie } from '../offre/offre.schema.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import type { CoutsSaisis } from './couts.schema.ts';
import type { CarburantCompte } from './estimate-mois.ts';

/**
 * Le carburant à compter pour une offre : celui de son véhicule, quand la fiche dit qu’il est en plus, ou
 * qu’elle ne dit rien d’un véhicule à moteur que l’on conduit soi-même. undefined sans prix connu.
 */
export function getCarburant(
  { tarif, vehicules = [], categorie }: Pick<OffreSaisie, 'tarif' | 'vehicules' | 'categorie'>,
  couts: Pick<CoutsSaisis, 'carburants'> | undefined,
): CarburantCompte | undefined {
  if (!tarif || tarif.carburant === 'compris') return undefined;
  const enPlus = tarif.carburant === 'en-plus';
  const seConduit = ['avoir-un-vehicule', 'reparer'].includes(getCategorie(categorie).besoin);
  const connus = couts?.carburants ?? [];
  const trouves = vehicules.map((vehicule) => connus.find((carburant) => carburant.vehicule === vehicule));
  const [premier] = trouves.filter((carburant) => carburant !== undefined);
  // Sans « en-plus » écrit, un vélo parmi les véhicules suffit pour ne rien supposer.
  if (!premier || (!enPlus && !(seConduit && trouves.every(Boolean)))) return undefined;
  const { libelle, par_km } = premier;
  return { libelle, par_km, ...(!enPlus && { incertain: true }) };
}
