import { Refus } from './explain-erreur.ts';

/** Où un serveur écoute. */
export interface Ecoute {
  /** 0 : un port libre. */
  readonly port: number;
  /** « 0.0.0.0 » depuis un conteneur. */
  readonly host: string;
  /** Dossier de l’adresse sous lequel le site est publié : « / » ou « /sous-chemin/ ». */
  readonly base: string;
}

const PORT_MAX = 65_535;

/** L’écoute que demandent PORT, HOST et GUICHET_BASE ; refuse un port qui n’existe pas. */
export function readEcoute(variables: Readonly<Record<string, string | undefined>>): Ecoute {
  const read = (nom: string, defaut: string) => variables[nom]?.trim() || defaut;
  const port = read('PORT', '4321');
  if (!/^\d+$/.test(port) || Number(port) > PORT_MAX)
    throw new Refus(`PORT=${port} : écrivez un nombre entre 1024 et ${PORT_MAX}, par exemple 4321.`);
  return { port: Number(port), host: read('HOST', '127.0.0.1'), base: read('GUICHET_BASE', '/') };
}

/** Dit en français pourquoi un serveur n’a pas pu écouter là. */
export function explainEcoute(erreur: unknown, { port, host }: Omit<Ecoute, 'base'>): unknown {
  switch ((erreur as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Refus(
        `Le port ${port} est déjà pris par un autre programme. ` +
          `Fermez-le, ou choisissez un autre port : PORT=${port < PORT_MAX ? port + 1 : 4321} npm start.`,
      );
    case 'EACCES':
      return new Refus(`Le port ${port} est réservé : choisissez-en un au-dessus de 1024.`);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return new Refus(
        `HOST=${host} : cette adresse n’est pas celle de cette machine. ` +
          'Écrivez 127.0.0.1, ou 0.0.0.0 pour être joint depuis le réseau.',
      );
    default:
      return erreur;
  }
}
