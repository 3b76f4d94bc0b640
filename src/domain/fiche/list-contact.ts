import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { toDepartement } from '../commune/to-departement.ts';
import { getAdresse } from '../contact/get-adresse.ts';
import { getContact, getNumero } from '../contact/get-contact.ts';
import { toChemin } from '../plan/adresses.ts';
import { formatHote } from '../text/format-hote.ts';
import { type Bloc, type Ecrit, toParagraphe, toTexte } from './bloc.ts';
import type { Lectures, Sujet } from './section.ts';

const toCourriel = (courriel: string): Ecrit => ({ t: courriel, url: `mailto:${courriel}` });

/** Le contact réservé aux professionnels : ni la fiche des particuliers, ni les exports ne le donnent. */
export function listReserve({ prescription }: Offre, lectures: Lectures): readonly Bloc[] {
  const { telephone, courriel } = prescription ?? {};
  const { affiche = '', lien } = telephone ? lectures.readTelephone(telephone) : {};
  const moyens: readonly Ecrit[] = [
    ...(affiche ? [{ t: affiche, gras: true, ...(lien && { url: `tel:${lien}` }) }] : []),
    ...(affiche && courriel ? [{ t: ' · ' }] : []),
    ...(courriel ? [toCourriel(courriel)] : []),
  ];
  return moyens.length > 0 ? toParagraphe({ t: 'Réservé aux professionnels\u00a0: ' }, ...moyens) : [];
}

/** Le numéro à appeler, et à qui il est quand ce n’est pas celui de l’offre. */
function listTelephone({ servie, lectures }: Sujet): readonly Bloc[] {
  const { offre } = servie;
  const numero = getNumero(servie);
  if (numero === undefined) return toTexte('Téléphone à vérifier.');
  const note = getContact(servie).telephone ? 'Numéro de la structure.' : 'Numéro de réservation.';
  return [{ genre: 'telephone', ...lectures.readTelephone(numero), ...(!offre.telephone && { note }) }];
}

/** Sans numéro à appeler, il reste quelqu’un à joindre. */
const listRecours = ({ servie, territoire }: Sujet): readonly Bloc[] =>
  getNumero(servie)
    ? []
    : toParagraphe(
        { t: 'Vous ne savez pas qui appeler\u00a0? ' },
        { t: 'Le guichet cherche avec vous', url: toChemin('contact', { territoire }) },
        { t: '.' },
      );

function listHoraires({ servie, lectures }: Sujet): readonly Bloc[] {
  const { horaires_accueil } = getContact(servie);
  if (horaires_accueil === undefined) return toTexte('Horaires à vérifier.', 'discret');
  const { lignes, ouverture } = lectures.readHoraires(horaires_accueil);
  const { code_insee } = getAdresse(servie.offre, servie.structure);
  const departement = code_insee && toDepartement(code_insee);
  return [{ genre: 'horaires', lignes, ouverture: ouverture && { ...ouverture, departement } }];
}

function listAdresse({ offre, structure }: OffreServie): readonly Bloc[] {
  const { adresse, complement_adresse, code_postal, commune } = getAdresse(offre, structure);
  if (!adresse && !commune) return [];
  const ville = [code_postal, commune].filter((mot) => mot !== undefined).join(' ');
  return [
    {
      genre: 'adresse',
      lignes: [adresse ?? 'Adresse à vérifier', complement_adresse ?? '', ville].filter(Boolean),
    },
  ];
}

/** Qui appeler, quand, où. */
export function listContact(sujet: Sujet): readonly Bloc[] {
  const { servie, espace, lectures } = sujet;
  const { courriel, site } = getContact(servie);
  return [
    ...(espace === 'prescripteurs' ? listReserve(servie.offre, lectures) : []),
    ...toParagraphe({ t: servie.structure.nom, gras: true }),
    ...listTelephone(sujet),
    ...listHoraires(sujet),
    ...(courriel ? toParagraphe(toCourriel(courriel)) : []),
    ...(site ? toParagraphe({ t: 'Site internet\u00a0: ' }, { t: formatHote(site), url: site }) : []),
    ...listAdresse(servie),
    ...listRecours(sujet),
  ];
}
