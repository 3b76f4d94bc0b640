/** npm start : construit le site puis le sert, dans ce seul processus (Ctrl-C l’arrête net). */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readEcoute } from './lib/ecoute.ts';
import { explainErreur } from './lib/explain-erreur.ts';
import { serveDist } from './serve.ts';

const racine = fileURLToPath(new URL('../', import.meta.url));

/** La construction a son propre processus : il rend sa mémoire avant que le serveur ne s’installe. */
function build(): Promise<number> {
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  const enfant = spawn(process.execPath, [script], { cwd: racine, stdio: 'inherit' });
  const stop = (): boolean => enfant.kill();
  process.once('SIGTERM', stop);
  return new Promise((fini, refus) => {
    enfant.once('error', refus);
    enfant.once('exit', (code) => {
      process.off('SIGTERM', stop);
      fini(code ?? 1);
    });
  });
}

try {
  const options = readEcoute(process.env);
  // Un port déjà pris se dit avant la construction, pas après.
  await (await serveDist(racine, options)).close();
  const code = await build();
  if (code === 0) {
    const site = await serveDist(`${racine}dist`, options);
    console.log(`\nLe guichet est prêt : ${site.url}\nCtrl-C pour arrêter.`);
  } else {
    console.error(
      'La construction a échoué : corrigez ce qui est signalé ci-dessus, puis relancez « npm start ».',
    );
    process.exitCode = code;
  }
} catch (erreur) {
  console.error(explainErreur(erreur));
  process.exitCode = 1;
}
