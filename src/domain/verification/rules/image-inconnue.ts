import { listImages } from '../../redaction/images.ts';
import { cite } from '../cite.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

const ABSENTE = 'Posez-la dans le dossier images/, ou enlevez-la.';
const MUETTE = 'Dites entre les crochets ce que montre l’image : ![La gare, côté arrêt de bus](…).';

/** Un financeur dont le logo n’est pas dans les images de son territoire. */
const listLogosAbsents: Regle = ({ territoires, images }) =>
  territoires.flatMap(({ fichier, dossier, financements = [] }) => {
    const siennes = images.filter((image) => image.dossier === dossier).map(({ nom }) => ({ value: nom }));
    return financements.flatMap(({ logo }, rang) =>
      logo === undefined || siennes.some(({ value }) => value === logo)
        ? []
        : [
            {
              code: 'image-inconnue' as const,
              fichier,
              chemin: ['financements', rang, 'logo'],
              message: `L’image ${cite(logo)} n’existe pas. ${suggest(logo, siennes, ABSENTE)}`,
            },
          ],
    );
  });

/** Une page montre une image que le contenu n’a pas, ou ne la décrit pas ; un financeur, un logo absent. */
export const imageInconnue: Regle = (saisie, contexte) => [
  ...listImagesInconnues(saisie, contexte),
  ...listLogosAbsents(saisie, contexte),
];

const listImagesInconnues: Regle = ({ pages, images }) =>
  pages.flatMap(({ fichier, dossier, contenu }) => {
    const permises = listImages(dossier, images);
    const candidats = [...permises.keys()].map((value) => ({ value }));
    return contenu.images.flatMap(({ url, description, ligne, colonne }) => {
      const message = !permises.has(url)
        ? `L’image ${cite(url)} n’existe pas. ${suggest(url, candidats, ABSENTE)}`
        : description.trim() === '' && MUETTE;
      return message
        ? [{ code: 'image-inconnue' as const, fichier, chemin: [], message, ligne, colonne }]
        : [];
    });
  });
