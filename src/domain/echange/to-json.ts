import type { Offre } from '../catalogue/catalogue.ts';

/**
 * Une offre telle qu’on la publie : les champs de la fiche, sans ce qui ne sert qu’à la construction, ni le contact que la
 * structure réserve aux professionnels.
 */
export function toJsonOffre(offre: Offre): object {
  const {
    fichier: _fichier,
    empreinte: _empreinte,
    description_html: _html,
    prescription,
    ...publique
  } = offre;
  if (!prescription) return publique;
  const { telephone: _telephone, courriel: _courriel, ...ouverte } = prescription;
  return { ...publique, prescription: ouverte };
}
