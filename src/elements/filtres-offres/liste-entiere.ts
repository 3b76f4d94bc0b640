const listLignes = (racine: ParentNode) => [...racine.querySelectorAll<HTMLLIElement>('li[data-offre]')];

/** Lit la liste entière ; `addTo` ajoute, cachées et à leur place, les offres qui manquent à celle de la page. */
export async function loadListeEntiere(adresse: string) {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`${reponse.status} ${adresse}`);
  const entiere = new DOMParser().parseFromString(await reponse.text(), 'text/html');
  return {
    addTo(ol: Element): void {
      const presentes = listLignes(ol);
      const ids = new Set(presentes.map((li) => li.dataset['offre']));
      // Les offres de la page se suivent : les autres sont toutes avant, ou toutes après.
      let repere: Element | null = presentes[0] ?? null;
      for (const li of listLignes(entiere)) {
        if (ids.has(li.dataset['offre'])) repere = null;
        else {
          li.hidden = true;
          ol.insertBefore(document.adoptNode(li), repere);
        }
      }
    },
  };
}
