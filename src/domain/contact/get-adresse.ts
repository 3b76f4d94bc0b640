import type { ContactEtLieu } from './contact.schema.ts';

export type Adresse = Pick<
  ContactEtLieu,
  'adresse' | 'complement_adresse' | 'code_postal' | 'commune' | 'code_insee'
>;

const CHAMPS = ['adresse', 'complement_adresse', 'code_postal', 'commune', 'code_insee'] as const;

/** L’adresse d’une offre : la sienne si elle en dit quelque chose, sinon celle de sa structure. Jamais un mélange des deux. */
export function getAdresse(offre: Adresse, structure: Adresse): Adresse {
  const source = CHAMPS.some((champ) => offre[champ] !== undefined) ? offre : structure;
  const { adresse, complement_adresse, code_postal, commune, code_insee } = source;
  return { adresse, complement_adresse, code_postal, commune, code_insee };
}
