import type { Ecrits, NomDEcrit } from '@/domain/orientation/champs.ts';
import { keepOnglet, readOnglet } from '../shared/onglet.ts';

/** Ce que l’onglet retient d’une orientation commencée : fermé, il n’en reste rien. */
export interface Memoire {
  readonly choisies: readonly string[];
  readonly ecrits: Ecrits;
  readonly ouverte: boolean;
  /** Les réponses collées, telles qu’un lien les porte. */
  readonly retours: readonly string[];
}

export const MEMOIRE_VIDE: Memoire = { choisies: [], ecrits: {}, ouverte: false, retours: [] };

const listTextes = (valeur: unknown): readonly string[] =>
  Array.isArray(valeur) ? valeur.filter((un) => typeof un === 'string') : [];

/** Des champs et ce qu’on y a écrit ; ce qui n’est pas un texte est ignoré. */
export function toEcrits(valeur: unknown): Ecrits {
  const paires = typeof valeur === 'object' && valeur !== null ? Object.entries(valeur) : [];
  return Object.fromEntries(paires.filter(([, un]) => typeof un === 'string')) as Partial<
    Record<NomDEcrit, string>
  >;
}

function parse(texte: string): Readonly<Record<string, unknown>> {
  try {
    const lu: unknown = JSON.parse(texte);
    return typeof lu === 'object' && lu !== null ? (lu as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Ce que l’onglet a retenu sous ce nom, même abîmé. */
export function readMemoire(cle: string): Memoire {
  const { choisies, ecrits, ouverte, retours } = parse(readOnglet(cle));
  return {
    choisies: listTextes(choisies),
    ecrits: toEcrits(ecrits),
    ouverte: ouverte === true,
    retours: listTextes(retours),
  };
}

const isVide = ({ choisies, ecrits, ouverte, retours }: Memoire): boolean =>
  choisies.length === 0 && retours.length === 0 && !ouverte && !Object.values(ecrits).some(Boolean);

export const keepMemoire = (cle: string, memoire: Memoire): boolean =>
  keepOnglet(cle, isVide(memoire) ? '' : JSON.stringify(memoire));

/** Sous quel nom l’onglet retient une orientation de ce guichet. */
export const toCle = (territoire = ''): string => `orientation-${territoire}`;

// Le professionnel, lui, ne change ni de guichet ni de personne.
const VOUS = 'professionnel';

/** L’onglet sait quelque chose : d’une orientation commencée, ou du professionnel. */
export const hasMemoire = (cle: string): boolean => [cle, VOUS].some((nom) => readOnglet(nom) !== '');

export const readVous = (): Readonly<Record<string, string>> => toEcrits(parse(readOnglet(VOUS)));

export const keepVous = (vous: Readonly<Record<string, string>>): boolean =>
  keepOnglet(VOUS, Object.values(vous).some(Boolean) ? JSON.stringify(vous) : '');
