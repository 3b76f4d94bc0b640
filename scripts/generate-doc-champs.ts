import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Kind, kindIds, kinds } from '../src/catalogue/kinds.ts';
import { isMain } from './lib/is-main.mjs';

// Écrit, d’après les schémas du domaine : docs/editeurs/champs-de-l-offre.md, docs/schemas/*.schema.json
// et .vscode/settings.json. À relancer quand un schéma change ; un test le rappelle.

/** Ce que l’on lit d’un schéma JSON. */
export interface Noeud {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly items?: Noeud;
  readonly properties?: Readonly<Record<string, Noeud>>;
  readonly required?: readonly string[];
}

/** Le schéma JSON de ce que l’éditeur écrit, dans la version que comprend l’extension YAML de VS Code. */
export function toJsonSchema(kind: Kind): Noeud {
  return z.toJSONSchema(kinds[kind].schema, { io: 'input', target: 'draft-7' }) as Noeud;
}

const FORMATS: Readonly<Record<string, string>> = { email: 'courriel', uri: 'adresse web' };

function describeForme(noeud: Noeud): string {
  if (noeud.type === 'array') {
    const { items = {} } = noeud;
    if (items.properties) return 'liste de groupes';
    return items.enum ? `liste : ${describeForme(items)}` : 'liste';
  }
  if (noeud.properties) return 'groupe';
  if (noeud.enum) return noeud.enum.map((valeur) => `\`${valeur}\``).join(', ');
  if (noeud.type === 'boolean') return '`true` ou `false`';
  if (noeud.type === 'number' || noeud.type === 'integer') {
    const nature = noeud.type === 'integer' ? 'nombre entier' : 'nombre';
    return `${nature}, de ${noeud.minimum ?? '…'} à ${noeud.maximum ?? '…'}`;
  }
  if (noeud.format) return FORMATS[noeud.format] ?? 'texte';
  return noeud.maxLength === undefined ? 'texte' : `texte, ${noeud.maxLength} caractères au plus`;
}

const toCellule = (texte: string) => texte.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function renderTable(prefixe: string, { properties = {}, required = [] }: Noeud): string {
  const lignes = Object.entries(properties)
    .toSorted(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)))
    .map(([nom, noeud]) => {
      const obligatoire = required.includes(nom) ? 'oui' : '';
      return `| \`${prefixe}${nom}\` | ${obligatoire} | ${toCellule(noeud.description ?? '')} | ${toCellule(describeForme(noeud))} |`;
    });
  return ['| Champ | Obligatoire | Quoi écrire | Forme |', '|---|---|---|---|', ...lignes].join('\n');
}

/** Les groupes de champs, de proche en proche : « tarif », puis « tarif.lignes[] ». */
function listGroupes(chemin: string, noeud: Noeud): readonly (readonly [string, Noeud])[] {
  return Object.entries(noeud.properties ?? {}).flatMap(([nom, enfant]) => {
    const groupe = enfant.items?.properties ? enfant.items : enfant;
    if (!groupe.properties) return [];
    const place = `${chemin}${nom}${groupe === enfant ? '' : '[]'}`;
    return [[place, groupe] as const, ...listGroupes(`${place}.`, groupe)];
  });
}

function renderChamps(offre: Noeud): string {
  const groupes = listGroupes('', offre).map(([chemin, groupe]) => {
    const intro = groupe.description ? `${groupe.description}\n\n` : '';
    return `### \`${chemin}\`\n\n${intro}${renderTable('', groupe)}`;
  });
  return `${[
    '# Les champs d’une offre',
    '<!-- Produit par scripts/generate-doc-champs.ts : ne changez pas ce fichier, changez le schéma. -->',
    'Voici tout ce que l’on peut écrire entre les deux lignes `---` d’un fichier d’offre. Un champ que vous ne connaissez pas reste **absent** : la fiche dira « à vérifier ». Pour commencer, copiez [le modèle](modeles/offre.md).',
    '## Les champs',
    renderTable('', offre),
    '## Les groupes',
    'Un groupe contient d’autres champs, décalés de deux espaces. Les crochets `[]` disent que le groupe est dans une liste : un tiret par groupe.',
    ...groupes,
  ].join('\n\n')}\n`;
}

/** Les fichiers .yaml que chaque schéma décrit ; l’extension YAML ne lit pas l’en-tête d’un .md ou .mdx. */
const listAssociations = () =>
  kindIds
    .map((kind) => ({ kind, places: kinds[kind].places.filter((place) => place.endsWith('.yaml')) }))
    .filter(({ places }) => places.length > 0)
    .map(({ kind, places }) => [
      `./docs/schemas/${kind}.schema.json`,
      places.map((place) => `content/${place.replace(/<\w+>/g, '*')}`),
    ]);

const toJson = (valeur: unknown) => `${JSON.stringify(valeur, null, 2)}\n`;

/** Tous les fichiers produits : chemin depuis la racine → texte. */
export function generateDocs(): ReadonlyMap<string, string> {
  const schemas = kindIds.map(
    (kind) => [`docs/schemas/${kind}.schema.json`, toJson(toJsonSchema(kind))] as const,
  );
  return new Map([
    ['docs/editeurs/champs-de-l-offre.md', renderChamps(toJsonSchema('offre'))],
    ...schemas,
    ['.vscode/settings.json', toJson({ 'yaml.schemas': Object.fromEntries(listAssociations()) })],
  ]);
}

if (isMain(import.meta.url)) {
  for (const [fichier, texte] of generateDocs()) {
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, texte);
    console.log(fichier);
  }
}
