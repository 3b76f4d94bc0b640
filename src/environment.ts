import { isAbsolute, resolve } from 'node:path';
import { formatJour } from './domain/temps/format-jour.ts';
import { isDateCalendaire } from './domain/temps/is-date-calendaire.ts';

/** Réglages lus dans l’environnement, vérifiés avant toute chose. */
export interface Environnement {
  /** Dossier de contenu, chemin absolu. */
  readonly contenu: string;
  /** Territoires à construire ; vide : tous. */
  readonly territoires: readonly string[];
  /** Base de déploiement, avec une barre au début et à la fin. */
  readonly base: string;
  /** Adresse publique, sans barre finale. */
  readonly site: string;
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const SITE_PAR_DEFAUT = 'https://guichet-mobilite.example';

function isSite(texte: string): boolean {
  if (!URL.canParse(texte)) return false;
  const url = new URL(texte);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
}

/** Lit et vérifie les variables GUICHET_* ; lève une erreur en français qui les nomme toutes. */
export function readEnvironnement(variables: Variables, dossier: string, maintenant: Date): Environnement {
  const fautes: string[] = [];
  const lire = (nom: string, defaut: string, valide: (texte: string) => boolean, attendu: string) => {
    const texte = variables[nom]?.trim();
    if (texte === undefined || texte === '') return defaut;
    if (!valide(texte)) fautes.push(`${nom}=${texte} : ${attendu}`);
    return texte;
  };
  const contenu = lire('GUICHET_CONTENT', 'content', () => true, '');
  const territoires = lire(
    'GUICHET_TERRITOIRES',
    '',
    (t) => /^[a-z0-9-]+(,\s*[a-z0-9-]+)*$/.test(t),
    'écrivez un ou plusieurs dossiers séparés par des virgules, par exemple haut-jura-saint-claude.',
  );
  const base = lire(
    'GUICHET_BASE',
    '/',
    (t) => /^\/([\w.-]+\/)*[\w.-]*$/.test(t) && !t.includes('..'),
    'écrivez un chemin qui commence par une barre, par exemple /sous-chemin/.',
  );
  const site = lire(
    'GUICHET_SITE',
    SITE_PAR_DEFAUT,
    isSite,
    'écrivez une adresse complète sans chemin, par exemple https://mobilite.exemple.fr.',
  );
  const aujourdhui = lire(
    'GUICHET_AUJOURDHUI',
    formatJour(maintenant),
    isDateCalendaire,
    'écrivez une date qui existe, AAAA-MM-JJ, par exemple 2026-11-21.',
  );
  if (fautes.length > 0) throw new Error(`Réglage refusé.\n${fautes.map((f) => `  ${f}`).join('\n')}`);
  return {
    contenu: isAbsolute(contenu) ? contenu : resolve(dossier, contenu),
    territoires: territoires === '' ? [] : territoires.split(',').map((t) => t.trim()),
    base: base.endsWith('/') ? base : `${base}/`,
    site: site.replace(/\/$/, ''),
    aujourdhui,
  };
}
