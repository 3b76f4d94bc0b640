import { CODE_INSEE } from '../commune/code-insee.ts';
import { besoinIds } from '../vocabulaire/ids-de-besoins.ts';
import { canaux, communesAutres, publicsComptes, suites } from './categories-de-contact.ts';
import { type Compteur, champsDuContact } from './compteur.ts';
import { cite, type FauteDeCompteur, isObjet } from './fichier-compteur.ts';

const MOIS = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const POSTE = /^[a-z0-9]{4,16}$/;
const THEME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOMBRE_MAX = 100_000;

const PERMIS: Readonly<Record<Exclude<(typeof champsDuContact)[number], 'commune'>, readonly string[]>> = {
  canal: canaux.map(({ value }) => value),
  public: publicsComptes.map(({ value }) => value),
  besoin: [...besoinIds, 'autre'],
  suite: suites.map(({ value }) => value),
};
const AILLEURS: readonly string[] = communesAutres.map(({ value }) => value);

const isCompte = (valeur: unknown): valeur is number =>
  Number.isInteger(valeur) && Number(valeur) > 0 && Number(valeur) <= NOMBRE_MAX;
function checkLigne(ligne: unknown, rang: number): readonly FauteDeCompteur[] {
  const refuse = (champ: string, message: string) => ({ chemin: ['contacts', rang, champ], message });
  if (!isObjet(ligne)) return [{ chemin: ['contacts', rang], message: 'Ceci n’est pas un contact compté.' }];
  const inconnus = champsDuContact.flatMap((champ) => {
    const valeur = ligne[champ];
    if (champ === 'commune')
      return typeof valeur === 'string' && (CODE_INSEE.test(valeur) || AILLEURS.includes(valeur))
        ? []
        : [refuse(champ, `La commune ${cite(valeur)} n’est pas un code INSEE, ni ${AILLEURS.join(' ou ')}.`)];
    return PERMIS[champ].includes(String(valeur))
      ? []
      : [
          refuse(
            champ,
            `${cite(valeur)} n’existe pas ici. On peut écrire\u00a0: ${PERMIS[champ].join(', ')}.`,
          ),
        ];
  });
  const enTrop = Object.keys(ligne).filter(
    (nom) => nom !== 'nombre' && !(champsDuContact as readonly string[]).includes(nom),
  );
  return [
    ...inconnus,
    ...(isCompte(ligne['nombre']) ? [] : [refuse('nombre', 'Le nombre est un entier, de 1 à 100 000.')]),
    ...enTrop.map((nom) =>
      refuse(nom, `${cite(nom)} ne se compte pas\u00a0: rien sur la personne n’a sa place ici.`),
    ),
  ];
}

function checkFreins(freins: unknown): readonly FauteDeCompteur[] {
  if (!isObjet(freins)) return [{ chemin: ['freins_leves'], message: 'Les freins levés manquent.' }];
  return Object.entries(freins).flatMap(([theme, nombre]) =>
    THEME.test(theme) && isCompte(nombre)
      ? []
      : [{ chemin: ['freins_leves', theme], message: `${cite(theme)} n’est pas un thème et son nombre.` }],
  );
}

/** Tout ce qui, dans un compteur lu, n’est pas d’un compteur : champ inconnu, nombre faux, quelque chose sur la personne. */
export function checkCompteur({
  territoire,
  mois,
  poste,
  enregistrement,
  contacts,
  freins_leves,
}: Compteur): readonly FauteDeCompteur[] {
  const champs = [
    [THEME.test(territoire), 'territoire', 'Le territoire manque.'],
    [MOIS.test(mois), 'mois', 'Le mois s’écrit 2026-10.'],
    [POSTE.test(poste), 'poste', 'Le nom du poste manque.'],
    [isCompte(enregistrement), 'enregistrement', 'Le numéro d’enregistrement manque.'],
  ] as const;
  return [
    ...champs.flatMap(([bon, champ, message]) => (bon ? [] : [{ chemin: [champ], message }])),
    ...contacts.flatMap(checkLigne),
    ...checkFreins(freins_leves),
  ];
}
