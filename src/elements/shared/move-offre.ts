/** La liste après « monter », « descendre » ou « retirer », et la phrase qui le dit. */
export function moveOffre(
  offres: readonly string[],
  id: string,
  action: string,
): { readonly offres: readonly string[]; readonly mot: string } {
  const rang = offres.indexOf(id);
  const sans = offres.filter((autre) => autre !== id);
  if (action === 'retirer') return { offres: sans, mot: 'Solution enlevée.' };
  const vise = Math.min(offres.length - 1, Math.max(0, rang + (action === 'monter' ? -1 : 1)));
  return {
    offres: [...sans.slice(0, vise), id, ...sans.slice(vise)],
    mot: `Place ${vise + 1} sur ${offres.length}.`,
  };
}
