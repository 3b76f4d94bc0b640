/**
 * Les petits modules que les mêmes pages chargent, réunis : un fichier plutôt que cinq, moins de requêtes, mieux
 * comprimés ensemble. Le premier groupe qui nomme un module le prend, avec ceux dont il dépend. Chemins depuis src,
 * sans extension ; tests/architecture.test.ts vérifie que chacun existe et qu’un élément l’atteint.
 */
export const groupesDeScripts: Readonly<Record<string, readonly string[]>> = {
  jour: [
    'domain/etat/statut',
    'domain/temps/format-date',
    'domain/temps/count-mois',
    'domain/vocabulaire/statuts',
    'domain/etat/preuve-ecrite',
    'domain/temps/add-jours',
    'domain/temps/format-jour',
    'elements/shared/today',
  ],
  heures: ['domain/contact/horaires', 'domain/temps/jours-feries', 'domain/temps/moment-local'],
  signaux: [
    'domain/annuaire/ligne',
    'domain/eligibilite/is-dit',
    'domain/text/merge-fragments',
    'elements/shared/announce',
    'elements/shared/announce-sur',
    'elements/shared/element-garde',
    'elements/shared/fragment',
    'elements/shared/garde',
    'elements/shared/offres-affichees',
    'elements/shared/on-retour',
    'elements/shared/onglet',
    'elements/shared/situation-du-visiteur',
  ],
  distances: ['domain/geo/check-distance', 'domain/geo/distance'],
  mots: [
    'domain/text/casse',
    'domain/text/format-liste',
    'domain/vocabulaire/ternaire',
    'domain/vocabulaire/vocabulaires',
  ],
  zone: [
    'domain/commune/code-insee',
    'domain/text/fold',
    'domain/text/format-a',
    'domain/text/format-parametres',
    'domain/text/format-quantite',
    'domain/commune/is-in-zone',
    'domain/commune/lieu',
    'domain/commune/to-departement',
    'elements/shared/create-lecteur-unique',
  ],
  modeles: [
    'domain/etat/age',
    'domain/etat/get-preuve',
    'domain/etat/to-premier-jour',
    'domain/vocabulaire/terme',
    'domain/contact/describe-origine',
    'elements/shared/champs-touches',
    'elements/shared/create-action',
    'elements/shared/fill',
    'elements/shared/load-offres',
    'elements/shared/modeles',
    'elements/shared/set-commune',
    'elements/shared/set-erreur',
  ],
  reponses: [
    'domain/text/has-perdu',
    'elements/shared/groupes-d-offres',
    'elements/shared/modele-offre',
    'elements/shared/set-titre',
  ],
  saisie: ['elements/shared/create-annulation'],
  gardees: ['domain/selection/describe-lecture', 'domain/text/describe-scelle', 'elements/shared/move-offre'],
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
  'moteur-de-recherche': ['elements/shared/recherche'],
};

/** Ce que deux groupes prennent hors de src : ce que Vite met autour d’un `import()`, le moteur de recherche. */
const AILLEURS: Readonly<Record<string, string>> = {
  signaux: '|/preload-helper\\.js$',
  'moteur-de-recherche': '|/node_modules/minisearch/',
};

/** Les mêmes groupes, tels que la construction les attend. */
export const toGroupes = () =>
  Object.entries(groupesDeScripts).map(([name, modules]) => ({
    name,
    test: new RegExp(`/src/(?:${modules.join('|')})\\.ts$${AILLEURS[name] ?? ''}`),
  }));
