/**
 * Les petits modules que les mêmes pages chargent, réunis : un fichier plutôt que cinq, moins de requêtes, mieux
 * comprimés ensemble. Le premier groupe qui nomme un module le prend, avec ceux dont il dépend. Chemins depuis src,
 * sans extension ; tests/architecture.test.ts vérifie que chacun existe et qu’un élément l’atteint.
 */
export const groupesDeScripts: Readonly<Record<string, readonly string[]>> = {
  page: [
    'domain/annuaire/ligne',
    'domain/eligibilite/is-dit',
    'domain/etat/preuve-ecrite',
    'domain/etat/statut',
    'domain/temps/add-jours',
    'domain/temps/count-mois',
    'domain/temps/format-date',
    'domain/temps/format-jour',
    'domain/text/merge-fragments',
    'domain/vocabulaire/statuts',
    'elements/shared/announce',
    'elements/shared/announce-sur',
    'elements/shared/element-garde',
    'elements/shared/fragment',
    'elements/shared/garde',
    'elements/shared/offres-affichees',
    'elements/shared/on-retour',
    'elements/shared/onglet',
    'elements/shared/situation-du-visiteur',
    'elements/shared/today',
    'elements/shared/wait-images',
  ],
  heures: ['domain/contact/horaires', 'domain/temps/jours-feries', 'domain/temps/moment-local'],
  saisie: [
    'domain/commune/code-insee',
    'domain/commune/is-in-zone',
    'domain/commune/lieu',
    'domain/commune/to-departement',
    'domain/contact/describe-origine',
    'domain/etat/age',
    'domain/etat/get-preuve',
    'domain/etat/to-premier-jour',
    'domain/geo/check-distance',
    'domain/geo/distance',
    'domain/text/count-fautes',
    'domain/text/fold',
    'domain/text/format-a',
    'domain/text/format-parametres',
    'domain/text/format-quantite',
    'domain/text/has-perdu',
    'elements/shared/champs-touches',
    'elements/shared/create-action',
    'elements/shared/create-lecteur-unique',
    'elements/shared/fill',
    'elements/shared/load-fiches',
    'elements/shared/load-offres',
    'elements/shared/modeles',
    'elements/shared/set-commune',
    'elements/shared/set-erreur',
    'elements/shared/set-titre',
    'elements/shared/write-commune',
  ],
  mots: [
    'domain/text/casse',
    'domain/text/format-liste',
    'domain/vocabulaire/ternaire',
    'domain/vocabulaire/terme',
    'domain/vocabulaire/vocabulaires',
  ],
  communes: ['domain/commune/communes-en-ligne', 'domain/commune/find-communes'],
  reponses: ['elements/shared/groupes-d-offres', 'elements/shared/modele-offre'],
  selection: ['domain/selection/find-offres-choisies', 'elements/shared/selection-gardee'],
  annulation: [
    'domain/selection/describe-lecture',
    'domain/text/has-nir',
    'elements/shared/create-annulation',
  ],
  verdict: [
    'domain/eligibilite/count-cachees',
    'domain/eligibilite/evaluate-offre',
    'domain/eligibilite/group-evaluees',
    'domain/eligibilite/describe-raison-avec',
    'domain/eligibilite/reponses',
    'domain/eligibilite/list-decisives',
    'domain/eligibilite/list-inconnues',
    'elements/shared/format-raison',
  ],
};

/** Ce qu’un groupe prend hors de src : ce que Vite met autour d’un `import()`. */
const AILLEURS: Readonly<Record<string, string>> = { page: '|/preload-helper\\.js$' };

/** Les mêmes groupes, tels que la construction les attend. */
export const toGroupes = () =>
  Object.entries(groupesDeScripts).map(([name, modules]) => ({
    name,
    test: new RegExp(`/src/(?:${modules.join('|')})\\.ts$${AILLEURS[name] ?? ''}`),
  }));
