import type { Chemin } from '../verification/erreurs.ts';
import { getNatureDite, type Nature } from './nature.schema.ts';

/** Ce que l’on regarde d’un schéma zod : ses champs, ses éléments, ou ce qu’il enveloppe (optional, default). */
interface Noeud {
  readonly shape?: Readonly<Record<string, Noeud>>;
  readonly element?: Noeud;
  readonly unwrap?: () => Noeud;
}

interface Lecture extends Pick<Noeud, 'shape' | 'element'> {
  readonly nature: Nature | 'phrase';
}

function read(noeud: Noeud): Lecture {
  const { shape, element } = noeud;
  const dite = getNatureDite(noeud);
  const enveloppe = shape || element ? undefined : noeud.unwrap?.();
  if (!enveloppe) return { ...(shape && { shape }), ...(element && { element }), nature: dite ?? 'phrase' };
  const dedans = read(enveloppe);
  return { ...dedans, nature: dite ?? dedans.nature };
}

// Un schéma se lit une fois : des milliers de fichiers suivent le même.
const lectures = new WeakMap<object, Lecture>();

function getLecture(schema: object | undefined): Lecture {
  if (!schema) return { nature: 'phrase' };
  const lecture = lectures.get(schema) ?? read(schema);
  lectures.set(schema, lecture);
  return lecture;
}

/** Le schéma d’un champ, ou d’un élément de liste. */
export function getSousSchema(schema: object | undefined, etape: string | number): object | undefined {
  const { element, shape } = getLecture(schema);
  return typeof etape === 'number' ? element : shape?.[etape];
}

/** Les champs qu’un schéma zod accepte à un endroit donné ; vide si l’endroit n’est pas un groupe de champs. */
export function getChamps(schema: object, chemin: Chemin): readonly string[] {
  let place: object | undefined = schema;
  for (const etape of chemin) place = getSousSchema(place, etape);
  return Object.keys(getLecture(place).shape ?? {});
}

/** Ce qu’est un champ d’après son schéma ; « phrase » quand rien d’autre n’est dit. */
export const getNature = (schema: object | undefined): Nature | 'phrase' => getLecture(schema).nature;
