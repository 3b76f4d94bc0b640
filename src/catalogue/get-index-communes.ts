import { buildIndexCommunes, toFichier } from '../domain/commune/index-communes.ts';
import { getCatalogue } from './get-catalogue.ts';
import { loadReferentiel } from './load-referentiel.ts';

/** Un fichier de l’index des communes de France. */
export interface FichierIndex {
  readonly nom: string;
  readonly texte: string;
}

function buildFichiers(): readonly FichierIndex[] {
  const { communes, autrefois, departements } = loadReferentiel();
  const desservies = getCatalogue().territoires.flatMap((territoire) => territoire.communes);
  const servies = new Set(desservies.map(({ code_insee }) => code_insee));
  const parties = buildIndexCommunes({ communes, autrefois, servies });
  const noms = new Set(
    desservies.flatMap(({ nom, code_insee }) => [nom, ...(autrefois.get(code_insee) ?? [])]),
  );
  return [
    { nom: 'cles', texte: parties.map(({ cle }) => cle).join('\n') },
    {
      nom: 'departements',
      texte: [...departements.values()].map(({ code, nom }) => `${code}|${nom}`).join('\n'),
    },
    // Pour corriger une faute de frappe : les seuls noms, triés, se compriment bien.
    { nom: 'noms-servis', texte: [...noms].sort().join('\n') },
    ...parties.map(({ cle, texte }) => ({ nom: toFichier(cle), texte })),
  ];
}

let fichiers: readonly FichierIndex[] | undefined;

/** L’index des communes de France, que les champs de commune lisent fichier par fichier. */
export function getIndexCommunes(): readonly FichierIndex[] {
  fichiers ??= buildFichiers();
  return fichiers;
}
