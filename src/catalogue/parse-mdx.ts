import { mdxToMdast } from 'satteri';
import { type ContenuMdx, type Defaut, NIVEAUX_MAX, type Place } from '../domain/redaction/contenu-mdx.ts';
import { locateRang } from './check-caracteres.ts';
import { featuresMdx } from './processeur-mdx.ts';
import { type Noeud, readContenu } from './read-contenu.ts';

// L’analyseur est celui de la construction (@astrojs/mdx) ; ses messages sont en anglais.
const EXPLICATIONS: readonly (readonly [RegExp, (trouve: RegExpExecArray) => string])[] = [
  [/closing tag for `<([^>`]+)>`/, ([, nom]) => `<${nom}> n’est pas refermé : ajoutez </${nom}> plus bas.`],
  [
    /[Uu]nexpected closing (?:slash|tag)/,
    () => 'Cette balise se referme sans avoir été ouverte : enlevez-la, ou ajoutez son ouverture plus haut.',
  ],
  [/character `!`/, () => 'Les commentaires <!-- … --> ne sont pas acceptés : enlevez-les.'],
  [
    /corresponding closing brace|parse expression|unexpected.*brace/i,
    () => 'Le signe « { » ouvre du code, qui n’est pas accepté : enlevez les accolades.',
  ],
  [
    /parse esm/,
    () => 'Un texte ne peut ni importer ni exporter : enlevez cette ligne. Les composants sont déjà connus.',
  ],
  [
    /create a link in MDX|before name|expected a valid JSX tag/,
    () =>
      'Le signe « < » ouvre ici un composant mal écrit. Un composant s’écrit <Offre id="…" /> ; un lien [texte](https://…) ; « moins de » s’écrit en toutes lettres.',
  ],
];

function explain(message: string): Place & { readonly message: string } {
  const [, ligne = '1', colonne = '1', reste = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  let phrase = 'Ce texte ne se lit pas : vérifiez les balises <…> et les accolades de cette ligne.';
  for (const [motif, ecrire] of EXPLICATIONS) {
    const trouve = motif.exec(reste);
    if (trouve) {
      phrase = ecrire(trouve);
      break;
    }
  }
  return { ligne: Number(ligne), colonne: Number(colonne), message: phrase };
}

// L’analyseur natif tombe avec tout le processus, sans erreur à rattraper, devant du code ou des listes assez
// imbriqués ; et dans du code, chaque « < » (balise, ou type ?) double son temps : trente lui prennent vingt-cinq
// secondes. Ce qui y ressemble est donc refusé avant de lui être donné.
const CODE = /(?<=(?:^|[^\\])(?:\\\\)*)\{|^(?:import|export)[\s{*'"]/m;
const SIGNES = /[^\s\p{L}\p{N}.,;'’"]|\b(?:typeof|void|delete|await|new|yield|do|extends)\b/gu;
const SIGNES_MAX = 600;
const CHEVRONS_MAX = 12;
const MARQUES = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${NIVEAUX_MAX}}`, 'm');

const count = (texte: string, motif: RegExp) => texte.match(motif)?.length ?? 0;

function findDanger(corps: string): (Defaut & { readonly rang: number }) | undefined {
  const marques = MARQUES.exec(corps);
  if (marques) return { genre: 'imbrication', rang: marques.index };
  const code = CODE.exec(corps);
  if (!code) return undefined;
  const suite = corps.slice(code.index);
  if (count(suite, SIGNES) <= SIGNES_MAX && count(suite, /</g) <= CHEVRONS_MAX) return undefined;
  return { genre: code[0] === '{' ? 'expression' : 'module', rang: code.index };
}

const VIDE = { composants: [], images: [] };

/** Lit le corps d’une page MDX sans jamais lever d’erreur ; les places comptent depuis `premiereLigne`. */
export function parseMdx(corps: string, premiereLigne: number): ContenuMdx {
  const decalage = premiereLigne - 1;
  const decale = ({ ligne, colonne }: Place): Place => ({ ligne: ligne + decalage, colonne });
  const danger = findDanger(corps);
  if (danger) {
    const { rang, ...defaut } = danger;
    return { ...VIDE, interdits: [{ ...defaut, ...decale(locateRang(corps, rang)) }] };
  }
  try {
    return readContenu(mdxToMdast(corps, { features: featuresMdx }) as Noeud, decalage);
  } catch (erreur) {
    const expliquee = explain(erreur instanceof Error ? erreur.message : String(erreur));
    return { ...VIDE, interdits: [], erreur: { ...expliquee, ...decale(expliquee) } };
  }
}
