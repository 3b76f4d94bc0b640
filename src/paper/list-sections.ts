import type { Espace, OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { describeDemarche, describeObtention } from '../domain/demarche/describe-demarche.ts';
import { groupPrescription, type LigneDePrescription } from '../domain/demarche/describe-prescription.ts';
import { describeContact } from './describe-contact.ts';
import { describeCout } from './describe-cout.ts';
import { formatTelephone } from './describe-guichet.ts';
import { listPublic, listZone, toFiabilite } from './describe-offre.ts';
import type { Bloc, Ecrit, Section } from './feuille.ts';
import { toBlocs, toEcrits, toTexte } from './to-blocs.ts';

/** Les rubriques d’une fiche : l’essentiel, à côté qui appeler, puis le détail. */
export interface Sections {
  readonly essentiel: readonly Section[];
  readonly contact: Section;
  readonly details: readonly Section[];
}

function listPapiers(pieces: readonly string[] | undefined, titre: string): readonly Section[] {
  if (!pieces) return [];
  return [{ titre, blocs: [{ genre: 'liste', signe: 'case', points: pieces.map(toEcrits) }] }];
}

function listSectionsParticulier(servie: OffreServie, territoire: Territoire): Sections {
  const { offre, structure } = servie;
  const obtention = describeObtention(offre);
  return {
    essentiel: [
      {
        titre: 'Est-ce pour moi\u00a0?',
        blocs: [...listPublic(offre), ...listZone(servie, territoire)],
      },
      { titre: 'Combien ça coûte', blocs: describeCout(offre, territoire.couts) },
      {
        titre: 'Comment faire',
        blocs: [
          { genre: 'liste', signe: 'rang', points: describeDemarche(offre, structure).map(toEcrits) },
          ...(obtention ? [toTexte(obtention)] : []),
        ],
      },
    ],
    contact: { titre: 'Qui appeler', blocs: describeContact(servie) },
    details: [
      ...listPapiers(offre.pieces, 'Ce qu’il faut apporter'),
      { titre: 'En savoir plus', blocs: toBlocs(offre.description) },
      toFiabilite(offre, 'Ces informations sont-elles sûres\u00a0?'),
    ],
  };
}

/** Une ligne de prescription sur papier, où une adresse se lit. */
const toPoint = ({ nom, valeurs, lien }: LigneDePrescription): readonly Ecrit[] => [
  { t: `${nom}\u00a0: `, gras: true },
  lien ? { t: lien, url: lien } : { t: valeurs.join(' ') },
];

function listPrescription({ offre, structure }: OffreServie): readonly Bloc[] {
  const { sues, aVerifier } = groupPrescription(offre, ['Pièces']);
  const inconnue = aVerifier ? [{ nom: 'À vérifier', valeurs: [aVerifier] }] : [];
  return [
    { genre: 'liste', signe: 'tiret', points: [...sues, ...inconnue].map(toPoint) },
    { genre: 'titre', ecrits: toEcrits('La démarche') },
    { genre: 'liste', signe: 'rang', points: describeDemarche(offre, structure).map(toEcrits) },
  ];
}

function listSectionsPrescripteur(servie: OffreServie, territoire: Territoire): Sections {
  const { offre } = servie;
  const { telephone, courriel } = offre.prescription ?? {};
  const reserve = [telephone && formatTelephone(telephone), courriel].filter(Boolean).join(' · ');
  const papiers = listPapiers(offre.pieces, 'Pièces');
  return {
    essentiel: [
      { titre: 'Critères', blocs: [...listPublic(offre), ...listZone(servie, territoire)] },
      { titre: 'Prescrire', blocs: listPrescription(servie) },
    ],
    contact: {
      titre: 'Contact',
      blocs: [
        ...(reserve ? [toTexte(`Réservé aux professionnels\u00a0: ${reserve}`, 'fort')] : []),
        ...describeContact(servie),
      ],
    },
    details: [
      ...(papiers.length > 0
        ? papiers
        : [{ titre: 'Pièces', blocs: [toTexte('À vérifier auprès de la structure.')] }]),
      { titre: 'Coût pour la personne', blocs: describeCout(offre, territoire.couts) },
      { titre: 'Description', blocs: toBlocs(offre.description) },
      toFiabilite(offre, 'Fiabilité'),
    ],
  };
}

/** Les rubriques d’une fiche, dans la voix d’un espace. */
export function listSections(servie: OffreServie, territoire: Territoire, espace: Espace): Sections {
  return espace === 'particuliers'
    ? listSectionsParticulier(servie, territoire)
    : listSectionsPrescripteur(servie, territoire);
}
