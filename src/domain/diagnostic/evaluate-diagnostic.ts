/** Ce que vaut un thème, ou l’entretien : `inconnu` tant qu’aucune question n’a de réponse. */
export type Niveau = 'inconnu' | 'aucun' | 'leger' | 'a-lever' | 'renforce';

/** Un thème et le poids (0 à 3) de chaque réponse donnée ; undefined : la question n’a pas de réponse. */
export interface ThemeRepondu {
  readonly id: string;
  readonly poids: readonly (number | undefined)[];
}

export interface ThemeEvalue {
  readonly id: string;
  readonly niveau: Niveau;
  readonly repondues: number;
  readonly total: number;
}

export interface Diagnostic {
  readonly niveau: Niveau;
  readonly themes: readonly ThemeEvalue[];
  /** Les thèmes où il y a un frein, le plus lourd d’abord. */
  readonly freins: readonly ThemeEvalue[];
  readonly repondues: number;
  readonly total: number;
}

const PAR_POIDS = ['aucun', 'leger', 'a-lever', 'renforce'] as const satisfies readonly Niveau[];
/** Du plus léger au plus lourd ; inconnu n’est pas « aucun ». */
export const RANGS: Readonly<Record<Niveau, number>> = {
  inconnu: -1,
  aucun: 0,
  leger: 1,
  'a-lever': 2,
  renforce: 3,
};

function evaluateTheme({ id, poids }: ThemeRepondu): ThemeEvalue {
  const connus = poids.filter((p) => p !== undefined);
  const niveau = connus.length === 0 ? 'inconnu' : (PAR_POIDS[Math.max(...connus)] ?? 'inconnu');
  return { id, niveau, repondues: connus.length, total: poids.length };
}

/**
 * La règle, en entier : un thème vaut sa réponse la plus lourde ; l’entretien vaut son thème le plus lourd ; à partir
 * de `freinsPourRenforcer` thèmes à lever d’abord, l’accompagnement est renforcé. Une question sans réponse ne compte pas.
 */
export function evaluateDiagnostic(
  repondus: readonly ThemeRepondu[],
  freinsPourRenforcer: number,
): Diagnostic {
  const themes = repondus.map(evaluateTheme);
  const rangs = themes.map(({ niveau }) => RANGS[niveau]);
  const plusLourd = themes[rangs.indexOf(Math.max(...rangs))]?.niveau ?? 'inconnu';
  const aLever = rangs.filter((rang) => rang >= 2).length;
  return {
    niveau: aLever >= freinsPourRenforcer ? 'renforce' : plusLourd,
    themes,
    freins: themes
      .filter(({ niveau }) => RANGS[niveau] > 0)
      .sort((a, b) => RANGS[b.niveau] - RANGS[a.niveau]),
    repondues: themes.reduce((somme, { repondues }) => somme + repondues, 0),
    total: themes.reduce((somme, { total }) => somme + total, 0),
  };
}
