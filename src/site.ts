import { readEnvironnement } from './environment.ts';

/** Les réglages de cette construction. */
export const environnement = readEnvironnement(process.env, process.cwd(), new Date());
