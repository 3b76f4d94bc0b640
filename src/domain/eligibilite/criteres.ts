import { formatOu } from '../vocabulaire/format-ou.ts';
import { type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import { accompagnants, motifs, niveauxFrancais, situations } from '../vocabulaire/vocabulaires.ts';
import type { Changement, Critere, Groupe } from './raison.ts';
import type { Situation, Sujet } from './situation.ts';

type Attendu<C extends Critere> = NonNullable<Groupe[C]>;

interface Definition<A, S extends Sujet, D = NonNullable<Situation[S]>> {
  /** Ce que la personne dit d’elle pour y répondre. */
  readonly sujet: S;
  /** Il dit déjà à qui l’offre s’adresse : `publics`, plus vague, se tait. */
  readonly designe: boolean;
  /** Ce qu’elle a dit remplit-il ce que l’offre attend ? */
  check(attendu: A, dit: D): Ternaire;
  /** La condition, en une phrase. */
  describe(attendu: A): string;
  /** Ce qui ferait changer un « non » ; rien quand rien n’y changera. */
  change?(attendu: A, dit: D): Changement | undefined;
  /** Comment obtenir ce qui manque. */
  readonly obtenir?: string;
}

type Criteres = { readonly [C in Critere]: { [S in Sujet]: Definition<Attendu<C>, S> }[Sujet] };

const hasOne = (voulues: readonly string[], siennes: readonly string[]) =>
  siennes.some((valeur) => voulues.includes(valeur));

// Qui est l’un est peut-être aussi l’autre sans le dire : un apprenti a un contrat de travail, une personne au RSA
// est le plus souvent inscrite à France Travail (loi du 18 décembre 2023 pour le plein emploi). On ne dit pas non.
const PEUT_ETRE_AUSSI: Readonly<Record<string, readonly string[]>> = {
  salarie: ['apprenti', 'interimaire', 'salarie-siae'],
  'demandeur-emploi': ['beneficiaire-rsa', 'interimaire'],
  etudiant: ['apprenti'],
};

// Le permis B donne la catégorie AM (code de la route, R. 221-4) et suppose le code. AM et code ne disent rien l’un
// de l’autre.
type Permis = Attendu<'permis'>;
const PERMIS: Readonly<Record<Permis, Readonly<Record<Permis, Ternaire>>>> = {
  aucun: { aucun: 'oui', code: 'oui', am: 'oui', b: 'non' },
  code: { aucun: 'non', code: 'oui', am: 'inconnu', b: 'oui' },
  am: { aucun: 'non', code: 'non', am: 'oui', b: 'oui' },
  b: { aucun: 'non', code: 'non', am: 'non', b: 'oui' },
};
const PERMIS_ATTENDUS: Readonly<Record<Permis, string>> = {
  aucun: 'Ne pas avoir encore le permis.',
  code: 'Avoir le code.',
  am: 'Avoir le permis AM (BSR).',
  b: 'Avoir le permis B.',
};

const RANGS: ReadonlyMap<string, number> = new Map(niveauxFrancais.map(({ value }, rang) => [value, rang]));
const toRang = (niveau: string) => RANGS.get(niveau) ?? 0;

const obtenir = (quoi: Critere) => (): Changement => ({ kind: 'obtenir', quoi });

/** La seule table des critères, dans l’ordre où on les dit. */
const criteres: Criteres = {
  age: {
    sujet: 'age',
    designe: true,
    check: ({ min = 0, max = Number.POSITIVE_INFINITY }, age) => toTernaire(min <= age && age <= max),
    describe: ({ min, max }) =>
      min === undefined
        ? `Avoir ${max} ans ou moins.`
        : max === undefined
          ? `Avoir ${min} ans ou plus.`
          : `Avoir entre ${min} et ${max} ans.`,
    change: ({ min = 0 }, age) => (age < min ? { kind: 'age', a_partir_de: min } : undefined),
  },
  situations: {
    sujet: 'situations',
    designe: true,
    check: (attendues, siennes) => {
      if (hasOne(attendues, siennes)) return 'oui';
      const peutEtre = attendues.some((attendue) => hasOne(PEUT_ETRE_AUSSI[attendue] ?? [], siennes));
      return peutEtre ? 'inconnu' : 'non';
    },
    describe: (attendues) => `Être ${formatOu(situations, attendues)}.`,
  },
  accompagne_par: {
    sujet: 'accompagne_par',
    designe: true,
    check: (attendus, siens) =>
      toTernaire(
        hasOne(attendus, siens) || (attendus.includes('autre') && siens.some((qui) => qui !== 'personne')),
      ),
    describe: (attendus) => `Être suivi par ${formatOu(accompagnants, attendus)}.`,
    change: obtenir('accompagne_par'),
    obtenir: 'Possible après un premier rendez-vous avec ce service.',
  },
  permis: {
    sujet: 'permis',
    designe: false,
    check: (attendu, sien) => PERMIS[attendu][sien],
    describe: (attendu) => PERMIS_ATTENDUS[attendu],
    change: (attendu) => (attendu === 'aucun' ? undefined : { kind: 'obtenir', quoi: 'permis' }),
    obtenir: 'Possible une fois ce permis obtenu.',
  },
  niveau_francais: {
    sujet: 'niveau_francais',
    designe: false,
    check: ({ min }, niveau) => toTernaire(toRang(niveau) >= toRang(min)),
    describe: ({ min }) => `Parler français au niveau ${min} au moins.`,
    change: obtenir('niveau_francais'),
    obtenir: 'Possible une fois ce niveau atteint\u00a0: des cours existent.',
  },
  motifs: {
    sujet: 'motif',
    designe: false,
    check: (attendus, motif) => toTernaire(attendus.includes(motif)),
    describe: (attendus) => `Se déplacer pour ${formatOu(motifs, attendus)}.`,
  },
  primo_arrivant: {
    sujet: 'primo_arrivant',
    designe: true,
    check: (_, dit) => toTernaire(dit),
    describe: () => 'Être arrivé en France depuis peu.',
  },
  handicap: {
    sujet: 'handicap',
    designe: false,
    check: (_, dit) => toTernaire(dit),
    describe: () => 'Être en situation de handicap.',
  },
};

/** La ligne d’un critère, quel qu’il soit. */
type Ligne = Pick<
  Definition<unknown, Sujet, unknown>,
  'check' | 'change' | 'describe' | 'designe' | 'obtenir'
> & {
  readonly sujet?: Sujet;
};

/** Un critère que ce script ne connaît pas, parce que les offres sont plus récentes que lui : jamais rempli, jamais tu. */
const INCONNU: Ligne = {
  designe: false,
  check: () => 'inconnu',
  describe: () => 'Une autre condition est à vérifier.',
};

/** La ligne d’un critère, même inconnu. */
export const getCritere = (critere: Critere): Ligne =>
  (criteres as Readonly<Partial<Record<string, Ligne>>>)[critere] ?? INCONNU;

/** Ce qu’un groupe demande, dans l’ordre où on le dit, l’inconnu à la fin ; `false` ne demande rien. */
export function listCriteres(groupe: Groupe): readonly Critere[] {
  const tous = new Set([...Object.keys(criteres), ...Object.keys(groupe)] as Critere[]);
  return [...tous].filter((critere) => groupe[critere] !== undefined && groupe[critere] !== false);
}
