import { defineMdastPlugin, type MdastPluginInstance } from 'satteri';

type Avant = NonNullable<MdastPluginInstance['before']>;
type Racine = Parameters<Avant>[0];
type Enfant = Racine['children'][number];
type Element = Extract<Enfant, { type: 'mdxJsxFlowElement' }>;

const NIVEAU_MAX = 4;
/** Les composants qui posent un titre. */
const TITRES: ReadonlySet<string | null> = new Set([
  'Appeler',
  'Avis',
  'EnBref',
  'ListeOffres',
  'Offre',
  'Volet',
]);

const getAttribut = ({ attributes }: Element, nom: string): string => {
  const valeur = attributes.find((un) => un.type === 'mdxJsxAttribute' && un.name === nom)?.value;
  return typeof valeur === 'string' ? valeur : '';
};

const withAttribut = (element: Element, name: string, value: string | number): Element => ({
  ...element,
  attributes: [
    ...element.attributes.filter((un) => un.type !== 'mdxJsxAttribute' || un.name !== name),
    {
      type: 'mdxJsxAttribute',
      name,
      value:
        typeof value === 'string' ? value : { type: 'mdxJsxAttributeValueExpression', value: String(value) },
    },
  ],
});

const isListe = (noeud: Enfant | undefined): noeud is Element =>
  noeud?.type === 'mdxJsxFlowElement' && noeud.name === 'ListeOffres';

/** Les listes qui suivent celle-ci sans un mot entre elles, et pour le même besoin : la page les montre comme une seule. */
function listSuivantes(enfants: readonly Enfant[], rang: number): readonly Element[] {
  const premiere = enfants[rang];
  const suite = enfants.slice(rang + 1);
  const fin = suite.findIndex(
    (un) =>
      !isListe(un) || !isListe(premiere) || getAttribut(un, 'besoin') !== getAttribut(premiere, 'besoin'),
  );
  return isListe(premiere) ? suite.slice(0, fin === -1 ? suite.length : fin).filter(isListe) : [];
}

/**
 * Dit à chaque composant ce que seul le texte sait : le niveau de son titre, sous celui qui précède ; et réunit les
 * listes d’offres qui se suivent, pour qu’une liste vide ne contredise pas celle que l’on vient de lire.
 */
export const situeComposants = defineMdastPlugin({
  name: 'guichet:situe-composants',
  before(racine, contexte) {
    let titre = 1;
    const visit = (enfants: readonly Enfant[], dessous: number) => {
      const reunies = new Set<Enfant>();
      for (const [rang, noeud] of enfants.entries()) {
        if (noeud.type === 'heading') titre = noeud.depth;
        if (reunies.has(noeud)) {
          contexte.removeNode(noeud);
          continue;
        }
        const aUnTitre = noeud.type === 'mdxJsxFlowElement' && TITRES.has(noeud.name);
        if (aUnTitre) {
          const suivantes = listSuivantes(enfants, rang);
          for (const une of suivantes) reunies.add(une);
          const categories = [noeud, ...suivantes]
            .map((une) => getAttribut(une, 'categorie'))
            .join(' ')
            .trim();
          const niveau = Math.min(titre + dessous + 1, NIVEAU_MAX);
          const situe = withAttribut(noeud, 'niveau', niveau);
          contexte.replaceNode(noeud, categories ? withAttribut(situe, 'categorie', categories) : situe);
        }
        if ('children' in noeud) visit(noeud.children as readonly Enfant[], dessous + (aUnTitre ? 1 : 0));
      }
    };
    visit(racine.children, 0);
  },
});
