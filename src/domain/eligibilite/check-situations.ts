import type { Ternaire } from '../vocabulaire/ternaire.ts';

// Un texte qui dit « salarié » vise peut-être l’apprenti, qui a un contrat de travail. S’il nomme aussi les apprentis,
// il les distingue.
const VISE_PEUT_ETRE: Readonly<Record<string, readonly string[]>> = {
  salarie: ['apprenti', 'interimaire', 'salarie-siae'],
  etudiant: ['apprenti'],
};
// Une personne au RSA est le plus souvent inscrite à France Travail (loi du 18 décembre 2023 pour le plein emploi), un
// intérimaire souvent : quoi que dise le texte, elle est peut-être les deux.
const CUMULE_PEUT_ETRE: Readonly<Record<string, readonly string[]>> = {
  'demandeur-emploi': ['beneficiaire-rsa', 'interimaire'],
};

const hasOne = (voulues: readonly string[], siennes: readonly string[]) =>
  siennes.some((valeur) => voulues.includes(valeur));

/** La personne est-elle l’un de ceux que l’offre attend ? `nommees` : ceux que nomment tous les groupes dont un seul suffit. */
export function checkSituations(
  attendues: readonly string[],
  siennes: readonly string[],
  { nommees }: { readonly nommees: readonly string[] },
): Ternaire {
  if (hasOne(attendues, siennes)) return 'oui';
  const pasNommees = siennes.filter((sienne) => !nommees.includes(sienne));
  const peutEtre = attendues.some(
    (attendue) =>
      hasOne(VISE_PEUT_ETRE[attendue] ?? [], pasNommees) || hasOne(CUMULE_PEUT_ETRE[attendue] ?? [], siennes),
  );
  return peutEtre ? 'inconnu' : 'non';
}
