import { type Attribut, type Composant, composants, getComposant } from '../../redaction/composants.ts';
import type { UsageDeComposant } from '../../redaction/contenu-mdx.ts';
import { categorieIds } from '../../vocabulaire/categories.ts';
import { besoinIds } from '../../vocabulaire/ids-de-besoins.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

type Defaut = { readonly code: 'composant-inconnu' | 'page-mdx'; readonly message: string };

const COMPOSANTS = composants.map(({ nom }) => ({ value: nom }));

function getValeurs(attribut: Attribut): readonly string[] | undefined {
  if (attribut.genre === 'categorie') return categorieIds;
  if (attribut.genre === 'besoin') return besoinIds;
  return attribut.genre === 'valeur' ? attribut.valeurs : undefined;
}

function checkValeur(composant: Composant, nom: string, valeur: string): Defaut | undefined {
  const attribut = Object.hasOwn(composant.attributs, nom) ? composant.attributs[nom] : undefined;
  if (!attribut) {
    const noms = Object.keys(composant.attributs);
    const repli = noms.length > 0 ? `Attributs acceptés : ${noms.join(', ')}.` : 'Il s’écrit sans attribut.';
    return {
      code: 'page-mdx',
      message: `<${composant.nom}> n’a pas d’attribut « ${nom} ». ${suggest(
        nom,
        noms.map((value) => ({ value })),
        repli,
      )}`,
    };
  }
  if (valeur.trim() === '')
    return {
      code: 'page-mdx',
      message: `L’attribut « ${nom} » de <${composant.nom}> est vide : écrivez par exemple ${composant.exemple}`,
    };
  const valeurs = getValeurs(attribut);
  if (!valeurs || valeurs.includes(valeur)) return undefined;
  const repli = `Valeurs acceptées : ${valeurs.join(', ')}.`;
  return {
    code: 'page-mdx',
    message: `« ${valeur} » n’est pas une valeur de « ${nom} ». ${suggest(
      valeur,
      valeurs.map((value) => ({ value })),
      repli,
    )}`,
  };
}

/** Ce qui ne va pas dans l’emploi d’un composant. */
export function checkUsage(usage: UsageDeComposant): readonly Defaut[] {
  const composant = getComposant(usage.nom);
  if (!composant)
    return [
      {
        code: 'composant-inconnu',
        message: `Le composant <${usage.nom}> n’existe pas. ${suggest(usage.nom, COMPOSANTS, `Composants acceptés : ${COMPOSANTS.map(({ value }) => value).join(', ')}.`)}`,
      },
    ];
  const donnes = Object.keys(usage.attributs);
  const defauts = usage.attributsInvalides.map(
    (nom): Defaut => ({
      code: 'page-mdx',
      message: `L’attribut « ${nom} » de <${composant.nom}> doit être un texte entre guillemets : ${composant.exemple}`,
    }),
  );
  for (const [nom, valeur] of Object.entries(usage.attributs)) {
    const defaut = checkValeur(composant, nom, valeur);
    if (defaut) defauts.push(defaut);
  }
  const presents = [...donnes, ...usage.attributsInvalides];
  const manquants = Object.entries(composant.attributs).filter(
    ([nom, { obligatoire }]) => obligatoire && !presents.includes(nom),
  );
  for (const [nom] of manquants)
    defauts.push({
      code: 'page-mdx',
      message: `<${composant.nom}> demande l’attribut « ${nom} » : ${composant.exemple}`,
    });
  const { auMoinsUn } = composant;
  if (auMoinsUn && !presents.some((nom) => auMoinsUn.includes(nom)))
    defauts.push({
      code: 'page-mdx',
      message: `<${composant.nom}> demande un de ces attributs : ${auMoinsUn.join(', ')}. Par exemple : ${composant.exemple}`,
    });
  return defauts;
}

/** Un texte emploie un composant qui n’existe pas, ou mal. */
export const composantInconnu: Regle = ({ pages }) =>
  pages.flatMap(({ fichier, contenu }) =>
    contenu.composants.flatMap((usage) =>
      checkUsage(usage).map((defaut) => ({
        ...defaut,
        fichier,
        chemin: [],
        ligne: usage.ligne,
        colonne: usage.colonne,
      })),
    ),
  );
