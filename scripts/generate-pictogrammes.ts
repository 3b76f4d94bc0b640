import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMain } from './lib/is-main.mjs';

/** Nom du pictogramme dans le site → icône « outline » de Tabler. Les premiers sont ceux des catégories. */
export const choix = {
  accueil: 'building-store',
  'conseil-mobilite': 'messages',
  'atelier-mobilite': 'school',
  'suivi-psychologique': 'mood-heart',
  'auto-ecole-solidaire': 'steering-wheel',
  integracode: 'language',
  'transport-demande': 'calendar-clock',
  'transport-solidaire': 'heart-handshake',
  covoiturage: 'users-plus',
  'transport-en-commun': 'bus',
  velo: 'bike',
  autopartage: 'key',
  'location-voiture': 'car',
  'location-deux-roues': 'moped',
  'garage-solidaire': 'tool',
  'micro-credit': 'pig-money',
  'aide-financiere': 'coin-euro',

  ajouter: 'plus',
  attention: 'alert-triangle',
  calendrier: 'calendar-event',
  carte: 'map-2',
  coche: 'check',
  contact: 'address-book',
  copier: 'copy',
  courriel: 'mail',
  document: 'file-text',
  ecouter: 'volume',
  euro: 'currency-euro',
  fermer: 'x',
  filtres: 'adjustments-horizontal',
  fleche: 'arrow-right',
  horloge: 'clock',
  imprimer: 'printer',
  info: 'info-circle',
  'lien-externe': 'external-link',
  lieu: 'map-pin',
  liste: 'list-details',
  message: 'message',
  partager: 'share',
  personnes: 'users-group',
  position: 'current-location',
  recherche: 'search',
  telecharger: 'download',
  telephone: 'phone',
} as const satisfies Record<string, string>;

type Noeud = readonly [balise: string, attributs: Readonly<Record<string, string>>];

const LARGEUR = 110;
const source = new URL('../node_modules/@tabler/icons/tabler-nodes-outline.json', import.meta.url);
const sortie = new URL('../src/assets/pictogrammes/pictogrammes.ts', import.meta.url);

/** Les tracés d’une icône ; lève une erreur si l’icône manque ou n’est pas faite de seuls tracés. */
export function getTraces(
  icones: Readonly<Record<string, readonly Noeud[]>>,
  icone: string,
): readonly string[] {
  const noeuds = icones[icone];
  if (!noeuds) throw new Error(`L’icône « ${icone} » n’existe pas dans @tabler/icons.`);
  return noeuds.map(([balise, attributs]) => {
    if (balise !== 'path' || !attributs['d'])
      throw new Error(`L’icône « ${icone} » n’est pas faite de seuls tracés.`);
    return attributs['d'];
  });
}

/** Le module TypeScript des pictogrammes, tel que Biome le met en forme. */
export function generatePictogrammes(icones: Readonly<Record<string, readonly Noeud[]>>): string {
  const entrees = Object.entries(choix).map(([nom, icone]) => {
    const cle = /^[a-z]+$/.test(nom) ? nom : `'${nom}'`;
    const traces = getTraces(icones, icone).map((d) => `'${d}'`);
    const ligne = `  ${cle}: [${traces.join(', ')}],`;
    return ligne.length <= LARGEUR ? ligne : `  ${cle}: [\n${traces.map((t) => `    ${t},\n`).join('')}  ],`;
  });
  return [
    '// Produit par scripts/generate-pictogrammes.ts : ne pas modifier à la main (voir README.md).',
    '/** Les tracés de chaque pictogramme : grille de 24, trait de 2, bouts arrondis. */',
    'export const pictogrammes = {',
    ...entrees,
    '} as const satisfies Record<string, readonly string[]>;',
    '',
    'export type NomPictogramme = keyof typeof pictogrammes;',
    '',
  ].join('\n');
}

/** Les icônes telles que @tabler/icons les livre. */
export function readIcones(): Readonly<Record<string, readonly Noeud[]>> {
  return JSON.parse(readFileSync(source, 'utf8'));
}

if (isMain(import.meta.url)) {
  writeFileSync(sortie, generatePictogrammes(readIcones()));
  console.log(`${Object.keys(choix).length} pictogrammes écrits dans ${fileURLToPath(sortie)}`);
}
