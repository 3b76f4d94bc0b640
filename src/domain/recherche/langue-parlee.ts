// Ce que les gens disent et que les fiches n’écrivent pas.
const PARLES = {
  voitur: 'bagnole tuture',
  argent: 'thune fric pognon oseille',
  travail: 'boulot taf job',
  medecin: 'toubib',
  moto: 'becane',
};

const usuelles = new Map(
  Object.entries(PARLES).flatMap(([racine, mots]) => mots.split(' ').map((mot) => [mot, racine] as const)),
);

/** La racine du mot usuel que dit un mot d’argot plié, au singulier ou au pluriel : « thunes » → « argent ». */
export const findUsuelle = (mot: string): string | undefined => usuelles.get(mot.replace(/s$/, ''));

/** Le nom d’aujourd’hui de ce que l’on nomme encore comme avant. */
export const renameAncien = (texte: string): string =>
  texte.replace(/\bp[oô]le[\s-]emplois?\b/gi, 'France Travail');
