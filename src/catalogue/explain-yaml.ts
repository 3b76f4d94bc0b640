import type { PlaceYaml, YamlSitue } from './locate-yaml.ts';

const GENERALE =
  'Cette ligne n’a pas la forme « champ: valeur ». Une valeur qui contient « : », « # » ou commence par un signe se met entre guillemets.';

// Codes d’erreur du paquet yaml.
const EXPLICATIONS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Ce champ est écrit deux fois : gardez-en un.',
  TAB_AS_INDENT: 'Remplacez la tabulation par des espaces.',
  BAD_INDENT: 'Alignez ce champ avec les autres : même nombre d’espaces au début de la ligne.',
  GUILLEMET: 'Ce guillemet n’est pas refermé : ajoutez-en un à la fin de la valeur.',
  MISSING_CHAR: 'Il manque un signe : deux-points, guillemet ou crochet fermant.',
  UNEXPECTED_TOKEN: 'Un signe est de trop, ou une valeur contient « : » sans guillemets.',
  BLOCK_AS_IMPLICIT_KEY: 'Une valeur contient « : » : mettez-la entre guillemets.',
  MULTILINE_IMPLICIT_KEY: 'Une ligne n’a pas la forme « champ: valeur ».',
  BAD_SCALAR_START: 'Cette valeur commence par un signe réservé : mettez-la entre guillemets.',
  BAD_DQ_ESCAPE:
    'Une barre oblique inverse (\\) ne s’écrit pas entre guillemets doubles : employez des guillemets simples.',
  MULTIPLE_DOCS: 'La ligne « --- » sépare deux documents : un fichier n’en contient qu’un.',
};

const CROCHET = 'Un crochet ou une accolade n’est pas refermé plus haut : ajoutez « ] » ou « } ».';

const INTERDIT =
  'Les ancres, alias et étiquettes YAML (&, *, !) ne sont pas acceptés : recopiez la valeur, ou mettez-la entre guillemets si c’est un texte.';

const TROP_DE_NIVEAUX =
  'Ce fichier a trop de niveaux, l’un dans l’autre : un champ a au plus une liste de groupes.';

interface ExceptionJsYaml {
  readonly reason?: string;
  readonly mark?: { readonly line?: number; readonly column?: number };
}

const isExceptionJsYaml = (e: unknown): e is ExceptionJsYaml =>
  typeof e === 'object' && e !== null && 'mark' in e;

/** Les défauts d’un YAML, en français. Un même endroit n’est signalé qu’une fois. */
export function explainYaml(
  situe: YamlSitue,
  exception: unknown,
  decalage = 0,
): readonly (PlaceYaml & { readonly message: string })[] {
  const { reason = '', mark } = isExceptionJsYaml(exception) ? exception : {};
  const { line = 0, column = 0 } = mark ?? {};
  const place = { ligne: line + 1 + decalage, colonne: column + 1 };
  if (reason.startsWith('nesting exceeded')) return [{ ...place, message: TROP_DE_NIVEAUX }];
  const defauts = situe.defauts.map(({ code, message, ligne, colonne }) => ({
    ligne,
    colonne,
    message: /^Flow |closing [\]}]|must end with a [\]}]/.test(message)
      ? CROCHET
      : (EXPLICATIONS[code] ?? GENERALE),
  }));
  const interdits = situe.interdits.map((place) => ({ ...place, message: INTERDIT }));
  const vus = new Set<number>();
  const trouves = [...defauts, ...interdits].filter(({ ligne }) => !vus.has(ligne) && vus.add(ligne));
  if (trouves.length > 0) return trouves;
  return [{ ...place, message: GENERALE }];
}
