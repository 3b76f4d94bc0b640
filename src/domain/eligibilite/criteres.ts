import type { MesureDeRessources } from '../vocabulaire/ressources.ts';
import { type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import { niveauxFrancais } from '../vocabulaire/vocabulaires.ts';
import { checkSituations } from './check-situations.ts';
import type { Changement, Critere, Groupe } from './raison.ts';
import type { Situation, Sujet } from './situation.ts';

type Attendu<C extends Critere> = NonNullable<Groupe[C]>;

/** Ce qui compte hors de la condition même. */
export interface Contexte {
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string;
  /** Les situations que nomment tous les groupes dont un seul suffit. */
  readonly nommees: readonly string[];
}

interface Definition<A, S extends Sujet, D = NonNullable<Situation[S]>> {
  /** Ce que la personne dit d’elle pour y répondre. */
  readonly sujet: S;
  /** Les champs que ce script sait lire dans ce que l’offre attend : un autre ne passe pas pour rempli. */
  readonly champs?: readonly (keyof A)[];
  /** Il dit déjà à qui l’offre s’adresse : `publics`, plus vague, se tait. */
  readonly designe: boolean;
  /** Ce qu’elle a dit remplit-il ce que l’offre attend ? */
  check(attendu: A, dit: D, contexte: Contexte): Ternaire;
  /** Ce qui ferait changer un « non » ; rien quand rien n’y changera. */
  change?(attendu: A, dit: D): Changement | undefined;
  /** Comment obtenir ce qui manque. */
  readonly obtenir?: string;
}

/** Le même, quand ce que l’offre attend dit de quoi la personne doit parler. */
interface DefinitionSelon<A, S extends Sujet> extends Omit<Definition<A, S>, 'sujet'> {
  readonly sujet: (attendu: A) => S;
}

type Criteres = {
  readonly [C in Exclude<Critere, 'ressources'>]: { [S in Sujet]: Definition<Attendu<C>, S> }[Sujet];
} & { readonly ressources: DefinitionSelon<Attendu<'ressources'>, Ressource> };

type Ressource = 'quotient_familial' | 'revenu_fiscal';
const RESSOURCES: Readonly<Record<MesureDeRessources, Ressource>> = {
  'quotient-familial': 'quotient_familial',
  'revenu-fiscal': 'revenu_fiscal',
};

/** Vrai de tous les cas possibles, d’aucun, ou d’une partie seulement. */
function checkTous(cas: readonly number[], isBon: (un: number) => boolean): Ternaire {
  const bons = cas.filter(isBon).length;
  return bons > 0 && bons < cas.length ? 'inconnu' : toTernaire(bons > 0);
}

// Le permis B donne la catégorie AM (code de la route, R. 221-4) et suppose le code. AM et code ne disent rien l’un
// de l’autre.
type Permis = Attendu<'permis'>;
const PERMIS: Readonly<Record<Permis, Readonly<Record<Permis, Ternaire>>>> = {
  aucun: { aucun: 'oui', code: 'oui', am: 'oui', b: 'non' },
  code: { aucun: 'non', code: 'oui', am: 'inconnu', b: 'oui' },
  am: { aucun: 'non', code: 'non', am: 'oui', b: 'oui' },
  b: { aucun: 'non', code: 'non', am: 'non', b: 'oui' },
};

const RANGS: ReadonlyMap<string, number> = new Map(niveauxFrancais.map(({ value }, rang) => [value, rang]));

const obtenir = (quoi: Critere) => (): Changement => ({ kind: 'obtenir', quoi });

/** La seule table des critères, dans l’ordre où on les dit. */
const criteres: Criteres = {
  age: {
    sujet: 'age',
    champs: ['min', 'max', 'dans_l_annee'],
    designe: true,
    check: ({ min = 0, max = Number.POSITIVE_INFINITY, dans_l_annee }, age) =>
      checkTous(dans_l_annee ? [age, age + 1] : [age], (atteint) => min <= atteint && atteint <= max),
    change: ({ min = 0 }, age) => (age < min ? { kind: 'age', a_partir_de: min } : undefined),
  },
  ne_avant: {
    sujet: 'age',
    designe: false,
    check: (annee, age, { aujourdhui }) => {
      const naissance = Number(aujourdhui.slice(0, 4)) - age;
      return checkTous([naissance - 1, naissance], (nee) => nee < annee);
    },
  },
  situations: {
    sujet: 'situations',
    designe: true,
    check: checkSituations,
  },
  accompagne_par: {
    sujet: 'accompagne_par',
    designe: true,
    // « Autre » ne nomme personne : des deux côtés, ce n’est peut-être pas le même.
    check: (attendus, siens) => {
      const communs = attendus.filter((qui) => siens.includes(qui));
      if (communs.some((qui) => qui !== 'autre')) return 'oui';
      return communs.length > 0 ? 'inconnu' : 'non';
    },
    change: obtenir('accompagne_par'),
    obtenir: 'Possible après un premier rendez-vous avec ce service.',
  },
  permis: {
    sujet: 'permis',
    designe: false,
    check: (attendu, sien) => PERMIS[attendu]?.[sien] ?? 'inconnu',
    change: (attendu) => (attendu === 'aucun' ? undefined : { kind: 'obtenir', quoi: 'permis' }),
    obtenir: 'Possible une fois ce permis obtenu.',
  },
  niveau_francais: {
    sujet: 'niveau_francais',
    champs: ['min'],
    designe: false,
    check: ({ min }, niveau) => {
      const rang = RANGS.get(min);
      return rang === undefined ? 'inconnu' : toTernaire((RANGS.get(niveau) ?? 0) >= rang);
    },
    change: obtenir('niveau_francais'),
    obtenir: 'Possible une fois ce niveau atteint\u00a0: des cours existent.',
  },
  motifs: {
    sujet: 'motif',
    designe: false,
    check: (attendus, motif) => toTernaire(attendus.includes(motif)),
  },
  primo_arrivant: {
    sujet: 'primo_arrivant',
    designe: true,
    check: (_, dit) => toTernaire(dit),
  },
  handicap: {
    sujet: 'handicap',
    designe: false,
    check: (_, dit) => toTernaire(dit),
  },
  ressources: {
    sujet: ({ sur }) => RESSOURCES[sur],
    champs: ['sur', 'max'],
    designe: false,
    // « 750-800 », ou « 900- » : la personne a dit une tranche.
    check: ({ max }, tranche) => {
      const [bas, haut] = tranche.split('-');
      if (Number(bas) > max) return 'non';
      return haut && Number(haut) <= max ? 'oui' : 'inconnu';
    },
  },
};

/** La ligne d’un critère, quel qu’il soit. */
interface Ligne extends Omit<Definition<unknown, Sujet, unknown>, 'sujet' | 'champs'> {
  readonly sujet?: Sujet | ((attendu: unknown) => Sujet);
  readonly champs?: readonly string[];
}

/** Un critère que ce script ne connaît pas, parce que les offres sont plus récentes que lui : jamais rempli, jamais tu. */
const INCONNU: Ligne = {
  designe: false,
  check: () => 'inconnu',
};

/** La ligne d’un critère, même inconnu. */
export const getCritere = (critere: Critere): Ligne =>
  (criteres as Readonly<Partial<Record<string, Ligne>>>)[critere] ?? INCONNU;

/** Ce que la personne dit d’elle pour y répondre ; undefined pour un critère inconnu. */
export function getSujet(critere: Critere, attendu: unknown): Sujet | undefined {
  const { sujet } = getCritere(critere);
  return typeof sujet === 'function' ? sujet(attendu) : sujet;
}

/** Ce qu’un groupe demande, dans l’ordre où on le dit, l’inconnu à la fin ; `false` ne demande rien. */
export function listCriteres(groupe: Groupe): readonly Critere[] {
  const tous = new Set([...Object.keys(criteres), ...Object.keys(groupe)] as Critere[]);
  return [...tous].filter(
    (critere) =>
      groupe[critere] !== undefined && (groupe[critere] !== false || getCritere(critere) === INCONNU),
  );
}
