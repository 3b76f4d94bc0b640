import type { Regle } from '../regle.ts';

/** Adresses que le site prend déjà, ou garde pour lui : un territoire de ce nom cacherait une page. */
export const ADRESSES_RESERVEES: ReadonlySet<string> = new Set([
  '404',
  'accessibilite',
  'admin',
  'commun',
  'communes',
  'donnees',
  'donnees-personnelles',
  'lexique',
  'mentions-legales',
  'pagefind',
  'partout-en-france',
  'plan-du-site',
  'reseau',
]);

/** Un territoire dont le dossier porte le nom d’une page du site. */
export const adresseReservee: Regle = ({ territoires }) =>
  territoires
    .filter(({ dossier }) => ADRESSES_RESERVEES.has(dossier))
    .map(({ dossier, fichier }) => ({
      code: 'adresse-reservee',
      fichier,
      chemin: ['nom'],
      message: `L’adresse /${dossier}/ est déjà celle d’une page du site : renommez le dossier, par exemple « guichet-${dossier} ».`,
    }));
