import type { Espace, OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { describeDemarche } from '../domain/offre/describe-demarche.ts';
import {
  accompagnants,
  getLibelle,
  modesAccueil,
  modesMobilisation,
  personnesMobilisatrices,
  type Terme,
  vehicules,
} from '../domain/offre/vocabulaires.ts';
import { describeContact } from './describe-contact.ts';
import { describeCout } from './describe-cout.ts';
import { formatTelephone } from './describe-guichet.ts';
import { describeFiabilite, describeOu, describePublic } from './describe-offre.ts';
import type { Bloc, Section } from './feuille.ts';
import { toBlocs, toEcrits, toTexte } from './to-blocs.ts';

/** Les rubriques d’une fiche : l’essentiel, à côté qui appeler, puis le détail. */
export interface Sections {
  readonly essentiel: readonly Section[];
  readonly contact: Section;
  readonly details: readonly Section[];
}

const AV = 'à vérifier';
const joinLibelles = (termes: readonly Terme[], valeurs: readonly string[] | undefined) =>
  valeurs?.map((valeur) => getLibelle(termes, valeur)).join(', ') ?? AV;

function listPapiers(pieces: readonly string[] | undefined, titre: string): readonly Section[] {
  if (!pieces) return [];
  return [{ titre, blocs: [{ genre: 'liste', signe: 'case', points: pieces.map(toEcrits) }] }];
}

function listSectionsParticulier(servie: OffreServie, territoire: Territoire): Sections {
  const { offre, structure } = servie;
  const par = offre.prescription?.par;
  return {
    essentiel: [
      {
        titre: 'Est-ce pour moi\u00a0?',
        blocs: [...describePublic(offre), ...describeOu(servie, territoire)],
      },
      { titre: 'Combien ça coûte', blocs: describeCout(offre, territoire.couts) },
      {
        titre: 'Comment faire',
        blocs: [
          { genre: 'liste', signe: 'rang', points: describeDemarche(offre, structure).map(toEcrits) },
          ...(par ? [toTexte(`Peuvent vous l’obtenir\u00a0: ${joinLibelles(accompagnants, par)}.`)] : []),
        ],
      },
    ],
    contact: { titre: 'Qui appeler', blocs: describeContact(servie) },
    details: [
      ...listPapiers(offre.pieces, 'Ce qu’il faut apporter'),
      { titre: 'En savoir plus', blocs: toBlocs(offre.description) },
      describeFiabilite(offre, 'Ces informations sont-elles sûres\u00a0?'),
    ],
  };
}

function describePrescription({ offre, structure }: OffreServie): readonly Bloc[] {
  const { prescription, mobilisable_par, modes_mobilisation, modes_accueil } = offre;
  const demandeurs = mobilisable_par
    ?.map((p) => (p === 'usagers' ? 'la personne elle-même' : getLibelle(personnesMobilisatrices, p)))
    .join('\u00a0; ');
  const delai = prescription?.delai_jours;
  const faits = [
    ['Qui peut demander', demandeurs ?? AV],
    ['Qui peut prescrire', joinLibelles(accompagnants, prescription?.par)],
    ['Par quel moyen', joinLibelles(modesMobilisation, modes_mobilisation)],
    ['Délai habituel', delai !== undefined ? `${delai}\u00a0jours` : AV],
    ['Comité', prescription?.comite ?? AV],
    ['Capacité', prescription?.capacite ?? AV],
    ['Accueil', joinLibelles(modesAccueil, modes_accueil)],
    ...(offre.vehicules ? [['Véhicules', joinLibelles(vehicules, offre.vehicules)]] : []),
  ];
  const formulaire = prescription?.formulaire;
  return [
    ...(prescription?.comment ? [toTexte(prescription.comment)] : []),
    ...(formulaire
      ? [
          {
            genre: 'texte',
            ecrits: [{ t: 'Formulaire de prescription\u00a0: ' }, { t: formulaire, url: formulaire }],
          } as const,
        ]
      : []),
    {
      genre: 'liste',
      signe: 'tiret',
      points: faits.map(([nom, valeur]) => [{ t: `${nom}\u00a0: `, gras: true }, { t: valeur ?? AV }]),
    },
    { genre: 'liste', signe: 'rang', points: describeDemarche(offre, structure).map(toEcrits) },
    ...(prescription?.engagement
      ? [toTexte(`En retour, la structure\u00a0: ${prescription.engagement}`)]
      : []),
  ];
}

function listSectionsPrescripteur(servie: OffreServie, territoire: Territoire): Sections {
  const { offre } = servie;
  const { telephone, courriel, refus_frequents } = offre.prescription ?? {};
  const reserve = [telephone && formatTelephone(telephone), courriel].filter(Boolean).join(' · ');
  const papiers = listPapiers(offre.pieces, 'Pièces');
  return {
    essentiel: [
      { titre: 'Critères', blocs: [...describePublic(offre), ...describeOu(servie, territoire)] },
      { titre: 'Prescrire', blocs: describePrescription(servie) },
    ],
    contact: {
      titre: 'Contact',
      blocs: [
        ...(reserve ? [toTexte(`Réservé aux professionnels\u00a0: ${reserve}`, 'fort')] : []),
        ...describeContact(servie),
      ],
    },
    details: [
      ...(refus_frequents
        ? [
            {
              titre: 'Refus fréquents',
              blocs: [{ genre: 'liste', signe: 'tiret', points: refus_frequents.map(toEcrits) }],
            } as const,
          ]
        : []),
      ...(papiers.length > 0
        ? papiers
        : [{ titre: 'Pièces', blocs: [toTexte('À vérifier auprès de la structure.')] }]),
      { titre: 'Coût pour la personne', blocs: describeCout(offre, territoire.couts) },
      { titre: 'Description', blocs: toBlocs(offre.description) },
      describeFiabilite(offre, 'Fiabilité'),
    ],
  };
}

/** Les rubriques d’une fiche, dans la voix d’un espace. */
export function listSections(servie: OffreServie, territoire: Territoire, espace: Espace): Sections {
  return espace === 'particuliers'
    ? listSectionsParticulier(servie, territoire)
    : listSectionsPrescripteur(servie, territoire);
}
