import { COTE_IMAGE_MAX, formatsImage, type Image, OCTETS_IMAGE_MAX } from '../domain/redaction/images.ts';
import type { Erreur } from '../domain/verification/erreurs.ts';
import { checkNom, formatKo, refuse } from './check-fichier.ts';
import type { FichierLu } from './read-files.ts';

const FORMATS: readonly string[] = formatsImage;
const EN_QUOI = `.${formatsImage.join(', .')}`;
const REDUIRE = 'Réduisez-la à 1 600 pixels de large.';

/** Ce qui empêche de publier une image posée dans images/. */
export function checkImage(lu: FichierLu, { nom, dossier }: Image): Erreur | undefined {
  const { fichier, octets, image: lue } = lu;
  const refuseImage = (message: string) => refuse(fichier, 'image-refusee', message);
  const [id = '', ...extensions] = nom.split('.');
  const extension = extensions.join('.');
  const minuscules = extension.toLowerCase();
  if (!FORMATS.includes(extension))
    return refuseImage(
      FORMATS.includes(minuscules)
        ? `Renommez cette image « ${id}.${minuscules} », l’extension en minuscules.`
        : `Une image est en ${EN_QUOI} : convertissez celle-ci. Un dessin .svg peut porter du code, il n’est pas accepté.`,
    );
  const malNommee = checkNom(fichier, id, dossier);
  if (malNommee) return malNommee;
  if (octets > OCTETS_IMAGE_MAX)
    return refuseImage(
      `Cette image pèse ${formatKo(octets)} : ${formatKo(OCTETS_IMAGE_MAX)} au plus. ${REDUIRE}`,
    );
  if (lue?.format !== extension.replace('jpeg', 'jpg'))
    return refuseImage(
      lue
        ? `Cette image est en .${lue.format} : renommez-la « ${id}.${lue.format} ».`
        : `Ce fichier n’est pas une image .${extension} entière : enregistrez-la de nouveau.`,
    );
  return Math.max(lue.largeur, lue.hauteur) > COTE_IMAGE_MAX
    ? refuseImage(
        `Cette image mesure ${lue.largeur} × ${lue.hauteur} pixels : ${COTE_IMAGE_MAX} au plus. ${REDUIRE}`,
      )
    : undefined;
}
