import { categories } from '../offre/categories.ts';
import { type Candidat, findNearest } from '../text/find-nearest.ts';
import type { Chemin, CodeErreur, ErreurDeChamp } from './erreurs.ts';

/** La partie d’une anomalie zod dont on se sert. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly params?: { readonly code?: CodeErreur } | undefined;
}

/** Ce qu’il faut savoir du fichier pour expliquer une anomalie. */
export interface Contexte {
  readonly fichier: string;
  /** La valeur lue à un endroit ; undefined si le champ est absent. */
  readonly valueAt: (chemin: Chemin) => unknown;
  /** Le texte tel que l’éditeur l’a tapé, avant interprétation par YAML. */
  readonly sourceAt: (chemin: Chemin) => string | undefined;
  /** Les champs acceptés à un endroit du schéma. */
  readonly champsAt: (chemin: Chemin) => readonly string[];
}

const CATEGORIES: readonly Candidat[] = categories.map((c) => ({
  value: c.value,
  alias: [c.libelle, c.libelle_pro, ...c.synonymes],
}));

// Les mots que les éditeurs emploient pour nos champs.
const ALIAS_DE_CHAMPS: Readonly<Record<string, readonly string[]>> = {
  tarif: ['prix', 'cout', 'tarifs'],
  telephone: ['tel', 'numero', 'portable'],
  courriel: ['mail', 'email', 'e-mail', 'mel'],
  lien_source: ['site', 'site_web', 'url', 'lien', 'web'],
  horaires_accueil: ['horaires', 'ouverture', 'heures'],
  verifie_le: ['date', 'maj', 'date_maj', 'mise_a_jour', 'verifie'],
  valide_au: ['fin', 'date_fin', 'jusqu_au'],
  valide_du: ['debut', 'date_debut', 'a_partir_du'],
  zone_eligibilite: ['zone', 'territoire', 'communes'],
  publics: ['public', 'pour_qui', 'beneficiaires'],
  conditions_acces: ['condition', 'eligibilite'],
  resume: ['description', 'presentation', 'accroche'],
  code_insee: ['insee'],
  code_postal: ['cp'],
  titre: ['nom', 'title'],
};

const cite = (valeur: unknown) => {
  const texte = typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
  return `« ${(texte ?? '').replace(/\s+/g, ' ').slice(0, 60)} »`;
};

const nomDuChamp = (chemin: Chemin) => {
  const champ = chemin.findLast((etape) => typeof etape === 'string') ?? 'fichier';
  const rang = chemin.at(-1);
  return typeof rang === 'number' ? `« ${champ} » (n° ${rang + 1})` : `« ${champ} »`;
};

const article = (valeur: unknown) =>
  Array.isArray(valeur) ? 'une liste' : valeur === null ? 'vide' : typeof valeur === 'object' ? 'un groupe de champs' : typeof valeur === 'number' ? 'un nombre' : typeof valeur === 'boolean' ? 'un oui/non' : 'un texte';

/** Traduit une anomalie zod en erreurs françaises, une par champ fautif. */
export function explainIssue(issue: Issue, contexte: Contexte): readonly ErreurDeChamp[] {
  const chemin = issue.path.filter((etape) => typeof etape !== 'symbol') as Chemin;
  const erreur = (code: CodeErreur, message: string, ou: Chemin = chemin): ErreurDeChamp => ({
    code,
    fichier: contexte.fichier,
    chemin: ou,
    message,
  });
  const valeur = contexte.valueAt(chemin);

  switch (issue.code) {
    case 'unrecognized_keys': {
      const champs = contexte.champsAt(chemin);
      const candidats = champs.map((value) => ({ value, alias: ALIAS_DE_CHAMPS[value] ?? [] }));
      return (issue.keys ?? []).map((cle) => {
        const proche = findNearest(cle, candidats);
        const suite = proche ? `Vouliez-vous écrire « ${proche} » ?` : `Champs acceptés ici : ${champs.join(', ')}.`;
        return erreur('champ-inconnu', `Le champ ${cite(cle)} n’existe pas ici. ${suite}`, [...chemin, cle]);
      });
    }
    case 'invalid_type': {
      if (valeur === undefined || valeur === null)
        return [erreur('champ-manquant', `Le champ ${nomDuChamp(chemin)} manque ou reste vide. ${issue.message}`)];
      if (issue.expected === 'string' && (typeof valeur === 'number' || typeof valeur === 'boolean')) {
        const tape = contexte.sourceAt(chemin) ?? String(valeur);
        return [
          erreur(
            'guillemets-manquants',
            `${nomDuChamp(chemin)} est lu comme ${article(valeur)} : mettez la valeur entre guillemets, "${tape}". ${issue.message}`,
          ),
        ];
      }
      return [erreur('valeur-invalide', `${nomDuChamp(chemin)} contient ${article(valeur)}. ${issue.message}`)];
    }
    case 'invalid_value': {
      if (valeur === undefined || valeur === null)
        return [erreur('champ-manquant', `Le champ ${nomDuChamp(chemin)} manque ou reste vide. ${issue.message}`)];
      const acceptees = (issue.values ?? []).map((value) => ({ value: String(value) }));
      const proche = findNearest(String(valeur), chemin.at(-1) === 'categorie' ? CATEGORIES : acceptees);
      const suite = proche ? `Vouliez-vous écrire « ${proche} » ? ` : '';
      return [erreur('valeur-inconnue', `${cite(valeur)} n’est pas une valeur de ${nomDuChamp(chemin)}. ${suite}${issue.message}`)];
    }
    case 'too_big':
      if (typeof valeur === 'string')
        return [erreur('texte-trop-long', `${nomDuChamp(chemin)} compte ${valeur.length} caractères. ${issue.message}`)];
      break;
    case 'too_small':
      if (valeur === '' || (Array.isArray(valeur) && valeur.length === 0))
        return [erreur('champ-manquant', `Le champ ${nomDuChamp(chemin)} manque ou reste vide. ${issue.message}`)];
      break;
    case 'invalid_format':
      if (issue.format === 'url') return [erreur('lien-invalide', `${cite(valeur)} n’est pas un lien accepté. ${issue.message}`)];
      break;
  }
  const code = issue.params?.code ?? 'valeur-invalide';
  return [erreur(code, `${nomDuChamp(chemin)} : ${cite(valeur)} ne convient pas. ${issue.message}`)];
}
