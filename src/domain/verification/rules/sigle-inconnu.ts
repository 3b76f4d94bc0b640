import type { Saisie } from '../../catalogue/catalogue.ts';
import { findSigles } from '../../lexique/find-sigles.ts';
import { getFormes } from '../../lexique/lexique.ts';
import { fold } from '../../text/fold.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import { type FichierDeTextes, listFichiers, SORTES } from '../list-fichiers.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

// Ce que lisent les visiteurs et ceux qui les accompagnent ; la grille d’entretien, les coûts et le site n’ont pas de lexique.
const LUES = SORTES.filter((sorte) => !['diagnostics', 'couts', 'site'].includes(sorte));

interface Usage {
  readonly sigle: string;
  readonly chemin: Chemin;
  /** Dans un texte écrit sous l’en-tête : place du sigle, sans les blancs de tête. */
  readonly dansLeTexte?: number;
}

/** Chaque sigle d’un fichier, une fois : dans ses champs qui sont des phrases, puis dans le texte écrit sous l’en-tête. */
function listUsages({ textes, corps }: FichierDeTextes): readonly Usage[] {
  const dansLesChamps = textes
    .filter(({ nature }) => nature === 'phrase')
    .flatMap(({ chemin, texte }) => findSigles(texte).map(({ sigle }): Usage => ({ sigle, chemin })));
  const blancs = corps ? corps.texte.length - corps.texte.trimStart().length : 0;
  const dansLeCorps = findSigles(corps?.texte ?? '').map(
    ({ sigle, rang }): Usage => ({ sigle, chemin: [corps?.champ ?? ''], dansLeTexte: rang - blancs }),
  );
  const usages = [...dansLesChamps, ...dansLeCorps];
  return usages.filter(({ sigle }, rang) => usages.findIndex((usage) => usage.sigle === sigle) === rang);
}

const explainPlace = (dossier: string) =>
  `Ajoutez-le à commun/lexique.yaml${dossier === 'commun' ? '' : ` ou à territoires/${dossier}/lexique.yaml`} ; si ce n’est pas un sigle, écrivez-le en minuscules.`;

/** Les noms propres en capitales : structures, programmes, territoires, site. */
function listNomsPropres({ structures, territoires, site }: Saisie): readonly string[] {
  const noms = [
    ...structures.flatMap(({ nom, sigle = '' }) => [nom, sigle]),
    ...territoires.flatMap(({ nom, programme = '' }) => [nom, programme]),
    site?.nom ?? '',
    site?.editeur.nom ?? '',
  ];
  return noms.flatMap((nom) => findSigles(nom).map(({ sigle }) => fold(sigle)));
}

/** Un sigle que le lexique n’explique pas. Un contenu sans commun/lexique.yaml n’a pas encore de lexique : rien à dire. */
export const sigleInconnu: Regle = (saisie) => {
  const { lexiques, fautifs } = saisie;
  const commun = lexiques.find(({ dossier }) => dossier === 'commun');
  if (!commun || [...fautifs].some((fautif) => fautif.startsWith('lexique/'))) return [];
  const nomsPropres = listNomsPropres(saisie);
  const parDossier = new Map(
    ['commun', ...saisie.territoires.map(({ dossier }) => dossier)].map((dossier) => {
      const entrees = lexiques
        .filter((lexique) => lexique.dossier === 'commun' || lexique.dossier === dossier)
        .flatMap((lexique) => lexique.entrees);
      const connus = new Set([...nomsPropres, ...entrees.flatMap(getFormes).map(fold)]);
      const candidats = entrees.map((entree) => ({ value: entree.sigle, alias: entree.variantes ?? [] }));
      return [dossier, { connus, candidats }] as const;
    }),
  );
  return listFichiers(saisie, LUES).flatMap((lu): readonly ErreurDeChamp[] => {
    const { fichier, dossier } = lu;
    const lexique = parDossier.get(dossier);
    if (!lexique) return [];
    return listUsages(lu)
      .filter(({ sigle }) => !lexique.connus.has(fold(sigle)))
      .map(({ sigle, ...place }) => ({
        code: 'sigle-inconnu',
        fichier,
        ...place,
        message: `Le lexique n’explique pas « ${sigle} ». ${suggest(sigle, lexique.candidats, 'Aucun sigle connu ne lui ressemble.')} ${explainPlace(dossier)}`,
      }));
  });
};
