import { type Plugin, parseSync } from 'vite';
import paquet from '../package.json' with { type: 'json' };

interface Noeud {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** « ios_saf >= 14 » → « ios14 », comme la construction nomme un navigateur. */
const navigateurs = paquet.browserslist.map((ligne) => ligne.replace('_saf', '').replace(' >= ', ''));

/** Les noms privés (« #rang ») d’un arbre, dans l’ordre du texte. */
function listPrives(noeud: unknown): readonly Noeud[] {
  if (typeof noeud !== 'object' || noeud === null) return [];
  if ((noeud as Noeud).type === 'PrivateIdentifier') return [noeud as Noeud];
  return Object.values(noeud)
    .flatMap(listPrives)
    .sort((a, b) => a.start - b.start);
}

/** « #rang » écrit « _rang », partout dans un module. */
export function renamePrives(code: string): string {
  let fin = 0;
  let sortie = '';
  for (const { start, end } of listPrives(parseSync('module.ts', code).program)) {
    sortie += `${code.slice(fin, start)}_${code.slice(start + 1, end)}`;
    fin = end;
  }
  return sortie + code.slice(fin);
}

/**
 * Ce que le visiteur télécharge se lit dans tout navigateur servi (ADR 0012). Astro fixe
 * lui-même la cible de l’environnement « client » : elle ne se change que là. Un membre privé devient ordinaire, parce que
 * Safari 14 n’en a pas et qu’une WeakMap pour chacun, ce que ferait la cible, coûterait 1,5 ko à l’annuaire.
 */
export const tenirPlancher: Plugin = {
  name: 'guichet:plancher',
  enforce: 'pre',
  apply: 'build',
  config: () => ({ build: { cssTarget: navigateurs } }),
  configEnvironment: (nom) =>
    nom === 'client'
      ? {
          build: {
            // Tout ce que le plancher lit ; la vérification de dist le compare à browserslist.
            target: 'es2021',
            rolldownOptions: {
              transform: {
                assumptions: { setPublicClassFields: true },
                typescript: { removeClassFieldsWithoutInitializer: true },
              },
            },
          },
        }
      : undefined,
  applyToEnvironment: ({ name }) => name === 'client',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id) && code.includes('#') ? { code: renamePrives(code), map: null } : undefined,
};
