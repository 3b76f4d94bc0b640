import { type Environnement, readEnvironnement } from './environment.ts';

/** Un réglage refusé se dit en clair et arrête tout : une pile d’appels n’apprend rien à qui déploie. */
function read(): Environnement {
  try {
    return readEnvironnement(process.env, process.cwd(), new Date());
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : erreur);
    process.exit(1);
  }
}

/** Les réglages de cette construction. */
export const environnement = read();
