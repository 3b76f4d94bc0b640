import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin, type Features } from 'satteri';
import type { Place } from '../domain/redaction/contenu-mdx.ts';
import { explainInterdit } from '../domain/verification/explain-interdit.ts';
import { checkUsage } from '../domain/verification/rules/composant-inconnu.ts';
import { type Noeud, readContenu } from './read-contenu.ts';

/** Ce que l’analyseur lit, à la vérification comme à la compilation ; l’en-tête a déjà été ôté. */
export const featuresMdx = {
  frontmatter: false,
  smartPunctuation: true,
  gfm: { footnotes: { label: 'Notes', backLabel: 'Retour au texte, note {reference}' } },
} as const satisfies Features;

/** Un texte qui a passé la vérification et que le compilateur lit autrement : la construction s’arrête. */
class TexteRefuse extends Error {
  override readonly name = 'TexteRefuse';
  readonly line: number;
  readonly column: number;

  constructor(fichier: string, { ligne, colonne }: Place, message: string) {
    super(`${fichier}:${ligne}:${colonne}  ${message}`);
    this.line = ligne;
    this.column = colonne;
  }
}

/**
 * Le dernier garde : il lit l’arbre du compilateur lui-même, avec les règles de la vérification. Quoi que les deux
 * analyses voient un jour différemment, aucun code ne passe.
 */
const garde = defineMdastPlugin({
  name: 'guichet:garde',
  options: { position: true },
  before(racine, { fileURL }) {
    const { composants, interdits } = readContenu(racine as Noeud, 0);
    const [premier] = [
      ...interdits.map((interdit) => ({ place: interdit, ...explainInterdit(interdit) })),
      ...composants.flatMap((usage) => checkUsage(usage).map((defaut) => ({ place: usage, ...defaut }))),
    ];
    if (premier) throw new TexteRefuse(fileURL ? fileURLToPath(fileURL) : '', premier.place, premier.message);
  },
});

/** Le compilateur des pages MDX. */
export const processeurMdx = satteri({ mdastPlugins: [garde], features: featuresMdx });
