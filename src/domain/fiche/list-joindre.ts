import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';
import { describeAction, describeReleve, formatRue } from '../contact/describe-action.ts';
import { findAppel, type Joignable } from '../contact/joignable.ts';
import { describeDissolution } from '../structure/describe-dissolution.ts';
import { lowerFirst, upperFirst } from '../text/casse.ts';
import { formatHote } from '../text/format-hote.ts';
import { type Bloc, type Ecrit, toParagraphe, toTexte } from './bloc.ts';
import type { Lectures } from './section.ts';

const toCourriel = (courriel: string): Ecrit => ({ t: courriel, url: `mailto:${courriel}` });

/** À qui est le numéro, et de quand il date. */
function describeNumero(
  { porteur, telephone_le, reservation }: Joignable,
  qui_repond?: string,
): string | undefined {
  const deQuoi = reservation ? ' de réservation' : porteur === 'structure' ? ' de la structure' : '';
  const aQui = deQuoi || telephone_le ? `numéro${deQuoi}` : '';
  const dit = [qui_repond, [aQui, telephone_le && describeReleve(telephone_le)].filter(Boolean).join(' ')];
  const texte = dit.filter(Boolean).join(', ');
  return texte && `${upperFirst(texte)}.`;
}

/** Les moyens écrits de quelqu’un, le plus direct d’abord. */
const listMoyensEcrits = ({ courriel, formulaire, site }: Joignable): readonly (readonly Ecrit[])[] => [
  ...(formulaire
    ? [[{ t: 'demande en ligne\u00a0: ' }, { t: formatHote(formulaire), url: formulaire }]]
    : []),
  ...(courriel ? [[toCourriel(courriel)]] : []),
  ...(site ? [[{ t: formatHote(site), url: site }]] : []),
];

const joinMoyens = (moyens: readonly (readonly Ecrit[])[]): readonly Ecrit[] =>
  moyens.flatMap((moyen, rang) => (rang > 0 ? [{ t: ' · ' }, ...moyen] : moyen));

/** Le numéro de quelqu’un, à composer. */
export function listNumero(
  joignable: Joignable | undefined,
  { readTelephone }: Lectures,
  qui_repond?: string,
): readonly Bloc[] {
  if (joignable?.telephone === undefined) return [];
  const note = describeNumero(joignable, qui_repond);
  const { nom: chez } = joignable;
  return [{ genre: 'telephone', ...readTelephone(joignable.telephone), chez, ...(note && { note }) }];
}

const SANS_TELEPHONER = 'Sans téléphoner\u00a0: ';
const PAR_QUELQU_UN = [{ t: 'demandez à un proche ou à un professionnel d’appeler pour vous.' }];

/**
 * Les façons de joindre sans téléphoner, en une ligne. À côté d’un numéro il y en a toujours une : la leur, sinon celle
 * de quelqu’un d’autre que la ligne nationale, sinon faire appeler quelqu’un.
 */
export function listSansTelephone(
  joignables: readonly Joignable[],
  appel: Joignable | undefined,
  autres: readonly Joignable[] = [],
): readonly Bloc[] {
  const leurs = joinMoyens(joignables.flatMap(listMoyensEcrits));
  if (!appel)
    return leurs.length > 0 ? toParagraphe({ t: 'Par écrit ou sur internet\u00a0: ' }, ...leurs) : [];
  const autre = autres.find((un) => un.porteur !== 'nationale' && listMoyensEcrits(un).length > 0);
  const decelui = autre ? [{ t: `${autre.nom}, ` }, ...joinMoyens(listMoyensEcrits(autre))] : PAR_QUELQU_UN;
  return toParagraphe({ t: SANS_TELEPHONER }, ...(leurs.length > 0 ? leurs : decelui));
}

/** Où aller, quand la rue est connue. */
export const listRue = (joignable: Joignable | undefined): readonly Bloc[] =>
  joignable?.adresse ? toTexte(`Sur place\u00a0: ${formatRue(joignable)}.`) : [];

const POUR_PARLER: Readonly<Record<Joignable['porteur'], string>> = {
  offre: 'Pour parler à quelqu’un\u00a0: ',
  structure: 'Pour parler à quelqu’un\u00a0: ',
  relais: 'Un relais répond\u00a0: ',
  guichet: 'Pour parler à quelqu’un, le guichet\u00a0: ',
  accueil: 'Pour parler à quelqu’un qui vous oriente\u00a0: ',
  nationale: 'Pour parler à quelqu’un, partout en France\u00a0: ',
};

