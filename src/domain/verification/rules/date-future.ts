import { parseDateDeSource } from '../../etat/date-de-source.ts';
import { toPremierJour } from '../../etat/to-premier-jour.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

interface Date {
  readonly fichier: string;
  readonly chemin: Chemin;
  readonly date: string | undefined;
}

/** Une vérification, une lecture ou une collecte datée d’après aujourd’hui. */
export const dateFuture: Regle = (saisie, { aujourdhui }) => {
  const { offres, structures, pages, evenements, territoires, couvertures, indicateurs, couts, site } =
    saisie;
  const verifications = [...offres, ...structures, ...pages].map(
    ({ fichier, verifie_le }): Date => ({ fichier, chemin: ['verifie_le'], date: verifie_le }),
  );
  // Ce qu’une structure a dit de ses places.
  const releves = offres.flatMap(({ fichier, prescription: { places, attente } = {} }) =>
    Object.entries({ places, attente }).map(
      ([champ, dit]): Date => ({
        fichier,
        chemin: ['prescription', champ, 'releve_le'],
        date: dit?.releve_le,
      }),
    ),
  );
  const absences = couvertures.flatMap(({ fichier, absences: notees }) =>
    notees.map(
      ({ verifie_le }, rang): Date => ({
        fichier,
        chemin: ['absences', rang, 'verifie_le'],
        date: verifie_le,
      }),
    ),
  );
  const mesures = indicateurs.flatMap(({ fichier, indicateurs: mesures }) =>
    mesures.map(
      ({ verifie_le }, rang): Date => ({
        fichier,
        chemin: ['indicateurs', rang, 'verifie_le'],
        date: verifie_le,
      }),
    ),
  );
  const lectures = [...offres, ...structures, ...pages, ...evenements, ...territoires].flatMap(
    ({ fichier, sources = [] }) =>
      sources.map(({ date }, rang): Date => ({ fichier, chemin: ['sources', rang, 'date'], date })),
  );
  const sourcesDesCouts = couts
    ? [
        { ou: ['voiture'], sources: couts.voiture.sources },
        ...(couts.carburants ?? []).map(({ sources }, rang) => ({ ou: ['carburants', rang], sources })),
      ]
    : [];
  const chiffres = sourcesDesCouts.flatMap(({ ou, sources }) =>
    sources.map(
      ({ date }, rang): Date => ({
        fichier: couts?.fichier ?? '',
        chemin: [...ou, 'sources', rang, 'date'],
        date,
      }),
    ),
  );
  const collecte: Date = {
    fichier: 'site.yaml',
    chemin: ['contenu_recueilli_le'],
    date: site?.contenu_recueilli_le,
  };
  return [...verifications, ...releves, ...absences, ...mesures, ...lectures, ...chiffres, collecte].flatMap(
    ({ fichier, chemin, date }): readonly ErreurDeChamp[] => {
      const lue = parseDateDeSource(date);
      // « 2027-2030 » est la période dont parle une source, pas le jour où on l’a lue.
      return lue !== undefined && date?.startsWith(lue) && toPremierJour(lue) > aujourdhui
        ? [
            {
              code: 'date-future',
              fichier,
              chemin,
              message: `Le ${date} n’est pas encore passé (nous sommes le ${aujourdhui}) : écrivez la date du jour où cela a été fait.`,
            },
          ]
        : [];
    },
  );
};
