import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refus } from './explain-erreur.ts';

/** Combien de temps on attend une autre construction, en millisecondes. */
const PATIENCE = {
  essai: 100,
  /** Qui construit retouche le verrou à ce rythme… */
  battement: 2_000,
  /** … et l’on tient pour morte la construction qui s’est tue si longtemps : son numéro sert à un autre processus. */
  silence: 5 * 60_000,
  /** On attend ceci avant de le dire. */
  annonce: 1_000,
  renoncement: 15 * 60_000,
};

interface Occupant {
  readonly pid: number;
  readonly debut: number;
}

function isVivant(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (erreur) {
    // Il vit, mais sous un autre compte.
    return (erreur as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Qui tient le verrou ; `undefined` : personne, ou une construction morte. */
function findOccupant(verrou: string, silence: number): Occupant | undefined {
  try {
    const { mtimeMs } = statSync(verrou);
    const [pid = 0, debut = mtimeMs] = readFileSync(verrou, 'utf8').split(' ').map(Number);
    // Sans numéro : un autre vient de le prendre et ne l’a pas encore signé.
    const isTenu = pid === 0 || (pid !== process.pid && isVivant(pid));
    return isTenu && Date.now() - mtimeMs < silence ? { pid, debut } : undefined;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw erreur;
  }
}

/** Prend le verrou et rend la signature qu’il porte ; `undefined` s’il est déjà pris. */
function take(verrou: string): string | undefined {
  const signature = `${process.pid} ${Date.now()}`;
  try {
    writeFileSync(verrou, signature, { flag: 'wx' });
    return signature;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    // Un disque plein laisse un fichier vide, que la prochaine construction attendrait.
    rmSync(verrou, { force: true });
    throw erreur;
  }
}

const formatAttente = (ms: number) =>
  ms < 60_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 60_000)} min`;

async function waitTour(verrou: string, patience: typeof PATIENCE): Promise<string> {
  const arrivee = Date.now();
  for (let dit = false; ; ) {
    const signature = take(verrou);
    if (signature) return signature;
    const occupant = findOccupant(verrou, patience.silence);
    if (!occupant) {
      rmSync(verrou, { force: true });
      continue;
    }
    const attendu = Date.now() - arrivee;
    const qui = `processus ${occupant.pid}, depuis ${formatAttente(Date.now() - occupant.debut)}`;
    if (attendu >= patience.renoncement)
      throw new Refus(
        `Une autre construction est toujours en cours (${qui}) : je renonce. Si elle n’avance plus, arrêtez-la, supprimez ${verrou}, puis recommencez.`,
      );
    if (!dit && attendu >= patience.annonce) {
      console.log(`Une autre construction est en cours (${qui}) : j’attends.`);
      dit = true;
    }
    await wait(patience.essai);
  }
}

/**
 * Fait une construction à la fois par copie du projet : Astro écrit ses modules de contenu dans .astro, que deux
 * constructions de contenus différents se prendraient. Le verrou d’une construction morte est repris.
 *
 * Pas de proper-lockfile : il ne sait ni qui tient le verrou, ni qu’un processus est mort avant que son délai n’expire.
 */
export async function lockConstruction<T>(
  verrou: string,
  effet: () => Promise<T>,
  patience: Partial<typeof PATIENCE> = {},
): Promise<T> {
  const complete = { ...PATIENCE, ...patience };
  mkdirSync(dirname(verrou), { recursive: true });
  const signature = await waitTour(verrou, complete);
  const beat = () => utimes(verrou, new Date(), new Date(), () => undefined);
  const battement = setInterval(beat, complete.battement).unref();
  try {
    return await effet();
  } finally {
    clearInterval(battement);
    if (existsSync(verrou) && readFileSync(verrou, 'utf8') === signature) rmSync(verrou);
  }
}
