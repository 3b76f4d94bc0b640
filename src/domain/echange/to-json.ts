import type { Offre } from '../catalogue/catalogue.ts';

/** Une offre telle qu’on la publie : les champs de la fiche, sans ce qui ne sert qu’à la construction. */
export function toJsonOffre(offre: Offre): object {
  const { fichier: _fichier, empreinte: _empreinte, description_html: _html, ...publique } = offre;
  return publique;
}
