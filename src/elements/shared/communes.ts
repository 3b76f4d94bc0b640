import { type CommuneEnLigne, parseCommunesEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { Localisation } from '@/domain/commune/is-in-zone.ts';
import { toDepartement } from '@/domain/commune/to-departement.ts';
import { createLecteurUnique } from './create-lecteur-unique.ts';

const readFichier = createLecteurUnique(async (reponse) => parseCommunesEnLigne(await reponse.text()));

/** Les communes que porte la page, ou celles du fichier d’un grand territoire, lu une fois. */
export async function loadCommunes(racine: ParentNode): Promise<readonly CommuneEnLigne[]> {
  const lignes = racine.querySelector<HTMLElement>('[data-communes-en-ligne]');
  const adresse = lignes?.dataset['adresse'];
  return adresse
    ? readFichier(adresse)
    : parseCommunesEnLigne(JSON.parse(lignes?.textContent || '""') as string);
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
