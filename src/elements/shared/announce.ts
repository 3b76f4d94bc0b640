// Une seule région polie par page. Le délai laisse VoiceOver finir d’énoncer la touche pressée.
const DELAI_MS = 250;
let attente: ReturnType<typeof setTimeout> | undefined;

/** Fait lire une phrase par le lecteur d’écran, sans déplacer le focus. */
export function announce(texte: string): void {
  clearTimeout(attente);
  attente = setTimeout(() => {
    const region = document.getElementById('annonces');
    if (region) region.textContent = texte;
  }, DELAI_MS);
}
