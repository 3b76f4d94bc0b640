const DE_LA_PAGE = document.title;

/** Dit dans le titre de la page où la personne en est : « Question 3 sur 6 », « Erreur » ; vide, lui rend le sien. */
export const setTitre = (ou: string): void => {
  document.title = ou === '' ? DE_LA_PAGE : `${ou} — ${DE_LA_PAGE}`;
};
