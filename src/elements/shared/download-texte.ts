/** Donne un texte à enregistrer : le navigateur le fait lui-même, rien ne part. */
export function downloadTexte(nom: string, texte: string, type: string): void {
  const adresse = URL.createObjectURL(new Blob([texte], { type }));
  const ancre = document.createElement('a');
  ancre.href = adresse;
  ancre.download = nom;
  ancre.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}
