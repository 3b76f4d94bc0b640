interface Anomalie {
  readonly code?: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const NATURES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste, une valeur par tiret',
  object: 'un groupe de champs « champ: valeur »',
};

/** La phrase d’un champ dont le schéma n’en donne pas : jamais un message anglais de zod. */
export function fallbackError(anomalie: Anomalie): string {
  switch (anomalie.code) {
    case 'invalid_type':
      return `Écrivez ${NATURES[String(anomalie.expected)] ?? 'une autre valeur'}.`;
    case 'invalid_value':
      return `Écrivez une de ces valeurs : ${(anomalie.values ?? []).join(', ')}.`;
    case 'too_small':
      return `Écrivez ${String(anomalie.minimum)} au moins.`;
    case 'too_big':
      return `Écrivez ${String(anomalie.maximum)} au plus.`;
    default:
      return 'Vérifiez cette valeur dans le modèle de fiche.';
  }
}
