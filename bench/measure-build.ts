import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Ce qu’une construction a coûté. */
export interface CoutDeConstruction {
  readonly secondes: number;
  /** Temps de processeur, tous processus confondus ; undefined hors de Linux. */
  readonly processeur: number | undefined;
  /** Plus haute mémoire résidente de l’arbre de processus, en Mo ; undefined hors de Linux. */
  readonly memoire: number | undefined;
}

interface Processus {
  readonly parent: number;
  readonly secondes: number;
  readonly octets: number;
}

const PAS_MS = 50;
// Valeurs de tous les Linux courants : 100 tics par seconde, pages de 4 ko.
const TICS = 100;
const PAGE = 4096;

function readProcessus(pid: number): Processus | undefined {
  try {
    const texte = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Le nom, entre parenthèses, peut contenir des espaces.
    const champs = texte
      .slice(texte.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = champs;
    return {
      parent,
      secondes: ((champs[11] ?? 0) + (champs[12] ?? 0)) / TICS,
      octets: (champs[21] ?? 0) * PAGE,
    };
  } catch {
    return undefined;
  }
}

/** Un processus et tous ses descendants encore en vie. */
function listArbre(racine: number): ReadonlyMap<number, Processus> {
  const tous = readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom))
    .flatMap((nom) => {
      const lu = readProcessus(Number(nom));
      return lu ? [[Number(nom), lu] as const] : [];
    });
  const arbre = new Map(tous.filter(([pid]) => pid === racine));
  for (let avant = -1; arbre.size !== avant; ) {
    avant = arbre.size;
    for (const [pid, lu] of tous) if (arbre.has(lu.parent)) arbre.set(pid, lu);
  }
  return arbre;
}

/** Lance un programme Node et mesure tout son arbre de processus ; rejette avec sa sortie s’il échoue. */
export function measureBuild(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<CoutDeConstruction> {
  const linux = existsSync('/proc/self/stat');
  const debut = performance.now();
  const enfant = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = enfant;
  const processeurs = new Map<number, number>();
  let octets = 0;
  const observe = () => {
    if (!linux || pid === undefined) return;
    const arbre = listArbre(pid);
    for (const [id, { secondes }] of arbre) processeurs.set(id, secondes);
    octets = Math.max(
      octets,
      [...arbre.values()].reduce((somme, p) => somme + p.octets, 0),
    );
  };
  const horloge = setInterval(observe, PAS_MS);
  let sortie = '';
  for (const flux of [enfant.stdout, enfant.stderr]) flux.on('data', (texte) => (sortie += String(texte)));
  return new Promise((resolve, reject) => {
    enfant.once('error', reject);
    enfant.once('close', (code) => {
      clearInterval(horloge);
      if (code !== 0) {
        reject(new Error(`La construction mesurée a échoué.\n${sortie}`));
        return;
      }
      resolve({
        secondes: (performance.now() - debut) / 1000,
        processeur: linux ? [...processeurs.values()].reduce((somme, s) => somme + s, 0) : undefined,
        memoire: linux ? Math.round(octets / 1e6) : undefined,
      });
    });
  });
}
