import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { explainEcoute, readEcoute } from './ecoute.ts';

test('sans réglage, cette machine seule, sur le port 4321', () => {
  const seule = { port: 4321, host: '127.0.0.1', base: '/' };
  expect([readEcoute({}), readEcoute({ PORT: '', HOST: ' ' })]).toEqual([seule, seule]);
  expect(readEcoute({ PORT: '0', HOST: '::', GUICHET_BASE: '/a/' })).toEqual({
    port: 0,
    host: '::',
    base: '/a/',
  });
});

test.each(['abc', '99999', '65536', '-1', '80.5'])('PORT=%s est refusé', (PORT) => {
  expect(() => readEcoute({ PORT })).toThrow(`PORT=${PORT} : écrivez un nombre`);
});

test.each([
  ['EADDRINUSE', 4321, 'Le port 4321 est déjà pris', 'PORT=4322'],
  ['EADDRINUSE', 65_535, 'Le port 65535 est déjà pris', 'PORT=4321'],
  ['EACCES', 80, 'Le port 80 est réservé', 'au-dessus de 1024'],
  ['ENOTFOUND', 4321, 'HOST=machine-inconnue', 'Écrivez 127.0.0.1'],
  ['EADDRNOTAVAIL', 4321, 'HOST=machine-inconnue', 'Écrivez 127.0.0.1'],
])('%s sur le port %i se dit en français', (code, port, phrase, conseil) => {
  const dit = String(explainEcoute({ code }, { port, host: 'machine-inconnue' }));
  expect(dit).toContain(phrase);
  expect(dit).toContain(conseil);
});

test('une autre erreur est rendue telle quelle', () => {
  const erreur = new Error('autre');
  expect(explainEcoute(erreur, { port: 1, host: 'x' })).toBe(erreur);
});

test.each(['serve', 'start', 'dev'])('scripts/%s.ts s’arrête sur une phrase, sans pile', (commande) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [`scripts/${commande}.ts`], {
    env: { ...process.env, PORT: 'abc' },
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    'PORT=abc : écrivez un nombre entre 1024 et 65535, par exemple 4321.\n',
  ]);
});
