import type { StructureSaisie } from '../src/domain/structure/structure.schema.ts';
import type { Hasard } from './hasard.ts';
import { makeLieu, makeTelephone } from './make-lieu.ts';
import { horaires, nomsAssociations } from './mots.ts';
import type { TerritoireChoisi } from './select-territoires.ts';

/** Un fichier structures/*.yaml, sous le nom qu’il portera. */
export interface StructureFaite {
  readonly id: string;
  readonly structure: StructureSaisie;
}

const FIXES = [
  ['guichet', 'Guichet mobilité', 'operateur-mobilite'],
  ['mission-locale', 'Mission locale', 'mission-locale'],
  ['france-travail', 'Agence pour l’emploi', 'france-travail'],
  ['collectivite', 'Communauté de communes', 'collectivite'],
  ['insertion', 'Chantier d’insertion', 'siae'],
  ['centre-social', 'Centre social', 'partenaire'],
] as const;
const ASSOCIATIONS = 8;

/** Les structures d’un territoire : la première tient le guichet. Une sur cinq n’a pas de téléphone connu. */
export function makeStructures(h: Hasard, territoire: TerritoireChoisi): readonly StructureFaite[] {
  const noms = [
    ...FIXES.map(([id, nom, type]) => ({ id, nom: `${nom} ${territoire.nom}`, type })),
    ...h
      .plusieurs(nomsAssociations, ASSOCIATIONS)
      .map((nom, rang) => ({ id: `association-${rang + 1}`, nom, type: 'association' })),
  ];
  return noms.map(({ id, nom, type }, rang) => {
    const connue = rang === 0 || h.chance(0.8);
    return {
      id: `${id}-${territoire.slug}`,
      structure: {
        nom: nom.slice(0, 150),
        type,
        role: 'Aide les habitants du territoire à se déplacer.',
        zone: [territoire.siren],
        ...makeLieu(h, territoire.communes),
        ...(connue
          ? { telephone: makeTelephone(h), courriel: `accueil@${id}.${territoire.slug}.example` }
          : { a_verifier: ['téléphone'] }),
        horaires_accueil: h.parmi(horaires),
        site_web: `https://${id}.${territoire.slug}.example/`,
        sources: [{ titre: 'Annuaire inventé pour la mesure', date: '2026' }],
      },
    };
  });
}
