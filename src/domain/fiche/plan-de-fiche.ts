import { type Bloc, type Morceau, toInconnu, toListe } from './bloc.ts';
import { listContact } from './list-contact.ts';
import { listCout } from './list-cout.ts';
import { listDemarche, listPrescription } from './list-demarche.ts';
import { listDesserte, listReservation } from './list-desserte.ts';
import { listFiabilite, listManques } from './list-fiabilite.ts';
import { listPublic } from './list-public.ts';
import { PLANS } from './plans.ts';
import { type IdSection, PLACES, type Section, type Sujet } from './section.ts';

function listPieces({ servie: { offre }, espace }: Sujet): readonly Morceau[] {
  if (offre.pieces) return toListe('case', offre.pieces);
  return espace === 'prescripteurs' ? toInconnu('pièces demandées') : [];
}

const RUBRIQUES: Readonly<Record<IdSection, (sujet: Sujet) => readonly Morceau[]>> = {
  public: listPublic,
  desserte: listDesserte,
  cout: listCout,
  demarche: listDemarche,
  reservation: listReservation,
  prescription: listPrescription,
  contact: listContact,
  pieces: listPieces,
  description: ({ servie: { offre } }) => [
    { genre: 'redige', markdown: offre.description, html: offre.description_html },
  ],
  fiabilite: listFiabilite,
};

const isBloc = (morceau: Morceau): morceau is Bloc => morceau.genre !== 'inconnu';

/**
 * Les rubriques d’une fiche, dans la voix d’un espace ; celle qui n’a rien à dire n’y est pas. Ce qu’elles ne savent pas
 * se dit une fois, en tête de la dernière.
 */
export function listSections(sujet: Sujet): readonly Section[] {
  const dites = PLACES.flatMap((place) =>
    PLANS[sujet.espace][place].map((rubrique) => ({
      ...rubrique,
      place,
      morceaux: RUBRIQUES[rubrique.id](sujet),
    })),
  );
  const inconnus = dites.flatMap(({ morceaux }) =>
    morceaux.flatMap((morceau) => (isBloc(morceau) ? [] : morceau.noms)),
  );
  return dites
    .map(({ morceaux, ...rubrique }) => ({
      ...rubrique,
      blocs: [
        ...(rubrique.id === 'fiabilite' ? listManques(sujet.servie.offre, inconnus) : []),
        ...morceaux.filter(isBloc),
      ],
    }))
    .filter(({ blocs }) => blocs.length > 0);
}
