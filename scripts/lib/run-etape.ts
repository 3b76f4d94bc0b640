import { spawn } from 'node:child_process';

export interface Etape {
  readonly nom: string;
  /** Arguments donnés à Node : un script, puis les siens. */
  readonly commande: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Son échec rend les vagues suivantes sans objet. */
  readonly bloquante?: boolean;
}

export interface Resultat {
  readonly nom: string;
  readonly reussie: boolean;
  readonly ms: number;
}

const enCours = new Set<ReturnType<typeof spawn>>();

/** Lance une étape ; sa sortie paraît d’un bloc à la fin si elle en côtoie d’autres, au fil de l’eau sinon. */
export function runEtape(etape: Etape, seule: boolean): Promise<Resultat> {
  const debut = performance.now();
  const titre = `\n── ${etape.nom}`;
  if (seule) console.log(titre);
  return new Promise((fini) => {
    const enfant = spawn(process.execPath, [...etape.commande], {
      stdio: seule ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...etape.env },
    });
    enCours.add(enfant);
    const morceaux: Buffer[] = [];
    for (const flux of [enfant.stdout, enfant.stderr])
      flux?.on('data', (octets: Buffer) => morceaux.push(octets));
    enfant.once('error', (erreur) => morceaux.push(Buffer.from(erreur.message)));
    enfant.once('close', (code) => {
      enCours.delete(enfant);
      if (!seule) console.log(`${titre}\n${Buffer.concat(morceaux).toString().trimEnd()}`);
      fini({ nom: etape.nom, reussie: code === 0, ms: performance.now() - debut });
    });
  });
}

/** Lance les étapes d’une vague dans l’ordre, `voies` à la fois. */
export async function runVague(vague: readonly Etape[], voies: number): Promise<readonly Resultat[]> {
  const file = [...vague];
  const resultats: Resultat[] = [];
  const suivre = async (): Promise<void> => {
    for (let etape = file.shift(); etape; etape = file.shift())
      resultats.push(await runEtape(etape, vague.length === 1));
  };
  await Promise.all(Array.from({ length: Math.min(voies, vague.length) }, suivre));
  return resultats;
}

/** Arrête les étapes en cours, pour qu’aucune ne survive à l’interruption. */
export function stopEtapes(): void {
  for (const enfant of enCours) enfant.kill();
}
