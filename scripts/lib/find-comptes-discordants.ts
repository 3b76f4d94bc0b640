import { fromAttributs, type OffreListee } from '../../src/domain/annuaire/attributs.ts';
import { type Criteres, parseCriteres } from '../../src/domain/annuaire/criteres.ts';
import { countSansAnnexes, filterOffres } from '../../src/domain/annuaire/filter-offres.ts';
import { parseLieu } from '../../src/domain/commune/lieu.ts';
import { readTexte } from './find-fautes-de-texte.ts';

/** Le HTML de chaque page du site, par chemin (« /t/particuliers/offres/ »). */
export type Site = ReadonlyMap<string, string>;

const COMPTE = /(\d+)[\s\u00a0](solutions?|offres?)\b/u;
const LIEN = /<a\b[^>]*\bhref="(\/[^"#?]*)(?:#([^"]*))?"[^>]*>(.*?)<\/a>/gs;
const ANNUAIRE = /^(.*)\/(particuliers|prescripteurs)\/offres\/(?:page\/\w+\/)?$/;

const getMain = (html: string) => /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
const readCompte = (html: string) => {
  const [, nombre] = COMPTE.exec(readTexte(html)) ?? [];
  return nombre === undefined ? undefined : Number(nombre);
};

/** Les solutions que montre la page d’un besoin, volets ouverts : ce qui se replie à la fin ne se compte pas. */
const countVignettes = (main: string): number =>
  main.replace(/<details\b[^>]*\bdata-repli\b.*?<\/details>/gs, '').split('<article class="vignette').length -
  1;

/** Les offres que porte la liste d’un annuaire, entière. */
function readListe(site: Site, annuaire: string): readonly OffreListee[] {
  const html = site.get(`${annuaire}page/toutes/`) ?? site.get(annuaire) ?? '';
  return [...html.matchAll(/<li ((?:[\w-]+(?:="[^"]*")? ?)*)>/g)]
    .map(([, attributs = '']) =>
      Object.fromEntries(
        [...attributs.matchAll(/data-(\w+)(?:="([^"]*)")?/g)].map(([, nom, valeur = '']) => [
          nom,
          valeur.replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
        ]),
      ),
    )
    .filter((dataset) => dataset['offre'] !== undefined)
    .map(fromAttributs);
}

/** Combien de solutions montre la page où mène une adresse ; undefined quand elle n’en compte pas. */
function countSolutions(site: Site, chemin: string, fragment: string): number | undefined {
  if (!ANNUAIRE.test(chemin))
    return /\/besoins\//.test(chemin) ? readCompte(getMain(site.get(chemin) ?? '')) : undefined;
  const criteres: Criteres = parseCriteres(new URLSearchParams(fragment.replaceAll('&amp;', '&')));
  const listees = readListe(site, chemin.replace(/page\/\w+\/$/, '')).map((o) => ({ ...o, ouvert: false }));
  return countSansAnnexes(filterOffres(listees, criteres, parseLieu(criteres.commune)));
}

/** Ce que chaque page compte, et qui ne s’accorde pas avec la liste où elle mène, ou avec le mot de son espace. */
export function findComptesDiscordants(site: Site): readonly string[] {
  return [...site].flatMap(([chemin, html]) => {
    const main = getMain(html);
    const espace = /^\/[^/]+\/(particuliers|prescripteurs)\//.exec(chemin)?.[1];
    // Les données se nomment comme leurs fichiers.
    const interdit = chemin === '/donnees/' ? 'solution' : espace === 'prescripteurs' ? 'solution' : 'offre';
    const mots = [...readTexte(main).matchAll(new RegExp(COMPTE, 'gu'))]
      .filter(([, , mot = '']) => mot.startsWith(interdit))
      .map(([ecrit]) => `« ${ecrit} » : ce n’est pas le mot de cet espace`);
    const liens = [...main.matchAll(LIEN)].map(([, vers = '', fragment = '', texte = '']) => ({
      vers,
      fragment,
      // La page d’une commune annonce ce que montre l’annuaire de cette commune.
      annonce:
        readCompte(texte) ??
        (/^commune=/.test(fragment) && /\/communes\/\w+\/$/.test(chemin) ? readCompte(main) : undefined),
    }));
    const compte = /\/besoins\//.test(chemin) ? readCompte(main) : undefined;
    const montrees =
      compte === undefined || compte === countVignettes(main)
        ? []
        : [`« ${compte} » annoncées, ${countVignettes(main)} montrées`];
    const sien = ANNUAIRE.test(chemin) ? [{ vers: chemin, fragment: '', annonce: readCompte(main) }] : [];
    const ecarts = [...liens, ...sien].flatMap(({ vers, fragment, annonce }) => {
      const attendu = annonce === undefined ? undefined : countSolutions(site, vers, fragment);
      return attendu === undefined || attendu === annonce
        ? []
        : [`« ${annonce} » annoncées, ${attendu} sur ${vers}${fragment && `#${fragment}`}`];
    });
    return [...new Set([...mots, ...montrees, ...ecarts])].map((faute) => `${chemin} : ${faute}`);
  });
}
