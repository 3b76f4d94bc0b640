import { type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import { niveauxFrancais } from '../vocabulaire/vocabulaires.ts';
import type { Changement, Critere, Groupe, RaisonCritere } from './raison.ts';
import type { Situation } from './situation.ts';

type Reponse = readonly [etat: Ternaire, changement?: Changement];
type Regle<C extends Critere> = (attendu: NonNullable<Groupe[C]>, situation: Situation) => Reponse;

const INCONNU: Reponse = ['inconnu'];
const toReponse = (rempli: boolean): Reponse => [toTernaire(rempli)];
const toReponseObtenable = (rempli: boolean, quoi: Critere): Reponse =>
  rempli ? ['oui'] : ['non', { kind: 'obtenir', quoi }];

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
type Permis = NonNullable<Groupe['permis']>;
const PERMIS: Readonly<Record<Permis, Readonly<Record<Permis, Ternaire>>>> = {
  aucun: { aucun: 'oui', code: 'oui', am: 'oui', b: 'non' },
  code: { aucun: 'non', code: 'oui', am: 'inconnu', b: 'oui' },
  am: { aucun: 'non', code: 'non', am: 'oui', b: 'oui' },
  b: { aucun: 'non', code: 'non', am: 'non', b: 'oui' },
};

const RANGS: ReadonlyMap<string, number> = new Map(niveauxFrancais.map(({ value }, rang) => [value, rang]));
const toRang = (niveau: string) => RANGS.get(niveau) ?? 0;

/** Une règle devient muette devant un groupe qui ne demande rien à son sujet. */
function toTest<C extends Critere>(critere: C, regle: Regle<C>) {
  const check = (groupe: Groupe, situation: Situation): Reponse | undefined => {
    const attendu = groupe[critere];
    return attendu === undefined ? undefined : regle(attendu as NonNullable<Groupe[C]>, situation);
  };
  return { critere, check };
}

// Dans l’ordre où on dit les conditions.
const TESTS = [
  toTest('age', ({ min = 0, max = Number.POSITIVE_INFINITY }, { age }) => {
    if (age === undefined) return INCONNU;
    if (age < min) return ['non', { kind: 'age', a_partir_de: min }];
    return toReponse(age <= max);
  }),
  toTest('situations', (attendues, { situations }) => {
    if (situations === undefined) return INCONNU;
    if (hasOne(attendues, situations)) return ['oui'];
    const peutEtre = attendues.some((attendue) => hasOne(PEUT_ETRE_AUSSI[attendue] ?? [], situations));
    return peutEtre ? INCONNU : ['non'];
  }),
  toTest('accompagne_par', (attendus, { accompagne_par }) => {
    if (accompagne_par === undefined) return INCONNU;
    const suivie = accompagne_par.some((qui) => qui !== 'personne');
    return toReponseObtenable(
      hasOne(attendus, accompagne_par) || (attendus.includes('autre') && suivie),
      'accompagne_par',
    );
  }),
  toTest('permis', (attendu, { permis }) => {
    if (permis === undefined) return INCONNU;
    const etat = PERMIS[attendu][permis];
    return etat === 'non' && attendu !== 'aucun' ? toReponseObtenable(false, 'permis') : [etat];
  }),
  toTest('niveau_francais', ({ min }, { niveau_francais: niveau }) =>
    niveau === undefined ? INCONNU : toReponseObtenable(toRang(niveau) >= toRang(min), 'niveau_francais'),
  ),
  toTest('motifs', (attendus, { motif }) =>
    motif === undefined ? INCONNU : toReponse(attendus.includes(motif)),
  ),
  toTest('primo_arrivant', (attendu, { primo_arrivant }) => {
    if (!attendu) return ['oui'];
    return primo_arrivant === undefined ? INCONNU : toReponse(primo_arrivant);
  }),
  toTest('handicap', (attendu, { handicap }) => {
    if (!attendu) return ['oui'];
    return handicap === undefined ? INCONNU : toReponse(handicap);
  }),
];

/** L’état de chaque condition d’un groupe devant une situation, dans l’ordre où on les dit. */
export function checkGroupe(groupe: Groupe, situation: Situation): readonly RaisonCritere[] {
  return TESTS.flatMap(({ critere, check }): readonly RaisonCritere[] => {
    const reponse = check(groupe, situation);
    if (!reponse) return [];
    const [etat, changement] = reponse;
    const condition: Groupe = { [critere]: groupe[critere] };
    return [{ sujet: 'critere', etat, critere, condition, ...(changement && { changement }) }];
  });
}
