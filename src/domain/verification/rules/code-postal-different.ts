import type { Commune } from '../../commune/commune.ts';
import { toCle } from '../../commune/to-cle.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import { getLieux } from '../lieux.ts';
import type { ContexteRegles, Regle } from '../regle.ts';

interface Adresse {
  readonly code_insee?: string | undefined;
  readonly code_postal?: string | undefined;
  readonly commune?: string | undefined;
}

const list = (communes: readonly Commune[]) => communes.map(({ nom }) => nom).join(', ');
/** « Saint-Claude Cedex », « Lyon 3e » : ce qui suit le nom n’est pas comparé. */
const toNom = (texte: string) =>
  toCle(texte.replace(/\s+(?:cedex.*|\d+e(?:r)?(?:\s+arrondissement)?)$/i, ''));

/** Le nom écrit est-il celui de la commune, ou d’une commune qu’elle a absorbée ? */
function isNomDe(
  nom: string,
  { nom: actuel, code_insee }: Commune,
  { anciensNoms }: ContexteRegles,
): boolean {
  const cle = toNom(nom);
  return [actuel, ...(anciensNoms.get(code_insee) ?? [])].some((connu) => toNom(connu) === cle);
}

function checkAdresse(
  { code_insee, code_postal, commune: nom }: Adresse,
  contexte: ContexteRegles,
): readonly { readonly champ: string; readonly message: string }[] {
  const commune = code_insee === undefined ? undefined : contexte.communes.get(code_insee);
  if (commune) {
    const fautes = [];
    if (
      code_postal !== undefined &&
      commune.codes_postaux.length > 0 &&
      !commune.codes_postaux.includes(code_postal)
    )
      fautes.push({
        champ: 'code_postal',
        message: `${code_postal} n’est pas un code postal de ${commune.nom} (${commune.code_insee}) : écrivez "${commune.codes_postaux.join('" ou "')}", ou corrigez code_insee.`,
      });
    if (nom !== undefined && !isNomDe(nom, commune, contexte))
      fautes.push({
        champ: 'commune',
        message: `Le code INSEE ${commune.code_insee} est celui de ${commune.nom}, pas de « ${nom} » : corrigez l’un des deux.`,
      });
    return fautes;
  }
  if (code_insee !== undefined || code_postal === undefined || nom === undefined) return [];
  const possibles = contexte.parCodePostal(code_postal);
  if (possibles.length === 0)
    return [
      {
        champ: 'code_postal',
        message: `Aucune commune n’a le code postal ${code_postal}. Un code Cedex ne convient pas : écrivez le code postal ordinaire.`,
      },
    ];
  if (possibles.some((possible) => isNomDe(nom, possible, contexte))) return [];
  return [
    {
      champ: 'commune',
      message: `${code_postal} est le code postal de ${list(possibles)}, pas de « ${nom} » : corrigez l’un des deux.`,
    },
  ];
}

/** Code postal, code INSEE et nom de commune ne vont pas ensemble. */
export const codePostalDifferent: Regle = (saisie, contexte) => {
  const check = (fichier: string, adresse: Adresse, dans: Chemin = []): readonly ErreurDeChamp[] =>
    checkAdresse(adresse, contexte).map(({ champ, message }) => ({
      code: 'code-postal-different',
      fichier,
      chemin: [...dans, champ],
      message,
    }));
  return [
    ...getLieux(saisie).flatMap((lieu) => check(lieu.fichier, lieu)),
    ...saisie.territoires.flatMap(({ fichier, accueil }) =>
      accueil ? check(fichier, accueil, ['accueil']) : [],
    ),
  ];
};
