import type { evaluateOffre as EvaluateOffre } from '../src/domain/eligibilite/evaluate-offre.ts';
import type { findTrajets as FindTrajets } from '../src/domain/trajet/find-trajets.ts';
import type { EssaiDeVerdicts } from './make-offres-a-evaluer.ts';
import type { EssaiDeTrajets } from './make-offres-de-trajet.ts';

// Ces fonctions s’exécutent dans la page visitée : chacune se suffit à elle-même.

/** Cherche un texte ; rend le temps, en millisecondes, jusqu’à ce que la page dise le résultat. */
export async function searchText(texte: string): Promise<number> {
  // Avant que l’élément vive, le formulaire changerait de page : la promesse attendue s’en irait avec elle.
  await customElements.whenDefined('filtres-offres');
  const champ = document.querySelector<HTMLInputElement>('filtres-offres input[name="q"]');
  const resultat = document.querySelector('filtres-offres [data-resultat]');
  if (!champ?.form || !resultat) throw new Error('L’annuaire n’a pas de champ de recherche.');
  const { form } = champ;
  form.addEventListener('submit', (e) => e.preventDefault(), { once: true });
  const dit = new Promise<number>((resolve, reject) => {
    const delai = setTimeout(() => reject(new Error(`« ${texte} » : pas de réponse en 20 s.`)), 20_000);
    new MutationObserver(() => {
      if (!resultat.textContent.includes(texte)) return;
      clearTimeout(delai);
      resolve(performance.now());
    }).observe(resultat, { childList: true, characterData: true, subtree: true });
  });
  champ.value = texte;
  const debut = performance.now();
  form.requestSubmit();
  return (await dit) - debut;
}

/** Coche et décoche des filtres ; rend les médianes du calcul (compteurs compris), et jusqu’à l’image suivante. */
export async function filterList(): Promise<{ readonly calcul: number; readonly image: number }> {
  await customElements.whenDefined('filtres-offres');
  const cases = [...document.querySelectorAll<HTMLInputElement>('filtres-offres input[name="categorie"]')];
  const resultat = document.querySelector('filtres-offres [data-resultat]');
  if (cases.length === 0 || !resultat) throw new Error('L’annuaire n’a pas de filtre.');
  const mesures: { readonly calcul: number; readonly image: number }[] = [];
  for (const choix of [...cases.slice(0, 8), ...cases.slice(0, 8)]) {
    const change = new Promise<number>((resolve) => {
      const veille = new MutationObserver(() => {
        veille.disconnect();
        resolve(performance.now());
      });
      veille.observe(resultat, { childList: true, characterData: true, subtree: true });
    });
    const debut = performance.now();
    choix.click();
    const fini = await change;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    mesures.push({ calcul: fini - debut, image: performance.now() - debut });
  }
  const milieu = (lire: (m: (typeof mesures)[number]) => number) =>
    mesures.map(lire).sort((a, b) => a - b)[Math.floor(mesures.length / 2)] ?? Number.NaN;
  return { calcul: milieu((m) => m.calcul), image: milieu((m) => m.image) };
}

/** Ouvre la carte ; rend le temps jusqu’à ce qu’un signe y soit dessiné. */
export async function openMap(): Promise<number> {
  await customElements.whenDefined('carte-offres');
  const carte = document.querySelector('carte-offres');
  const bouton = document.querySelector<HTMLButtonElement>('filtres-offres [data-montrer-carte]');
  if (!carte || !bouton) throw new Error('L’annuaire n’a pas de carte.');
  const debut = performance.now();
  bouton.click();
  bouton.scrollIntoView();
  while (!carte.querySelector('.leaflet-marker-pane > *')) {
    if (performance.now() - debut > 20_000) throw new Error('La carte ne s’est pas dessinée en 20 s.');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - debut;
}

/** Juge chaque offre au départ de chaque commune ; rend le temps de quinze passages, les trois premiers ôtés. */
export async function findTrips({
  communes,
  offres,
  module,
}: EssaiDeTrajets & { readonly module: string }): Promise<readonly number[]> {
  const { findTrajets } = (await import(module)) as { findTrajets: typeof FindTrajets };
  const arrivee = communes[0];
  if (!arrivee) throw new Error('Aucune commune.');
  // Un mardi de semaine ordinaire, demandé l’avant-veille au soir : des offres sont déjà fermées à la réservation.
  const maintenant = { date: '2026-11-22', minute: 1080 };
  const temps: number[] = [];
  for (let passage = 0; passage < 18; passage += 1) {
    const debut = performance.now();
    let trouves = 0;
    for (const depart of communes)
      trouves += findTrajets(offres, { depart, arrivee, date: '2026-11-24', minute: 540 }, maintenant).length;
    temps.push(performance.now() - debut);
    if (trouves !== communes.length * offres.length) throw new Error(`${trouves} trajets : il en manque.`);
  }
  return temps.slice(3);
}

/** Juge toutes les offres pour une personne, plusieurs fois ; rend les durées, en millisecondes. */
export async function evaluateAll({
  module,
  offres,
  situation,
}: EssaiDeVerdicts & { readonly module: string }): Promise<readonly number[]> {
  const { evaluateOffre } = (await import(module)) as { evaluateOffre: typeof EvaluateOffre };
  const durees: number[] = [];
  for (let tour = 0; tour < 30; tour++) {
    const debut = performance.now();
    for (const offre of offres) evaluateOffre(offre, situation, '2026-11-21');
    durees.push(performance.now() - debut);
  }
  return durees;
}
