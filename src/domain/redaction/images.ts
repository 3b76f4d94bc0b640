/** Les formats qu’un éditeur peut poser : des photos, jamais un dessin SVG, qui peut porter du code. */
export const formatsImage = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;

/** Au-delà, une photo est trop lourde pour un téléphone : 1 600 pixels de large suffisent à un écran. */
export const OCTETS_IMAGE_MAX = 500_000;
export const COTE_IMAGE_MAX = 4000;

/** Une image du dossier de contenu. */
export interface Image {
  /** Chemin depuis le dossier de contenu. */
  readonly fichier: string;
  /** « commun » ou le dossier d’un territoire. */
  readonly dossier: string;
  /** Nom du fichier, extension comprise. */
  readonly nom: string;
  /** Change quand l’image change. */
  readonly empreinte: string;
}

const ADRESSE = new RegExp(
  `^\\.\\./(?:\\.\\./\\.\\./commun/)?images/[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${formatsImage.join('|')})$`,
);

/** Vrai pour ce qu’une page peut écrire : une image de son territoire, ou de « commun ». */
export const isAdresseImage = (adresse: string) => ADRESSE.test(adresse);

/** Les images qu’une page d’un dossier peut montrer, par l’adresse qu’elle en écrit. */
export function listImages(dossier: string, images: readonly Image[]): ReadonlyMap<string, Image> {
  const siennes = images.filter((image) => image.dossier === dossier);
  const communes = dossier === 'commun' ? [] : images.filter((image) => image.dossier === 'commun');
  return new Map([
    ...siennes.map((image) => [`../images/${image.nom}`, image] as const),
    ...communes.map((image) => [`../../../commun/images/${image.nom}`, image] as const),
  ]);
}
