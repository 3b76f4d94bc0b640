import { type Defaut, type Interdit, NIVEAUX_MAX } from '../domain/redaction/contenu-mdx.ts';
import { findCaractereInterdit } from '../domain/text/caracteres-interdits.ts';
import { checkLien } from '../domain/text/check-lien.ts';
import type { Erreur } from '../domain/verification/erreurs.ts';
import { explainInterdit } from '../domain/verification/explain-interdit.ts';
import { locateRang } from './check-caracteres.ts';
import { refuse } from './check-fichier.ts';
import type { DocumentLu } from './parse-document.ts';
import { type Jeton, parseEnClair } from './render-markdown.ts';

const CORPS_MAX = 20_000;

/** Un défaut, et le texte qui le situe. */
type Trouve = readonly [Defaut, string];

function findDefaut(jeton: Jeton): Trouve | undefined {
  const { type, tag, content } = jeton;
  switch (type) {
    case 'heading_open':
      return tag === 'h1' ? [{ genre: 'titre' }, '#'] : undefined;
    case 'table_open':
      return [{ genre: 'tableau' }, '|'];
    case 'image':
      return [{ genre: 'image-dans-offre' }, '!['];
    case 'html_block':
    case 'html_inline': {
      const [texte = ''] = content.trim().split('\n');
      return [{ genre: 'balise', texte }, texte];
    }
    case 'link_open': {
      const url = String(jeton.attrGet('href') ?? '');
      return checkLien(url) === undefined ? undefined : [{ genre: 'lien', url }, url];
    }
    default: {
      const cache = jeton.children ? undefined : findCaractereInterdit(content);
      return cache && [{ genre: 'caractere', nom: cache.nom }, '&'];
    }
  }
}

/** Ce que le texte d’une fiche n’accepte pas, ligne par ligne depuis `premiereLigne`. */
function listInterdits(corps: string, premiereLigne: number): readonly Interdit[] {
  const lignes = corps.split('\n');
  const toRang = (ligne: number) => lignes.slice(0, ligne).reduce((rang, { length }) => rang + length + 1, 0);
  const situe = (rang: number) => {
    const { ligne, colonne } = locateRang(corps, rang);
    return { ligne: ligne + premiereLigne - 1, colonne };
  };
  const interdits: Interdit[] = [];
  let ici = 0;
  for (const bloc of parseEnClair(corps)) {
    const [debut, apres] = bloc.map ?? [0, lignes.length];
    const fin = toRang(apres);
    ici = Math.max(ici, toRang(debut));
    // Une balise fermante, ou la suivante du même paragraphe, n’apprend rien de plus.
    let balise = false;
    for (const jeton of [bloc, ...(bloc.children ?? [])]) {
      const niveau = bloc.level + (jeton === bloc ? 0 : jeton.level);
      if (niveau > NIVEAUX_MAX) return [{ genre: 'imbrication', ...situe(ici) }];
      const [defaut, repere] = findDefaut(jeton) ?? [];
      if (defaut === undefined || repere === undefined || (balise && defaut.genre === 'balise')) continue;
      balise ||= defaut.genre === 'balise';
      const trouve = corps.indexOf(repere, ici);
      const isIci = trouve >= 0 && trouve < fin;
      interdits.push({ ...defaut, ...situe(isIci ? trouve : ici) });
      if (isIci) ici = trouve + 1;
    }
  }
  return interdits;
}

/** Ce qui ne va pas dans la description d’une offre. */
export function checkDescription(fichier: string, { corps, ligneDuCorps }: DocumentLu): readonly Erreur[] {
  if (corps.trim() === '')
    return [
      refuse(
        fichier,
        'champ-manquant',
        'La description manque : écrivez-la sous l’en-tête, après la ligne « --- ».',
        ligneDuCorps,
      ),
    ];
  if (corps.length > CORPS_MAX)
    return [
      refuse(
        fichier,
        'texte-trop-long',
        `La description compte ${corps.length} caractères : ${CORPS_MAX} au plus.`,
        ligneDuCorps,
      ),
    ];
  return listInterdits(corps, ligneDuCorps).map((interdit) => {
    const { code, message } = explainInterdit(interdit);
    return refuse(fichier, code, message, interdit.ligne, interdit.colonne);
  });
}
