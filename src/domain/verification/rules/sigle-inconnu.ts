import type { Provenance, Saisie } from '../../catalogue/catalogue.ts';
import { findSigles } from '../../lexique/find-sigles.ts';
import { getFormes } from '../../lexique/lexique.ts';
import { fold } from '../../text/fold.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

/**
 * Ce que l’on ne lit pas : ce qui ne se montre pas en phrases, les adresses, et les titres de documents cités tels quels.
 */
const CHAMPS_MUETS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'dossier',
    'fichier',
    'empreinte',
    'contenu',
    'description_html',
    'rubrique',
    'sigle',
    'variantes',
  ],
  ...['sources', 'source', 'mots_cles', 'groupe', 'adresse', 'complement_adresse', 'commune'],
  ...['horaires_accueil', 'jours_heures', 'telephone', 'courriel', 'url', 'site_web', 'formulaire'],
  ...['lien_source', 'lien_mobilisation', 'zone', 'zone_eligibilite', 'fond_de_carte', 'tuiles'],
]);

interface Usage {
  readonly sigle: string;
  readonly chemin: Chemin;
  /** Dans un texte écrit sous l’en-tête : place du sigle, sans les blancs de tête. */
  readonly dansLeTexte?: number;
}

/** Sous l’en-tête d’un .md ou d’un .mdx ; dans un .yaml, « description » est un champ comme un autre. */
const isCorps = ([champ, suite]: Chemin, fichier: string) =>
  suite === undefined && (champ === 'description' || champ === 'texte') && !fichier.endsWith('.yaml');

/** Chaque sigle d’un fichier, une fois. */
function listUsages(objet: Provenance): readonly Usage[] {
  const vus = new Map<string, Usage>();
  const chemin: (string | number)[] = [];
  const visit = (valeur: unknown): void => {
    if (typeof valeur === 'string') {
      for (const { sigle, rang } of findSigles(valeur))
        if (!vus.has(sigle))
          vus.set(sigle, {
            sigle,
            chemin: [...chemin],
            ...(isCorps(chemin, objet.fichier) && {
              dansLeTexte: rang - (valeur.length - valeur.trimStart().length),
            }),
          });
    } else if (typeof valeur === 'object' && valeur !== null)
      for (const [cle, enfant] of Object.entries(valeur)) {
        if (CHAMPS_MUETS.has(cle)) continue;
        chemin.push(Array.isArray(valeur) ? Number(cle) : cle);
        visit(enfant);
        chemin.pop();
      }
  };
  visit(objet);
  return [...vus.values()];
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

function listFichiers(saisie: Saisie): readonly Provenance[] {
  const { offres, structures, territoires, pages, evenements, lexiques, orientation } = saisie;
  return [
    ...[...offres, ...structures, ...territoires, ...pages, ...evenements, ...lexiques],
    ...[...saisie.couvertures, ...saisie.indicateurs, ...(orientation ? [orientation] : [])],
  ];
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
  return listFichiers(saisie).flatMap((objet): readonly ErreurDeChamp[] => {
    const { fichier, dossier } = objet;
    const lexique = parDossier.get(dossier);
    if (!lexique) return [];
    return listUsages(objet)
      .filter(({ sigle }) => !lexique.connus.has(fold(sigle)))
      .map(({ sigle, ...place }) => ({
        code: 'sigle-inconnu',
        fichier,
        ...place,
        message: `Le lexique n’explique pas « ${sigle} ». ${suggest(sigle, lexique.candidats, 'Aucun sigle connu ne lui ressemble.')} ${explainPlace(dossier)}`,
      }));
  });
};
