import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { abridge } from './abridge.ts';
import type { Feuille, Modele } from './feuille.ts';
import { loadFontes } from './load-fontes.ts';
import { loadCouleurs, loadModeles } from './load-modeles.ts';
import { markTetes } from './mark-tetes.ts';
import { toJsonImprimable } from './to-imprimable.ts';

/** Au-delà, la feuille est refaite avec moins de détail. */
export const PAGES_MAX: Readonly<Record<Modele, number>> = {
  fiche: 2,
  livret: 40,
  affiche: 1,
  orientation: 2,
  couverture: 24,
};

const DETAILS_MAX = 4;
const MEMOIRE = 10;

export interface FeuilleFaite {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Combien de fois il a fallu abréger. */
  readonly abregee: number;
}

/** Ouvre Typst dans ce processus ; rend de quoi faire un PDF/UA-1 de chaque feuille. */
export function openCompilateur(): (feuille: Feuille) => FeuilleFaite {
  const { fichiers, signes } = loadFontes();
  // Un dossier qui n’existe pas : aucun modèle ne peut lire un fichier de la machine.
  const workspace = join(tmpdir(), 'guichet-aucun-dossier');
  const typst = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fichiers] }] });
  for (const [nom, texte] of loadModeles()) typst.addSource(join(workspace, nom), texte);
  const addDonnees = (nom: string, json: string) => typst.mapShadow(join(workspace, nom), Buffer.from(json));
  addDonnees('couleurs.json', JSON.stringify(loadCouleurs()));
  let faites = 0;

  const compose = (feuille: Feuille, niveau: number): NodeTypstDocument => {
    // Pas par `inputs` : Typst refait sa bibliothèque à chaque valeur, et ne la rend jamais.
    const donnees = abridge(feuille, niveau);
    addDonnees('feuille.json', toJsonImprimable({ donnees, niveau }, signes));
    const resultat = typst.compile({ mainFilePath: join(workspace, `${feuille.modele}.typ`) });
    const document = resultat.result;
    if (document) return document;
    const fautes = resultat.takeDiagnostics();
    throw new Error(`${feuille.chemin} : ${JSON.stringify(fautes?.shortDiagnostics ?? 'erreur de Typst')}`);
  };

  return (feuille) => {
    let [niveau, document] = [0, compose(feuille, 0)];
    while (document.numOfPages > PAGES_MAX[feuille.modele] && niveau < DETAILS_MAX) {
      niveau += 1;
      typst.evictCache(0);
      document = compose(feuille, niveau);
    }
    const compile = typst.pdf(document, { pdfStandard: 'ua-1' });
    const pdf = feuille.modele === 'couverture' ? markTetes(compile) : compile;
    faites += 1;
    // Typst se souvient de tout ce qu’il a calculé ; deux fiches ont des morceaux en commun, un livret n’en a avec rien.
    if (faites % MEMOIRE === 0 || feuille.modele !== 'fiche') typst.evictCache(0);
    return { pdf, pages: document.numOfPages, abregee: niveau };
  };
}
