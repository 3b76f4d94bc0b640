import { describeMois, describeSansMois, type MoisDecrit } from '../cout/describe-mois.ts';
import { listRenvois } from '../financement/list-aides.ts';
import { type AideDecrite, describePrix } from '../offre/describe-prix.ts';
import { isVivante } from '../offre/is-vivante.ts';
import { formatListe } from '../text/format-liste.ts';
import { type Bloc, toListe, toParagraphe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

const listAide = ({ somme, suite, precisions }: AideDecrite, barre: boolean): readonly Bloc[] => [
  ...toParagraphe({ t: somme, gras: true, ...(barre && { barre }) }, { t: suite && ` — ${suite}` }),
  ...toTexte(precisions),
];

const toDetail = ({ total, usage, phrases }: MoisDecrit): Bloc => ({
  genre: 'detail',
  titre: [{ t: 'Pour un mois de travail\u00a0: ' }, { t: total, gras: true }],
  blocs: [...toTexte(`Calcul pour ${usage}\u00a0:`, 'discret'), ...toListe('tiret', phrases)],
});

/** Avec quelles aides d’ici celle-ci s’ajoute, s’exclut, ou attend son tour. */
function listCumul({ servie: { offre }, territoire }: Sujet): readonly Bloc[] {
  const offres = territoire.offres.map((servie) => servie.offre);
  const { avant = [] } = offre.cumul ?? {};
  const suivantes = offres.filter(({ cumul }) => cumul?.avant?.includes(offre.id)).map(({ id }) => id);
  return [
    ['S’ajoute à', listRenvois(offre, 'avec', offres)],
    ['Ne s’ajoute pas à', listRenvois(offre, 'sauf', offres)],
    ['À demander après', avant],
    ['À demander avant', suivantes],
  ].flatMap(([mots, ids]) => {
    const noms = offres.filter(({ id }) => ids?.includes(id)).map(({ nom }) => `«\u00a0${nom}\u00a0»`);
    return noms.length > 0 ? toTexte(`${mots}\u00a0: ${formatListe(noms, 'et')}.`) : [];
  });
}

/** Ce que coûte une offre, ou ce qu’elle verse, puis ce que cela fait pour un mois ; barré quand ce n’est plus vrai. */
export function listCout(sujet: Sujet): readonly Bloc[] {
  const {
    servie: { offre },
    territoire,
  } = sujet;
  const { gratuit, inconnu, lignes, aide, precisions, releve } = describePrix(offre);
  const mois = describeMois(offre, territoire.couts);
  const sansMois = describeSansMois(offre);
  const barre = !isVivante(offre);
  return [
    ...toTexte(inconnu),
    ...(gratuit ? toTexte('Gratuit', 'fort') : []),
    ...(lignes.length > 0 ? [{ genre: 'prix', lignes, ...(barre && { barre }) } as const] : []),
    ...(aide ? listAide(aide, barre) : []),
    ...listCumul(sujet),
    ...precisions.flatMap((precision) => toTexte(precision)),
    ...toTexte(releve, 'discret'),
    ...(mois ? [toDetail(mois)] : []),
    ...toTexte(sansMois, 'discret'),
  ];
}
