import AEmporter from './AEmporter.astro';
import Appeler from './Appeler.astro';
import Avis from './Avis.astro';
import EnBref from './EnBref.astro';
import Etapes from './Etapes.astro';
import ListeOffres from './ListeOffres.astro';
import Mot from './Mot.astro';
import Offre from './Offre.astro';
import TexteOrientation from './TexteOrientation.astro';
import Volet from './Volet.astro';

/** Les seuls composants que les auteurs peuvent poser dans une page MDX, sans import. */
export const composants = {
  AEmporter,
  Appeler,
  Avis,
  EnBref,
  Etapes,
  ListeOffres,
  Mot,
  Offre,
  TexteOrientation,
  Volet,
};
