import type { Interdit } from '../redaction/contenu-mdx.ts';
import { formatsImage } from '../redaction/images.ts';
import { checkLien } from '../text/check-lien.ts';
import { cite } from './cite.ts';
import type { ErreurDeChamp } from './erreurs.ts';

/** Ce qu’il faut écrire à la place de ce qu’un texte n’accepte pas. */
export function explainInterdit(interdit: Interdit): Pick<ErreurDeChamp, 'code' | 'message'> {
  switch (interdit.genre) {
    case 'balise':
      return {
        code: 'html-interdit',
        message: `La balise ${interdit.texte} n’est pas acceptée : écrivez en Markdown (**gras**, - liste).`,
      };
    case 'expression':
      return {
        code: 'html-interdit',
        message: 'Les accolades { } exécutent du code, ce qui n’est pas accepté : enlevez-les.',
      };
    case 'module':
      return {
        code: 'html-interdit',
        message:
          'Un texte ne peut ni importer ni exporter : enlevez cette ligne. Les composants sont déjà connus.',
      };
    case 'lien':
      return {
        code: 'lien-invalide',
        message: `Le lien ${cite(interdit.url)} n’est pas accepté. ${checkLien(interdit.url) ?? ''}`.trim(),
      };
    case 'image':
      return {
        code: 'image-inconnue',
        message: `L’image ${cite(interdit.url)} ${explainImage(interdit.url)}`,
      };
    case 'image-par-renvoi':
      return {
        code: 'image-inconnue',
        message: 'Une image s’écrit d’une pièce : ![ce qu’elle montre](../images/gare.jpg).',
      };
    case 'image-dans-offre':
      return {
        code: 'markdown-refuse',
        message: 'Une fiche ne montre pas d’image : mettez un lien vers une page, ou l’image dans un guide.',
      };
    case 'tableau':
      return {
        code: 'markdown-refuse',
        message:
          'Une fiche ne montre pas de tableau : écrivez une liste, un élément par tiret ; un prix va dans tarif.',
      };
    case 'titre':
      return {
        code: 'markdown-refuse',
        message: 'Un titre commence par deux dièses, « ## » : un seul est réservé au titre de la page.',
      };
    case 'imbrication':
      return {
        code: 'markdown-refuse',
        message:
          'Ce texte a trop de niveaux, l’un dans l’autre (listes, citations) : écrivez-le plus simplement.',
      };
    case 'caractere':
      return {
        code: 'caractere-interdit',
        message: `Ceci donne un caractère invisible, ${interdit.nom} : enlevez ce qui commence par « & ».`,
      };
  }
}

const NOM_IMAGE = new RegExp(`[a-z0-9-]+\\.(?:${formatsImage.join('|')})$`);

function explainImage(url: string): string {
  if (/^(?:[a-z]+:|\/\/)/i.test(url))
    return 'vient d’un autre site : enlevez-la, ou mettez un lien vers sa page.';
  if (/\.svg$/i.test(url)) return 'peut porter du code : convertissez ce dessin en .png.';
  const nom = NOM_IMAGE.exec(url)?.[0] ?? 'gare.jpg';
  return `n’est pas à sa place : posez-la dans le dossier images/ du territoire ou de « commun », et écrivez ../images/${nom}.`;
}
