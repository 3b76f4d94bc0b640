let duServeur: string | undefined;

/** Met en tête du titre de la page ce qui vient d’y changer : un compte, une étape, une erreur ; vide, le titre seul. */
export function setTitre(debut: string): void {
  duServeur ??= document.title;
  document.title = debut === '' ? duServeur : `${debut} — ${duServeur}`;
}
