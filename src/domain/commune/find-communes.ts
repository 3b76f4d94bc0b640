import { fold } from '../text/fold.ts';
import type { Commune } from './commune.ts';

/** Ce qu’il faut savoir d’une commune pour la trouver : le navigateur n’en reçoit pas plus. */
export type CommuneCherchable = Pick<Commune, 'nom' | 'codes_postaux' | 'population'>;

/** Nom comparable : sans accents, traits d’union, apostrophes ni article de tête ; « st », « ste » développés. */
export function toCle(nom: string): string {
  return fold(nom)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:le|la|les|l) (?=.)/, '')
    .replace(/\bst(e?)\b/g, 'saint$1');
}

// Plier 35 000 noms coûte plus que les parcourir : on garde les clés tant que la liste existe.
const clesParListe = new WeakMap<readonly CommuneCherchable[], readonly string[]>();

function getCles(communes: readonly CommuneCherchable[]): readonly string[] {
  const connues = clesParListe.get(communes);
  if (connues) return connues;
  const cles = communes.map((commune) => toCle(commune.nom));
  clesParListe.set(communes, cles);
  return cles;
}

const AUCUN = 4;

/** 0 exact, 1 début du nom, 2 début d’un mot. */
function rankNom(cle: string, cherche: string): number {
  if (!cle.includes(cherche)) return AUCUN;
  if (cle === cherche) return 0;
  if (cle.startsWith(cherche)) return 1;
  return ` ${cle}`.includes(` ${cherche}`) ? 2 : AUCUN;
}

function rankCode(codes: readonly string[], cherche: string): number {
  if (codes.includes(cherche)) return 0;
  return codes.some((code) => code.startsWith(cherche)) ? 1 : AUCUN;
}

/**
 * Les communes qui répondent à un nom, à un début de code postal ou aux deux (« 39200 Saint-Claude »),
 * les meilleures d’abord : nom exact, début du nom, début d’un mot, puis population.
 */
export function findCommunes<C extends CommuneCherchable>(
  communes: readonly C[],
  query: string,
  limit: number,
): readonly C[] {
  const code = /\b\d{1,5}\b/.exec(query)?.[0] ?? '';
  const nom = toCle(query.replace(/\b\d\w*/g, ' '));
  if (code === '' && nom === '') return [];
  const cles = getCles(communes);
  const trouvees: { commune: C; rang: number }[] = [];
  communes.forEach((commune, i) => {
    const rangCode = code === '' ? 0 : rankCode(commune.codes_postaux, code);
    const rangNom = nom === '' || rangCode === AUCUN ? 0 : rankNom(cles[i] ?? '', nom);
    const rang = Math.max(rangCode, rangNom);
    if (rang < AUCUN) trouvees.push({ commune, rang });
  });
  // « Paris 13 » : le nombre n’est pas un début de code postal, le nom suffit.
  if (trouvees.length === 0 && code !== '' && nom !== '') return findCommunes(communes, nom, limit);
  return trouvees
    .sort((a, b) => a.rang - b.rang || b.commune.population - a.commune.population)
    .slice(0, limit)
    .map(({ commune }) => commune);
}
