/** Le département d’un code INSEE : deux caractères, trois outre-mer. */
export function toDepartement(codeInsee: string): string {
  return codeInsee.slice(0, /^9[78]/.test(codeInsee) ? 3 : 2);
}
