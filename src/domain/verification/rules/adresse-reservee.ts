import type { RubriquePage } from '../../catalogue/catalogue.ts';
import { motifsDePages } from '../../plan/adresses.ts';
import { idsDePages, listNomsPris, pagesDeRubriques } from '../../plan/motifs.ts';
import { lignes } from '../../plan/pages.ts';
import type { Regle } from '../regle.ts';

/** Ce que le site garde pour lui à sa racine, sans que ce soit une page. */
const GARDES: readonly string[] = ['404', 'admin', 'commun'];

const toMotif = (rubrique: RubriquePage) =>
  motifsDePages[pagesDeRubriques[rubrique]].replace('[espace]', rubrique);

// Une page que les rédacteurs peuvent écrire porte le nom de celle qu’elle complète : pages/bilan.mdx.
const redigeables = new Set<string>(
  idsDePages.filter((page) => lignes[page].redigeable).map((page) => motifsDePages[page]),
);
const toAdresse = (motif: string, nom: string) =>
  motif.replace(motifsDePages.territoire, '').replace('[page]', nom);
const isPrise = (motif: string, nom: string) =>
  listNomsPris(motif).has(nom) && !redigeables.has(motif.replace('[page]', nom));

/** Un autre nom pour la page d’un rédacteur : « agenda » → « notre-agenda ». */
function renamePage(id: string, rubrique: RubriquePage): string {
  if (rubrique !== 'pages') return `guide-${id}`;
  return id.endsWith('s') ? `nos-${id}` : `notre-${id}`;
}

/** Un territoire ou une page de rédacteur qui porte le nom d’une page du site : l’un des deux disparaîtrait. */
export const adresseReservee: Regle = ({ territoires, pages }) => [
  ...territoires
    .filter(({ dossier }) => isPrise(motifsDePages.territoire, dossier) || GARDES.includes(dossier))
    .map(({ dossier, fichier }) => ({
      code: 'adresse-reservee' as const,
      fichier,
      chemin: ['nom'],
      message: `L’adresse /${dossier}/ est déjà celle d’une page du site : renommez le dossier, par exemple « guichet-${dossier} ».`,
    })),
  ...pages
    .filter(({ rubrique, id }) => isPrise(toMotif(rubrique), id))
    .map(({ rubrique, id, fichier }) => ({
      code: 'adresse-reservee' as const,
      fichier,
      chemin: [],
      ligne: 1,
      message: `L’adresse « ${toAdresse(toMotif(rubrique), id)} » de chaque guichet est déjà prise par le site : cette page ne se verrait jamais. Renommez le fichier, par exemple « ${renamePage(id, rubrique)}.mdx ».`,
    })),
];
