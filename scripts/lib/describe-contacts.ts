import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { countContacts, FINS } from '../../src/domain/completude/count-contacts.ts';

/** Par territoire, sur qui finissent les fiches : un tableau, et s’il en reste une sans personne à joindre. */
export function describeContacts({ territoires }: Pick<Catalogue, 'territoires'>): {
  readonly texte: string;
  readonly sansPersonne: number;
} {
  const lignes = territoires.map(({ nom, offres }) => ({ nom, comptes: countContacts(offres) }));
  const sansPersonne = lignes.reduce((somme, { comptes }) => somme + (comptes.get('personne') ?? 0), 0);
  const titres = ['Les fiches finissent sur', ...lignes.map(({ nom }) => nom)];
  const corps = FINS.map(({ value, libelle }) => [
    libelle,
    ...lignes.map(({ comptes }) => String(comptes.get(value) ?? 0)),
  ]);
  const rows = [titres, titres.map(() => '---'), ...corps].map((cellules) => `| ${cellules.join(' | ')} |`);
  return { texte: `${rows.join('\n')}\n`, sansPersonne };
}
