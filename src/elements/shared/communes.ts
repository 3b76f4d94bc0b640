import { type CommuneEnLigne, parseCommunesEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { Localisation } from '@/domain/commune/is-in-zone.ts';
import { toDepartement } from '@/domain/commune/to-departement.ts';

const lues = new Map<string, Promise<readonly CommuneEnLigne[]>>();

async function fetchCommunes(adresse: string): Promise<readonly CommuneEnLigne[]> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`${reponse.status} ${adresse}`);
  return parseCommunesEnLigne(await reponse.text());
}

/** Les communes que porte la page, ou celles du fichier d’un grand territoire, lu une fois ; un échec n’est pas retenu. */
export async function loadCommunes(racine: ParentNode): Promise<readonly CommuneEnLigne[]> {
  const lignes = racine.querySelector<HTMLElement>('[data-communes-en-ligne]');
  const adresse = lignes?.dataset['adresse'];
  if (!adresse) return parseCommunesEnLigne(JSON.parse(lignes?.textContent || '""') as string);
  const connues = lues.get(adresse) ?? fetchCommunes(adresse);
  lues.set(adresse, connues);
  connues.catch(() => lues.delete(adresse));
  return connues;
}

/** Où est une commune, et son nom si elle est du territoire ; d’ailleurs, on ne connaît que son département. */
export async function loadLieu(
  racine: ParentNode,
  code: string,
): Promise<Localisation & { readonly nom?: string }> {
  const communes = await loadCommunes(racine);
  return (
    communes.find(({ code_insee }) => code_insee === code) ?? {
      code_insee: code,
      departement: toDepartement(code),
      epci: null,
    }
  );
}
