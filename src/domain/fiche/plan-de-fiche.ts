import { type Bloc, toListe, toTexte } from './bloc.ts';
import { listContact } from './list-contact.ts';
import { listCout } from './list-cout.ts';
import { listDemarche, listPrescription } from './list-demarche.ts';
import { listDesserte, listReservation } from './list-desserte.ts';
import { listFiabilite } from './list-fiabilite.ts';
import { listPublic } from './list-public.ts';
import { PLANS } from './plans.ts';
import { type IdSection, PLACES, type Section, type Sujet } from './section.ts';

function listPieces({ servie: { offre }, espace }: Sujet): readonly Bloc[] {
  if (offre.pieces) return toListe('case', offre.pieces);
  return espace === 'prescripteurs' ? toTexte('À vérifier auprès de la structure.', 'discret') : [];
}

const RUBRIQUES: Readonly<Record<IdSection, (sujet: Sujet) => readonly Bloc[]>> = {
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

/** Les rubriques d’une fiche, dans la voix d’un espace ; celle qui n’a rien à dire n’y est pas. */
export function listSections(sujet: Sujet): readonly Section[] {
  return PLACES.flatMap((place) =>
    PLANS[sujet.espace][place].map((rubrique) => ({
      ...rubrique,
      place,
      blocs: RUBRIQUES[rubrique.id](sujet),
    })),
  ).filter(({ blocs }) => blocs.length > 0);
}
