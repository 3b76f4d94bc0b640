import type { Mesure } from './measure-catalogue.ts';
import { type DureesDuDomaine, TAILLE } from './measure-domaine.ts';
import type { CoutDuPapier } from './measure-papier.ts';

export interface Circonstances {
  /** AAAA-MM-JJ. */
  readonly jour: string;
  readonly coeurs: number;
  readonly memoireGo: number;
  readonly commande: string;
}

interface Ligne {
  readonly libelle: string;
  readonly lire: (mesure: Mesure) => string;
  readonly cible: string;
}

const ABSENT = '–';
const nombre = (valeur: number | undefined, decimales = 0) =>
  valeur === undefined || Number.isNaN(valeur)
    ? ABSENT
    : new Intl.NumberFormat('fr-FR', {
        minimumFractionDigits: decimales,
        maximumFractionDigits: decimales,
      }).format(valeur);
const avec = (unite: string, texte: string) => (texte === ABSENT ? texte : `${texte}\u00a0${unite}`);
const secondes = (valeur: number | undefined) => avec('s', nombre(valeur, 1));
const ms = (valeur: number | undefined) =>
  avec('ms', nombre(valeur, valeur !== undefined && valeur < 20 ? 1 : 0));
const mo = (octets: number) => avec('Mo', nombre(octets / 1e6, 1));
const ko = (octets: number | undefined) =>
  avec('ko', nombre(octets === undefined ? undefined : octets / 1000));

const LIGNES: readonly Ligne[] = [
  { libelle: 'Territoires', lire: (m) => nombre(m.territoires), cible: '' },
  { libelle: 'Pages HTML', lire: (m) => nombre(m.site.pages), cible: '' },
  { libelle: 'Construction à neuf', lire: (m) => secondes(m.neuve.secondes), cible: '' },
  { libelle: '— temps de processeur', lire: (m) => secondes(m.neuve.processeur), cible: '' },
  { libelle: '— pages par seconde', lire: (m) => nombre(m.site.pages / m.neuve.secondes), cible: '' },
  {
    libelle: '— mémoire la plus haute, tous processus',
    lire: (m) => avec('Mo', nombre(m.neuve.memoire)),
    cible: '≤\u00a0900\u00a0Mo à 10\u00a0000',
  },
  { libelle: 'Une adresse changée', lire: (m) => secondes(m.reprise.secondes), cible: '' },
  {
    libelle: '— part de la construction à neuf',
    lire: (m) => nombre(m.reprise.secondes / m.neuve.secondes, 2),
    cible: '≤\u00a00,20 à 10\u00a0000',
  },
  {
    libelle: 'Une phrase changée',
    lire: (m) => secondes(m.repriseDePhrase.secondes),
    cible: '',
  },
  { libelle: 'Site construit, sans compression', lire: (m) => mo(m.site.octets), cible: '' },
  { libelle: 'Fichiers du site', lire: (m) => nombre(m.site.fichiers), cible: '' },
  { libelle: 'Annuaire, première visite', lire: (m) => ko(m.visite?.annuaire.octets), cible: '' },
  { libelle: '— jusqu’à « load »', lire: (m) => ms(m.visite?.annuaire.ms), cible: '' },
  {
    libelle: 'Première recherche, octets',
    lire: (m) => ko(m.visite?.recherche.octets),
    cible: '≤\u00a0130\u00a0ko à 1\u00a0000',
  },
  { libelle: '— temps', lire: (m) => ms(m.visite?.recherche.ms), cible: '≤\u00a0120\u00a0ms à 1\u00a0000' },
  {
    libelle: '— recherche suivante',
    lire: (m) => ms(m.visite?.recherche.ensuite),
    cible: '≤\u00a010\u00a0ms',
  },
  {
    libelle: 'Un filtre, compteurs compris',
    lire: (m) => ms(m.visite?.filtre.ms),
    cible: '<\u00a05\u00a0ms (300 offres)',
  },
  {
    libelle: '— image suivante, processeur ralenti 4×',
    lire: (m) => ms(m.visite?.filtre.ralenti),
    cible: '<\u00a050\u00a0ms',
  },
  { libelle: 'Carte, octets', lire: (m) => ko(m.visite?.carte.octets), cible: '' },
  { libelle: '— premier signe dessiné', lire: (m) => ms(m.visite?.carte.ms), cible: '' },
];

/** Le tableau des mesures, en Markdown. */
export function formatTableau(mesures: readonly Mesure[]): string {
  const rangs = [
    ['', ...mesures.map(({ offres }) => `${nombre(offres)} offres`), 'Cible'],
    ['---', ...mesures.map(() => '---:'), '---'],
    ...LIGNES.map(({ libelle, lire, cible }) => [libelle, ...mesures.map(lire), cible]),
  ];
  return rangs.map((rang) => `| ${rang.join(' | ')} |`).join('\n');
}

/** Les calculs du domaine dans le navigateur, en deux phrases. */
export const formatDomaine = (durees: DureesDuDomaine | undefined): string =>
  [
    `Trajets, ${TAILLE.offres} offres × ${TAILLE.communes} communes de départ, dans le navigateur\u00a0: ${ms(durees?.trajets)} (cible\u00a0: <\u00a050\u00a0ms).`,
    `Verdicts, ${TAILLE.offres} offres × une personne, dans le navigateur\u00a0: ${ms(durees?.verdicts)} (cible\u00a0: <\u00a05\u00a0ms).`,
  ].join('\n');

/** Le papier d’un territoire, en Markdown. */
export function formatPapier({ ouverture, livret, fiches }: CoutDuPapier): string {
  return [
    '| Papier, un territoire de 300 offres | | Cible |',
    '| --- | ---: | --- |',
    `| Ouvrir Typst et la police | ${secondes(ouverture)} | |`,
    `| Le livret (${livret.pages}\u00a0pages, ${mo(livret.octets)}) | ${secondes(livret.secondes)} | <\u00a05\u00a0s |`,
    `| Toutes les fiches (${nombre(fiches.nombre)} PDF, ${mo(fiches.octets)}) | ${secondes(fiches.secondes)} | |`,
    `| — par fiche | ${ms((fiches.secondes / fiches.nombre) * 1000)} | <\u00a010\u00a0ms |`,
  ].join('\n');
}

/** Le fichier bench/resultats.md. */
export function formatResultats(
  mesures: readonly Mesure[],
  domaine: DureesDuDomaine | undefined,
  papier: CoutDuPapier,
  { jour, coeurs, memoireGo, commande }: Circonstances,
): string {
  return `# Mesures

Écrit par \`${commande}\` le ${jour}, sur une machine de ${coeurs} cœurs et ${memoireGo} Go de mémoire, sous Node ${process.versions.node}.

Les catalogues sont inventés, toujours les mêmes (graine 1) : environ 150 offres par territoire, deux fiches par offre
et par territoire où elle sert, une page par commune et les guides de « commun » dans chaque territoire.
« À neuf » : ni site ni cache d’avant. Les temps comprennent le démarrage de Node. La mémoire est la plus haute somme
des mémoires résidentes de l’arbre de processus, relevée toutes les 50 ms (Linux seulement).
Dans le navigateur : téléphone de 390 px, rien en cache, serveur local qui compresse en gzip ; médianes.

${formatTableau(mesures)}

${formatDomaine(domaine)}

Le papier, dans un seul fil, fiches des deux espaces comprises :

${formatPapier(papier)}
`;
}
