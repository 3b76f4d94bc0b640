import { describeZone } from '../catalogue/describe-zone.ts';
import type { Offre, OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { describeConditions } from '../domain/eligibilite/describe-conditions.ts';
import { getFraicheur, getFraicheurStatique } from '../domain/offre/fraicheur.ts';
import { formatDate, getEtat } from '../domain/offre/statut.ts';
import { getLibelle, publics } from '../domain/offre/vocabulaires.ts';
import { describeZoneEnPhrases } from '../domain/offre/zone-du-trajet.ts';
import type { Bloc, Section } from './feuille.ts';
import { toEcrits, toTexte } from './to-blocs.ts';

/** À qui s’adresse l’offre, et à quelles conditions. */
export function describePublic(offre: Offre): readonly Bloc[] {
  const conditions = describeConditions(offre.conditions);
  const pour = offre.publics?.map((p) => getLibelle(publics, p)) ?? [];
  if (pour.length === 0 && conditions.length === 0 && !offre.conditions_acces && !offre.publics_precisions)
    return [toTexte('Conditions à vérifier. Posez la question quand vous appelez.')];
  const precisions = offre.publics_precisions ? [{ t: offre.publics_precisions }] : [];
  const titre = pour.length > 0 ? [{ t: `${pour.join(', ')}. `, gras: true }] : [];
  return [
    ...(titre.length + precisions.length > 0
      ? [{ genre: 'texte', ecrits: [...titre, ...precisions] } as const]
      : []),
    ...(conditions.length > 0
      ? [{ genre: 'liste', signe: 'coche', points: conditions.map(toEcrits) } as const]
      : []),
    ...(conditions.length === 0 && offre.conditions_acces ? [toTexte(offre.conditions_acces)] : []),
  ];
}

/** Où il faut habiter, ou par où le trajet doit passer. */
export function describeOu(
  { offre, communes_servies }: OffreServie,
  territoire: Territoire,
): readonly Bloc[] {
  const zone = describeZone(offre.zone_eligibilite);
  if (!zone) return [toTexte('Zone à vérifier\u00a0: demandez si votre commune est concernée.')];
  const hors = communes_servies.length === 0;
  return [
    toTexte(describeZoneEnPhrases(offre, zone).join(' ')),
    ...(hors
      ? [
          toTexte(
            `Aucune commune du territoire ${territoire.nom} n’est dans cette zone. La fiche est là parce que l’offre est toute proche.`,
          ),
        ]
      : []),
  ];
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
export function describeFiabilite(offre: Offre, titre: string): Section {
  const { a_verifier, verifie_le, confiance, sources } = offre;
  return {
    titre,
    blocs: [
      ...(a_verifier
        ? [
            toTexte('À vérifier avant de vous déplacer\u00a0:'),
            { genre: 'liste', signe: 'tiret', points: a_verifier.map(toEcrits) } as const,
          ]
        : []),
      toTexte(
        `${verifie_le ? `Vérifié le ${formatDate(verifie_le)}.` : 'Personne n’a encore vérifié cette fiche.'}${
          confiance ? ` Confiance dans la source\u00a0: ${confiance}.` : ''
        }`,
      ),
      toTexte('D’où viennent ces informations\u00a0:'),
      {
        genre: 'liste',
        signe: 'tiret',
        points: sources.map(({ titre, url, date }) => [
          { t: date ? `${titre} (${date})` : titre },
          ...(url ? [{ t: ' ' }, { t: url, url }] : []),
        ]),
      },
    ],
  };
}
