import type { Terme } from './terme.ts';

/** Les publics de data·inclusion v1. */
export const publics = [
  { value: 'tous-publics', libelle: 'Tout le monde' },
  { value: 'jeunes', libelle: 'Jeunes' },
  { value: 'demandeurs-emploi', libelle: 'Personnes qui cherchent un emploi' },
  { value: 'actifs', libelle: 'Salariés, intérimaires, apprentis' },
  { value: 'beneficiaires-des-minimas-sociaux', libelle: 'Personnes au RSA ou avec un minimum social' },
  { value: 'etudiants', libelle: 'Élèves et étudiants' },
  { value: 'personnes-en-situation-de-handicap', libelle: 'Personnes en situation de handicap' },
  { value: 'personnes-exilees', libelle: 'Personnes étrangères ou exilées' },
  { value: 'residents-qpv-frr', libelle: 'Habitants d’un quartier prioritaire ou d’une zone rurale aidée' },
  { value: 'seniors', libelle: 'Personnes âgées' },
  { value: 'familles', libelle: 'Familles' },
  { value: 'femmes', libelle: 'Femmes' },
  { value: 'personnes-en-situation-durgence', libelle: 'Personnes en situation d’urgence' },
  { value: 'personnes-en-situation-juridique-specifique', libelle: 'Personnes suivies par la justice' },
] as const satisfies readonly Terme[];
