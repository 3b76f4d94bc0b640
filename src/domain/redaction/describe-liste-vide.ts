import type { OffreServie } from '../catalogue/catalogue.ts';
import type { Ecrit } from '../fiche/bloc.ts';
import { formatDe } from '../text/format-de.ts';
import { getBesoin } from '../vocabulaire/besoins.ts';
import type { CategorieId } from '../vocabulaire/categories.ts';
import type { Demande, Selection } from './select-offres-du-texte.ts';

/** Ce que l’on cherche, catégorie par catégorie, dans « nous ne connaissons pas encore de… ». */
const NOMS: Readonly<Record<CategorieId, string>> = {
  accueil: 'lieu où être reçu',
  'conseil-mobilite': 'conseiller en mobilité',
  'atelier-mobilite': 'atelier pour apprendre à se déplacer',
  'suivi-psychologique': 'soutien psychologique',
  'auto-ecole-solidaire': 'auto-école à petit prix',
  integracode: 'cours de français et de code',
  'transport-demande': 'transport à réserver',
  'transport-solidaire': 'bénévole qui vous conduit',
  covoiturage: 'covoiturage organisé',
  'transport-en-commun': 'bus ou de train',
  velo: 'vélo à louer ou à emprunter',
  autopartage: 'voiture partagée',
  'location-voiture': 'voiture à louer à petit prix',
  'location-deux-roues': 'scooter à louer à petit prix',
  'garage-solidaire': 'garage à petit prix',
  'micro-credit': 'petit prêt',
  'aide-financiere': 'aide financière',
};

/** « … pas encore de transport à réserver, ni de bénévole qui vous conduit » : jamais « de ce type ». */
function describeManque({ categories, besoin }: Demande): string {
  const noms = categories.length > 0 ? categories.map((id) => NOMS[id]) : ['solution'];
  const [premier, ...suite] = noms.map(formatDe);
  const pour = besoin ? ` pour «\u00a0${getBesoin(besoin).libelle}\u00a0»` : '';
  return `Ici, nous ne connaissons pas encore ${[premier, ...suite.map((nom) => `ni ${nom}`)].join(', ')}${pour}.`;
}

const toNoms = (offres: readonly OffreServie[], toUrl: (id: string) => string): readonly Ecrit[] =>
  offres.flatMap(({ offre: { id, nom } }, rang) => [
    ...(rang > 0 ? [{ t: ', ' }] : []),
    { t: nom, url: toUrl(id) },
  ]);

/** Ce que dit une liste qui ne montre rien : ce qui manque, par son nom, sans contredire ce que la page montre. */
export function describeListeVide(
  demande: Demande,
  { citees, voisines }: Pick<Selection, 'citees' | 'voisines'>,
  liens: { readonly contact: string; readonly toUrl: (id: string) => string },
): readonly Ecrit[] {
  const guichet = { t: 'Demandez au guichet', url: liens.contact };
  return [
    ...(citees.length > 0
      ? [
          { t: 'Ici, nous ne connaissons que ' },
          ...toNoms(citees, liens.toUrl),
          { t: '. ' },
          guichet,
          { t: ' s’il existe autre chose.' },
        ]
      : [{ t: `${describeManque(demande)} ` }, guichet, { t: '\u00a0: il saura s’il en existe.' }]),
    ...(voisines.length > 0
      ? [{ t: ' Tout près d’ici\u00a0: ' }, ...toNoms(voisines, liens.toUrl), { t: '.' }]
      : []),
  ];
}