/** Quelqu’un d’autre qui a un numéro, en disant que ce n’est pas l’offre. */
export function listRecours(
  joignables: readonly Joignable[],
  premiers: readonly Joignable[],
  lectures: Lectures,
): readonly Bloc[] {
  const appel = findAppel(joignables);
  if (!appel || premiers.includes(appel)) return [];
  return [
    ...toParagraphe({ t: POUR_PARLER[appel.porteur] }, { t: appel.nom, gras: true }, { t: '.' }),
    ...listNumero(appel, lectures),
    ...listSansTelephone([appel], appel, joignables),
    ...listRue(appel),
  ];
}

/** En entier, en bref (sans commentaire), ou sur une affiche : rien de douteux que l’on n’y épinglerait pas. */
export type FormeDuGuichet = 'entier' | 'bref' | 'affiche';

/** Comment joindre le guichet d’un territoire, et quelqu’un d’autre quand il n’a pas de numéro. */
export function listGuichet(
  {
    joignables,
    accueil,
    telephone_qui_repond,
    structure_porteuse,
    horaires_accueil,
    structures,
  }: Pick<
    Territoire,
    | 'joignables'
    | 'accueil'
    | 'telephone_qui_repond'
    | 'structure_porteuse'
    | 'horaires_accueil'
    | 'structures'
  >,
  lectures: Lectures,
  forme: FormeDuGuichet = 'entier',
): readonly Bloc[] {
  const guichet = joignables.find(({ porteur }) => porteur === 'guichet');
  const siens = guichet ? [guichet] : [];
  const ferme = structure_porteuse.dissoute_le !== undefined;
  const horaires = horaires_accueil && lectures.readHoraires(horaires_accueil);
  return [
    ...(forme === 'affiche'
      ? []
      : toTexte(
          describeDissolution(structure_porteuse, (id) => structures.find((une) => une.id === id)?.nom),
        )),
    ...listNumero(guichet, lectures, telephone_qui_repond),
    ...listSansTelephone(siens, findAppel(siens), joignables),
    ...(horaires ? [{ genre: 'horaires', ...horaires } as const] : []),
    ...(ferme ? [] : listAccueil(accueil, forme)),
    ...(guichet?.telephone || forme !== 'entier'
      ? []
      : toTexte('Nous n’avons pas trouvé de numéro public de ce guichet.', 'discret')),
    ...listRecours(joignables, siens, lectures),
  ];
}

function listAccueil(accueil: Territoire['accueil'], forme: FormeDuGuichet): readonly Bloc[] {
  if (!accueil) return [];
  const { nom, adresse, code_postal, commune, precisions } = accueil;
  const ville = [code_postal, commune].filter(Boolean).join(' ');
  return [
    {
      genre: 'adresse',
      lignes: [
        nom,
        adresse ?? '',
        adresse || forme === 'affiche' ? ville : `${ville} (rue à vérifier)`,
      ].filter(Boolean),
    },
    ...(forme === 'entier' ? toTexte(precisions, 'discret') : []),
  ];
}

/** Qui joindre, en une ligne : le premier, et s’il n’a pas de numéro, le premier qui en a un. */
export function listEnLigne(
  joignables: OffreServie['joignables'],
  { readTelephone }: Lectures,
): readonly Ecrit[] {
  const [premier] = joignables;
  const appel = findAppel(joignables);
  const toEcrits = (un: Joignable): readonly Ecrit[] => {
    const action = describeAction([un], (numero) => {
      const { affiche, lien } = readTelephone(numero);
      return lien === undefined ? undefined : { affiche, lien };
    });
    const { texte = '', lien } = action ?? {};
    const releve = un.telephone && un.telephone_le ? ` (${describeReleve(un.telephone_le)})` : '';
    const sans = un.telephone === undefined ? [] : (listMoyensEcrits(un)[0] ?? []);
    return [
      { t: `${un.nom} · ` },
      { t: texte, gras: true, ...(lien && { url: lien, chez: un.nom }) },
      { t: releve },
      ...(sans.length > 0 ? [{ t: `, ${lowerFirst(SANS_TELEPHONER)}` }, ...sans] : []),
    ];
  };
  if (!premier) return [];
  return [
    ...toEcrits(premier),
    ...(appel && appel !== premier ? [{ t: ' — ' }, ...toEcrits(appel)] : []),
  ].filter(({ t }) => t !== '');
}

/** Le guichet en une ligne ; toujours nommé, fût-ce quelqu’un d’autre qui réponde. */
export const listGuichetEnLigne = (
  { programme, joignables }: Pick<Territoire, 'programme' | 'joignables'>,
  lectures: Lectures,
): readonly Ecrit[] => [
  ...(joignables[0]?.porteur === 'guichet' ? [] : [{ t: programme, gras: true }, { t: ' — ' }]),
  ...listEnLigne(joignables, lectures),
];
