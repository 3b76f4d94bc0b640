import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { abridge } from './abridge.ts';
import type { Feuille } from './feuille.ts';
import { loadFontes } from './load-fontes.ts';
import { loadCouleurs, loadModeles } from './load-modeles.ts';
import { toJsonImprimable } from './to-imprimable.ts';

/** Typst, ses modèles et sa police, et de quoi composer une feuille avec. */
export interface Typst {
  readonly compilateur: NodeCompiler;
  /** Compose une feuille à un niveau d’abrègement ; lève une erreur qui nomme la feuille. */
  readonly compose: (feuille: Feuille, niveau: number) => NodeTypstDocument;
}

/** Ouvre Typst dans ce processus. */
export function openTypst(): Typst {
  const { fichiers, signes } = loadFontes();
  // Un dossier qui n’existe pas : aucun modèle ne peut lire un fichier de la machine.
  const workspace = join(tmpdir(), 'guichet-aucun-dossier');
  const compilateur = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fichiers] }] });
  for (const [nom, texte] of loadModeles()) compilateur.addSource(join(workspace, nom), texte);
  const addDonnees = (nom: string, json: string) =>
    compilateur.mapShadow(join(workspace, nom), Buffer.from(json));
  addDonnees('couleurs.json', JSON.stringify(loadCouleurs()));

  return {
    compilateur,
    compose: (feuille, niveau) => {
      // Pas par `inputs` : Typst refait sa bibliothèque à chaque valeur, et ne la rend jamais.
      const donnees = abridge(feuille, niveau);
      addDonnees('feuille.json', toJsonImprimable({ donnees, niveau }, signes));
      const resultat = compilateur.compile({ mainFilePath: join(workspace, `${feuille.modele}.typ`) });
      const document = resultat.result;
      if (document) return document;
      const fautes = resultat.takeDiagnostics();
      throw new Error(`${feuille.chemin} : ${JSON.stringify(fautes?.shortDiagnostics ?? 'erreur de Typst')}`);
    },
  };
}
