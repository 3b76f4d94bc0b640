import type { OffreServie } from '../domain/catalogue/catalogue.ts';
import { getAdresse } from '../domain/contact/get-adresse.ts';
import { getContact } from '../domain/contact/get-contact.ts';
import { formatTelephone, listHoraires } from './describe-guichet.ts';
import type { Bloc } from './feuille.ts';
import { toTexte } from './to-blocs.ts';

/** Qui appeler, quand, où : les mêmes faits que la fiche à l’écran. */
export function describeContact(servie: OffreServie): readonly Bloc[] {
  const { offre, structure } = servie;
  const { telephone, courriel, site, horaires_accueil } = getContact(servie);
  const horaires = listHoraires(horaires_accueil);
  const { adresse, complement_adresse, code_postal, commune } = getAdresse(offre, structure);
  const lieu = [
    adresse ?? 'Adresse à vérifier',
    complement_adresse,
    [code_postal, commune].filter(Boolean).join(' '),
  ];
  return [
    { genre: 'texte', ecrits: [{ t: structure.nom, gras: true }] },
    telephone ? toTexte(formatTelephone(telephone), 'fort') : toTexte('Téléphone à vérifier.'),
    ...(telephone && !offre.telephone ? [toTexte('Numéro de la structure.', 'discret')] : []),
    ...(horaires.length > 0
      ? horaires.map((ligne) => toTexte(ligne))
      : [toTexte('Horaires à vérifier.', 'discret')]),
    ...(courriel ? [{ genre: 'texte', ecrits: [{ t: courriel, url: `mailto:${courriel}` }] } as const] : []),
    ...(site ? [{ genre: 'texte', ecrits: [{ t: site, url: site }] } as const] : []),
    ...(adresse || commune ? [toTexte(lieu.filter(Boolean).join(', '))] : []),
  ];
}
