import { describeZone } from '../catalogue/describe-zone.ts';
import type { Offre, OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { describePublic } from '../domain/eligibilite/describe-public.ts';
import { describeVerification } from '../domain/etat/describe-verification.ts';
import { getFraicheur, getFraicheurStatique } from '../domain/etat/fraicheur.ts';
import { getEtat } from '../domain/etat/statut.ts';
import { describeZoneDeFiche } from '../domain/offre/describe-zone-de-fiche.ts';
import { formatDates } from '../domain/temps/format-dates.ts';
import type { Bloc, Section } from './feuille.ts';
import { toEcrits, toTexte } from './to-blocs.ts';

/** À qui s’adresse l’offre, et à quelles conditions. */
export function listPublic(offre: Offre): readonly Bloc[] {
  const { pour, precisions, conditions, texte } = describePublic(offre);
  const ecrits = [{ t: pour && precisions ? `${pour} ` : pour, gras: true }, { t: precisions }].filter(
    ({ t }) => t !== '',
  );
  return [
    ...(ecrits.length > 0 ? [{ genre: 'texte', ecrits } as const] : []),
    ...(conditions.length > 0
      ? [{ genre: 'liste', signe: 'coche', points: conditions.map(toEcrits) } as const]
      : []),
    ...(texte ? [toTexte(texte)] : []),
  ];
}

/** Où il faut habiter, ou par où le trajet doit passer. */
export function listZone(servie: OffreServie, territoire: Territoire): readonly Bloc[] {
  const { ou, hors } = describeZoneDeFiche(describeZone(servie.offre.zone_eligibilite), servie, territoire);
  if (!hors) return [toTexte(ou)];
  const [constat, pourquoi] = hors;
  return [toTexte(ou), { genre: 'texte', ecrits: [{ t: `${constat} `, gras: true }, { t: pourquoi }] }];
}

/** L’état et l’âge d’une fiche le jour de l’impression ; une offre ouverte ne le dit pas. */
export function listEtats(offre: Offre, aujourdhui: string): readonly string[] {
  const etat = getEtat(offre, aujourdhui);
  const { niveau } = getFraicheur(offre.verifie_le, aujourdhui);
  const date = getFraicheurStatique(offre.verifie_le);
  return [
    ...(etat.statut === 'ouverte' ? [] : [etat.libelle]),
    niveau === 'a-confirmer' ? `À confirmer par téléphone (${date.toLowerCase()})` : date,
  ];
}

/** D’où viennent les faits, et ce qui reste à vérifier. */
export function toFiabilite(offre: Offre, titre: string): Section {
  const { a_verifier, sources } = offre;
  return {
    titre,
    blocs: [
      ...(a_verifier
        ? [
            toTexte('À vérifier avant de vous déplacer\u00a0:'),
            { genre: 'liste', signe: 'tiret', points: a_verifier.map(toEcrits) } as const,
          ]
        : []),
      toTexte(describeVerification(offre)),
      toTexte('D’où viennent ces informations\u00a0:'),
      {
        genre: 'liste',
        signe: 'tiret',
        points: sources.map(({ titre, url, date }) => [
          { t: date ? `${titre} (${formatDates(date)})` : titre },
          ...(url ? [{ t: ' ' }, { t: url, url }] : []),
        ]),
      },
    ],
  };
}
