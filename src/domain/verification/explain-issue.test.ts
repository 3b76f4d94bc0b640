import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fallbackError } from '../schema/fallback-error.ts';
import { getChamps } from '../schema/get-champs.ts';
import type { Chemin } from './erreurs.ts';
import { explainIssue, type Issue } from './explain-issue.ts';

const schema = z.strictObject({
  nom: z
    .string({ error: 'Écrivez le nom.' })
    .min(1, { error: 'Écrivez le nom.' })
    .max(5, { error: '5 caractères au plus.' }),
  prix: z.number({ error: 'Écrivez le prix.' }).max(100).optional(),
  gratuit: z.boolean({ error: 'Écrivez true ou false.' }).optional(),
  jours: z.array(z.enum(['lundi', 'mardi'])).optional(),
  groupe: z.strictObject({ telephone: z.string().optional() }).optional(),
});

const explain = (donnees: unknown, source?: string) => {
  const resultat = schema.safeParse(donnees, { error: (anomalie) => fallbackError(anomalie as Issue) });
  const valueAt = (chemin: Chemin) =>
    chemin.reduce<unknown>((v, etape) => (v as Record<string, unknown>)?.[etape], donnees);
  const contexte = {
    fichier: 'x.yaml',
    valueAt,
    sourceAt: () => source,
    champsAt: (chemin: Chemin) => getChamps(schema, chemin),
  };
  return (resultat.error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue as Issue, contexte))
    .map(({ code, chemin, message }) => `${chemin.join('.')} [${code}] ${message}`);
};

describe('chaque anomalie en français', () => {
  test.each([
    [{}, 'nom [champ-manquant] Le champ « nom » manque ou reste vide. Écrivez le nom.'],
    [{ nom: null }, 'nom [champ-manquant] Le champ « nom » manque ou reste vide. Écrivez le nom.'],
    [{ nom: '' }, 'nom [champ-manquant] Le champ « nom » manque ou reste vide. Écrivez le nom.'],
    [{ nom: [] }, 'nom [champ-manquant] Le champ « nom » manque ou reste vide. Écrivez le nom.'],
    [{ nom: ['a'] }, 'nom [valeur-invalide] « nom » contient une liste. Écrivez le nom.'],
    [{ nom: 'abcdef' }, 'nom [texte-trop-long] « nom » compte 6 caractères. 5 caractères au plus.'],
    [
      { nom: 'a', prix: '6,50 €' },
      'prix [valeur-invalide] « prix » contient un texte. Écrivez 6.50, sans guillemets. Écrivez le prix.',
    ],
    [{ nom: 'a', prix: 'six' }, 'prix [valeur-invalide] « prix » contient un texte. Écrivez le prix.'],
    [{ nom: 'a', prix: 101 }, 'prix [valeur-invalide] « prix » : 101 dépasse 100. Écrivez le prix.'],
    [
      { nom: 'a', gratuit: 'oui' },
      'gratuit [valeur-invalide] « gratuit » contient un texte. Écrivez true, sans guillemets. Écrivez true ou false.',
    ],
    [
      { nom: 'a', jours: 'lundi, mardi' },
      'jours [valeur-invalide] « jours » contient un texte. Écrivez [lundi, mardi], sans guillemets. Écrivez une liste, une valeur par tiret.',
    ],
    [
      { nom: 'a', jours: ['lundi', 'mradi'] },
      'jours.1 [valeur-inconnue] « mradi » n’est pas une valeur de « jours » (n° 2). Vouliez-vous écrire « mardi » ? Écrivez une de ces valeurs : lundi, mardi.',
    ],
    [
      { nom: 'a', groupe: { tel: 'x' } },
      'groupe.tel [champ-inconnu] Le champ « tel » n’existe pas ici. Vouliez-vous écrire « telephone » ?',
    ],
    [
      { nom: 'a', zzz: 1 },
      'zzz [champ-inconnu] Le champ « zzz » n’existe pas ici. Champs acceptés ici : nom, prix, gratuit, jours, groupe.',
    ],
    [
      ['a'],
      ' [yaml-invalide] Ce fichier contient une liste : écrivez des champs, un par ligne, « champ: valeur ».',
    ],
  ])('%j', (donnees, attendu) => {
    expect([...new Set(explain(donnees))]).toEqual([attendu]);
  });

  test('un nombre à la place d’un texte rappelle ce qui est tapé, zéro du début compris', () => {
    expect(explain({ nom: 384 }, '0384')).toEqual([
      'nom [guillemets-manquants] « nom » est lu comme un nombre : mettez la valeur entre guillemets, "0384". Écrivez le nom.',
    ]);
  });

  test('une valeur démesurée ou sur plusieurs lignes est coupée dans le message', () => {
    const [message = ''] = explain({ nom: 'a', jours: [`${'x'.repeat(500)}\n${'y'.repeat(500)}`] });
    expect(message.length).toBeLessThan(250);
    expect(message).not.toContain('\n');
  });

  test('chaque champ inconnu a son erreur', () => {
    expect(explain({ nom: 'a', un: 1, deux: 2 })).toHaveLength(2);
  });
});
