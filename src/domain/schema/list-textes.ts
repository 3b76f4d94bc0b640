import type { Chemin } from '../verification/erreurs.ts';
import { getNature, getSousSchema } from './get-champs.ts';
import type { Nature } from './nature.schema.ts';

/** Un texte d’un fichier lu : où il est, et ce que son schéma en dit. */
export interface TexteLu {
  readonly chemin: Chemin;
  readonly texte: string;
  readonly nature: Nature | 'phrase';
}

// Plusieurs règles lisent les mêmes fichiers ; un objet n’a qu’un schéma.
const lus = new WeakMap<object, readonly TexteLu[]>();

/** Les textes d’un objet que son schéma décrit, dans l’ordre de ses champs. Un groupe qui a une nature la donne à tous les siens. */
export function listTextes(schema: object, objet: object): readonly TexteLu[] {
  const textes = lus.get(objet) ?? readTextes(schema, objet);
  lus.set(objet, textes);
  return textes;
}

function readTextes(schema: object, objet: object): readonly TexteLu[] {
  const textes: TexteLu[] = [];
  const chemin: (string | number)[] = [];
  const visit = (sien: object, valeur: unknown, herite: Nature | 'phrase'): void => {
    const nature = herite === 'phrase' ? getNature(sien) : herite;
    if (typeof valeur === 'string') textes.push({ chemin: [...chemin], texte: valeur, nature });
    else if (typeof valeur === 'object' && valeur !== null)
      for (const [cle, enfant] of Object.entries(valeur)) {
        const etape = Array.isArray(valeur) ? Number(cle) : cle;
        // Ce que la lecture ajoute aux champs (provenance, corps) n’est pas dans le schéma.
        const suite = getSousSchema(sien, etape);
        if (!suite) continue;
        chemin.push(etape);
        visit(suite, enfant, nature);
        chemin.pop();
      }
  };
  visit(schema, objet, 'phrase');
  return textes;
}
