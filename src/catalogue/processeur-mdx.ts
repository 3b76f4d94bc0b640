import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin, type Features } from 'satteri';
import type { Place } from '../domain/redaction/contenu-mdx.ts';
import { IDENTIFIANTS_DE_PAGE } from '../domain/redaction/identifiants-de-page.ts';
import { explainInterdit } from '../domain/verification/explain-interdit.ts';
import { checkUsage } from '../domain/verification/rules/composant-inconnu.ts';
import { type Noeud, readContenu } from './read-contenu.ts';
import { situeComposants } from './situe-composants.ts';

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

/** « ## Contenu » : l’ancre d’un titre ne prend pas celle du gabarit, où mènent le lien d’évitement et les annonces. */
const ancres = () => {
  let prises = 0;
  return defineHastPlugin({
    name: 'guichet:ancres',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(titre, contexte) {
        // Une ancre perd la ponctuation : « Contenu. » vaut « contenu ».
        const ancre = contexte
          .textContent(titre)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '');
        if (!IDENTIFIANTS_DE_PAGE.includes(ancre)) return;
        prises += 1;
        contexte.setProperty(titre, 'id', `titre-du-texte-${prises}`);
      },
    },
  });
};

/** Le compilateur des pages MDX. */
export const processeurMdx = satteri({
  mdastPlugins: [garde, situeComposants],
  hastPlugins: [ancres],
  features: featuresMdx,
});
