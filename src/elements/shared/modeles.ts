/** La copie d’un modèle (`data-modele`) que le serveur a écrit ; vide s’il manque. */
export function cloneModele(racine: ParentNode, nom: string): DocumentFragment {
  const modele = racine.querySelector<HTMLTemplateElement>(`template[data-modele="${nom}"]`);
  return modele ? (modele.content.cloneNode(true) as DocumentFragment) : document.createDocumentFragment();
}

/** L’adresse d’une fiche, d’après celle que la page porte avec {id}. */
export const toFiche = (adresse: string | undefined, id: string): string =>
  (adresse ?? '').replace('{id}', encodeURIComponent(id));
