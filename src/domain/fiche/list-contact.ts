import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { toDepartement } from '../commune/to-departement.ts';
import { getAdresse } from '../contact/get-adresse.ts';
import { getContact, isDeLOffre } from '../contact/get-contact.ts';
import { findAppel } from '../contact/joignable.ts';
import { type Bloc, type Ecrit, type Morceau, toInconnu, toParagraphe, toTexte } from './bloc.ts';
import { listNumero, listRecours, listSansTelephone } from './list-joindre.ts';
import type { Lectures, Sujet } from './section.ts';

/** Le contact réservé aux professionnels : ni la fiche des particuliers, ni les exports ne le donnent. */
export function listReserve({ nom: chez, prescription }: Offre, lectures: Lectures): readonly Bloc[] {
  const { telephone, courriel } = prescription ?? {};
  const { affiche = '', lien } = telephone ? lectures.readTelephone(telephone) : {};
  const moyens: readonly Ecrit[] = [
    ...(affiche ? [{ t: affiche, gras: true, ...(lien && { url: `tel:${lien}`, chez }) }] : []),
    ...(affiche && courriel ? [{ t: ' · ' }] : []),
    ...(courriel ? [{ t: courriel, url: `mailto:${courriel}` }] : []),
  ];
  return moyens.length > 0 ? toParagraphe({ t: 'Réservé aux professionnels\u00a0: ' }, ...moyens) : [];
}

function listHoraires({ servie, lectures }: Sujet): readonly Bloc[] {
  const { horaires_accueil } = getContact(servie);
  if (horaires_accueil === undefined) return [];
  const { lignes, ouverture } = lectures.readHoraires(horaires_accueil);
  const { code_insee } = getAdresse(servie.offre, servie.structure);
  const departement = code_insee && toDepartement(code_insee);
  return [{ genre: 'horaires', lignes, ouverture: ouverture && { ...ouverture, departement } }];
}

/** Où c’est ; rien d’une structure qui n’existe plus. */
function listAdresse({ offre, structure }: OffreServie): readonly Morceau[] {
  if (structure.dissoute_le !== undefined) return [];
  const { adresse, complement_adresse, code_postal, commune } = getAdresse(offre, structure);
  if (!adresse && !commune) return [];
  const ville = [code_postal, commune].filter((mot) => mot !== undefined).join(' ');
  const aDistance = offre.modes_accueil?.every((mode) => mode === 'a-distance') ?? false;
  const lignes = [adresse ?? '', complement_adresse ?? '', ville].filter(Boolean);
  return [{ genre: 'adresse', lignes }, ...(adresse || aDistance ? [] : toInconnu('adresse exacte'))];
}

/** Qui joindre, comment, quand, où : l’offre et sa structure, puis qui d’autre a un numéro quand elles n’en ont pas. */
export function listContact(sujet: Sujet): readonly Morceau[] {
  const { servie, espace, lectures } = sujet;
  const { offre, structure, joignables } = servie;
  const siens = joignables.filter(isDeLOffre);
  const appel = findAppel(siens);
  return [
    ...(espace === 'prescripteurs' ? listReserve(offre, lectures) : []),
    ...toParagraphe({ t: siens[0]?.nom ?? structure.nom, gras: true }),
    ...(siens.length > 0 ? [] : toTexte('Nous n’avons pas trouvé comment joindre cette structure.')),
    ...siens.flatMap((sien) => listNumero(sien, lectures)),
    ...listHoraires(sujet),
    ...listSansTelephone(siens, appel, joignables),
    ...listAdresse(servie),
    ...listRecours(joignables, siens, lectures),
  ];
}
