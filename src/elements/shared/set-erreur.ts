type Champ = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Refuse un champ et dit pourquoi, dans le message `role="alert"` qui le décrit (`<id du champ>-erreur`) ; sans raison,
 * l’accepte.
 */
export function setErreur(champ: Champ, raison = ''): void {
  if (raison === '') champ.removeAttribute('aria-invalid');
  else champ.setAttribute('aria-invalid', 'true');
  const message = document.getElementById(`${champ.id}-erreur`);
  // Récrit à chaque lettre, il serait redit à chaque lettre.
  if (!message || message.textContent === raison) return;
  message.textContent = raison;
  message.hidden = raison === '';
}
