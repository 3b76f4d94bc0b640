import type { Compteur } from '@/domain/compteur/compteur.ts';
import { keepOnglet, readOnglet } from './onglet.ts';
import { today } from './today.ts';

// Le compteur ouvert vit dans l’onglet : il n’en sort que dans un fichier, quand on le demande.
const toCle = (territoire: string) => `guichet-compteur-${territoire}`;

/** Le compteur ouvert dans cet onglet ; undefined quand rien n’est compté. */
export function readCompteur(territoire: string): Compteur | undefined {
  const texte = readOnglet(toCle(territoire));
  return texte === '' ? undefined : (JSON.parse(texte) as Compteur);
}

/** Garde le compteur jusqu’à la fermeture de l’onglet, ou l’oublie ; vrai quand c’est bien lui qu’on relit. */
export const keepCompteur = (territoire: string, compteur: Compteur | undefined): boolean =>
  keepOnglet(toCle(territoire), compteur ? JSON.stringify(compteur) : '');

/** Un compteur neuf pour ce mois-ci, au nom d’un poste tiré au sort. */
export function createCompteur(territoire: string): Compteur {
  const sort = crypto.getRandomValues(new Uint8Array(4));
  return {
    territoire,
    mois: today().slice(0, 7),
    poste: [...sort].map((octet) => octet.toString(16).padStart(2, '0')).join(''),
    enregistrement: 0,
    contacts: [],
    freins_leves: {},
  };
}
