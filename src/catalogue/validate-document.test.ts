import { describe, expect, test } from 'vitest';
import { getChamps } from '../domain/schema/get-champs.ts';
import { type Kind, kinds } from './kinds.ts';
import type { DocumentLu } from './parse-document.ts';
import { validateDocument } from './validate-document.ts';

// Aucune faute, à aucun champ, ne doit produire un message anglais de zod.
const ANGLAIS =
  /\b(invalid|expected|received|too (?:big|small)|must|should|required|input|unrecognized|string|number|array|undefined)\b/i;
const FAUTES = [
  12,
  1.5,
  -1,
  true,
  'x',
  'x'.repeat(5000),
  [],
  ['x'],
  [12],
  [{}],
  {},
  { x: 1 },
  { jours: ['x'] },
  null,
  Number.MAX_VALUE,
];

const toDocument = (donnees: unknown): DocumentLu => ({
  donnees,
  entete: '',
  decalage: 0,
  corps: '',
  ligneDuCorps: 1,
  erreurs: [],
  locate: () => ({ ligne: 1, colonne: 1 }),
  sourceAt: () => undefined,
});

/** Tous les chemins de groupes d’un schéma : [], [tarif], [tarif, lignes, 0]… */
function* walkGroupes(
  schema: object,
  chemin: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  const champs = getChamps(schema, chemin);
  if (champs.length === 0 || chemin.length > 6) return;
  yield chemin;
  for (const champ of champs) {
    yield* walkGroupes(schema, [...chemin, champ]);
    yield* walkGroupes(schema, [...chemin, champ, 0]);
  }
}

const wrap = (chemin: readonly (string | number)[], valeur: unknown): unknown =>
  chemin.reduceRight(
    (dedans: unknown, etape) => (typeof etape === 'number' ? [dedans] : { [etape]: dedans }),
    valeur,
  );

describe.each(Object.keys(kinds) as Kind[])('%s', (kind) => {
  const { schema } = kinds[kind];
  const champs = [...walkGroupes(schema)].flatMap((groupe) =>
    getChamps(schema, groupe).map((champ) => [...groupe, champ]),
  );

  test.each(champs.map((champ) => [champ.join('.'), champ] as const))(
    '%s ne répond jamais en anglais',
    (_, champ) => {
      for (const faute of FAUTES)
        for (const { message } of validateDocument(kind, 'x', toDocument(wrap(champ, faute))).erreurs) {
          const sansCitation = message.replace(/« [^»]* »|"[^"]*"/g, '');
          expect(sansCitation).not.toMatch(ANGLAIS);
          expect(message).toMatch(/[.?…»]$/);
        }
    },
  );

  test('un fichier vide, une liste ou un texte sont refusés sans lever d’erreur', () => {
    for (const donnees of [undefined, null, [], 'x', 12, true, { __proto__: null }])
      expect(validateDocument(kind, 'x', toDocument(donnees)).erreurs.length).toBeGreaterThan(0);
  });
});
