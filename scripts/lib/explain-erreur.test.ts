import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainErreur, Refus } from './explain-erreur.ts';

/** Une erreur telle que Node la lève, avec son code et son chemin. */
const toErreur = (code: string, path: string) =>
  Object.assign(new Error(`${code}: no luck, write '${path}'`), { code, path });

test.each([
  ['ENOSPC', 'Le disque est plein : /site/a.html. Libérez'],
  ['EDQUOT', 'Le disque est plein : /site/a.html. Libérez'],
  ['EROFS', 'Le disque ne se laisse que lire : /site/a.html. Travaillez'],
  ['EACCES', 'Le système refuse l’accès : /site/a.html. Donnez-vous'],
  ['EPERM', 'Le système refuse l’accès : /site/a.html. Donnez-vous'],
])('%s se dit en une phrase, avec le fichier et quoi faire', (code, phrase) => {
  expect(explainErreur(toErreur(code, '/site/a.html'))).toContain(phrase);
  expect(explainErreur(toErreur(code, '/site/a.html'))).not.toContain('    at ');
});

test('une copie qui échoue nomme le fichier à écrire', () => {
  const copie = Object.assign(toErreur('ENOSPC', '/atelier/a.html'), { dest: '/site/a.html' });
  expect(explainErreur(copie)).toContain('Le disque est plein : /site/a.html.');
});

test('une panne se reconnaît sous l’erreur d’un outil, même natif', () => {
  const native = new Error('could not write asset: No space left on device (os error 28)');
  expect(explainErreur(new Error('Build failed', { cause: native }))).toContain('Le disque est plein.');
  const groupe = new AggregateError([new Error('autre'), toErreur('EROFS', '/x')], 'deux');
  expect(explainErreur(groupe)).toContain('Le disque ne se laisse que lire : /x.');
});

// Linux seulement : le périphérique qui est toujours plein.
test.runIf(process.platform === 'linux')('un vrai disque plein est reconnu', () => {
  const write = () => writeFileSync('/dev/full', 'octets');
  expect(write).toThrow();
  try {
    write();
  } catch (erreur) {
    expect(explainErreur(erreur)).toContain('Le disque est plein');
  }
});

test('un refus se dit tel quel', () => {
  expect(explainErreur(new Refus('Le port 80 est pris.'))).toBe('Le port 80 est pris.');
});

test('une erreur imprévue est précédée d’une phrase, et garde sa pile', () => {
  expect(explainErreur(new TypeError('x is not a function'))).toMatch(
    /^Erreur imprévue\..*\nTypeError: x is not a function\n {4}at /,
  );
  expect(explainErreur('un texte')).toContain("'un texte'");
});
