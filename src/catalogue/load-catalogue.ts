import type { Catalogue, Page } from '../domain/catalogue/catalogue.ts';
import { findSourceLe } from '../domain/etat/dates-des-sources.ts';
import { toOffreDuJour } from '../domain/etat/to-offre-du-jour.ts';
import { type Image, listImages } from '../domain/redaction/images.ts';
import type { Environnement } from '../environment.ts';
import { joinCatalogue } from './join-catalogue.ts';
import { loadReferentiel } from './load-referentiel.ts';
import { verifyContent } from './verify-content.ts';

/** Le contenu n’est pas en ordre ; le détail est donné par `npm run check:content`. */
export class ContenuInvalide extends Error {
  override readonly name = 'ContenuInvalide';
}

/** Une page change aussi quand une image qu’elle montre change. */
function toPageIllustree(page: Page, images: readonly Image[]): Page {
  const permises = listImages(page.dossier, images);
  const montrees = page.contenu.images.map(({ url }) => permises.get(url)?.empreinte);
  return { ...page, empreinte: [page.empreinte, ...montrees].join('-') };
}

/** Lit, vérifie et joint le contenu ; lève ContenuInvalide s’il reste une seule erreur. */
export function loadCatalogue(environnement: Environnement): Catalogue {
  const { saisie, erreurs } = verifyContent(environnement.contenu, { aujourdhui: environnement.aujourdhui });
  const { site } = saisie;
  if (erreurs.length > 0 || !site) {
    const lignes = erreurs.map((e) => `${e.fichier}:${e.ligne}:${e.colonne}  ${e.message}`);
    throw new ContenuInvalide(`Le contenu a ${erreurs.length} erreur(s).\n${lignes.join('\n')}`);
  }
  const { territoires: voulus, aujourdhui, base, site: adresse } = environnement;
  const inconnus = voulus.filter((slug) => !saisie.territoires.some((t) => t.dossier === slug));
  if (inconnus.length > 0) {
    const connus = saisie.territoires.map((t) => t.dossier).join(', ');
    throw new ContenuInvalide(
      `GUICHET_TERRITOIRES : « ${inconnus.join(', ')} » n’existe pas. Territoires du contenu : ${connus || 'aucun'}.`,
    );
  }
  const territoires =
    voulus.length === 0 ? saisie.territoires : saisie.territoires.filter((t) => voulus.includes(t.dossier));
  const offres = saisie.offres.map((offre) => ({
    ...toOffreDuJour(offre, aujourdhui),
    source_le: findSourceLe(offre.sources),
  }));
  const pages = saisie.pages.map((page) => toPageIllustree(page, saisie.images));
  return joinCatalogue(
    { ...saisie, site, territoires, offres, pages },
    loadReferentiel(),
    JSON.stringify([site, saisie.couts, aujourdhui, base, adresse, voulus]),
  );
}
