import type { Compteur } from '@/domain/compteur/compteur.ts';
import { formatCompteur, parseCompteur } from '@/domain/compteur/fichier-compteur.ts';
import { type Jonction, reopenCompteur } from '@/domain/compteur/reopen-compteur.ts';
import { downloadTexte } from '../shared/download-texte.ts';

/** Donne le fichier du compteur, un enregistrement de plus. */
export function saveCompteur(compteur: Compteur): Compteur {
  const { territoire, mois, poste, enregistrement } = compteur;
  const suivant = { ...compteur, enregistrement: enregistrement + 1 };
  downloadTexte(`compteur-${territoire}-${mois}-${poste}.json`, formatCompteur(suivant), 'application/json');
  return suivant;
}

/** Rouvre un fichier par-dessus ce que l’onglet a compté, ou dit pourquoi non. */
export async function openCompteur(
  fichier: Blob,
  { territoire, ouvert }: { readonly territoire: string; readonly ouvert: Compteur | undefined },
): Promise<Jonction> {
  const lu = parseCompteur(await fichier.text());
  if ('fautes' in lu) return { refus: lu.fautes[0].message };
  return lu.compteur.territoire === territoire
    ? reopenCompteur(ouvert, lu.compteur)
    : { refus: 'Ce fichier est celui d’un autre territoire.' };
}
