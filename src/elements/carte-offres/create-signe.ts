import { formatA } from '@/domain/text/format-a.ts';
import { formatNombre } from '@/domain/text/format-nombre.ts';
import type { Compter } from './compter.ts';
import type { LieuDeCarte } from './group-lieux.ts';
import type { Legende } from './legende.ts';

/** La valeur que toutes les offres d’un lieu partagent, s’il y en a une. */
function getPartage<T>(lieu: LieuDeCarte, read: (categorie: string) => T | undefined): T | undefined {
  const [premiere, ...autres] = lieu.offres.map((o) => read(o.categorie));
  return autres.every((v) => v === premiere) ? premiere : undefined;
}

/** Ce que le signe d’un lieu dit à voix haute. */
function describeLieu({ approche, offres }: LieuDeCarte, legende: Legende, compter: Compter): string {
  const [premiere] = offres;
  if (!premiere) return '';
  const ou = approche && premiere.commune ? `quelque part ${formatA(premiere.commune)}` : premiere.commune;
  if (offres.length > 1) return [compter(offres.length), ou ?? 'à la même adresse'].join(', ');
  return [premiere.nom, legende.get(premiere.categorie)?.libelle, ou].filter(Boolean).join(', ');
}

function createBouton(classe: string, nom: string): HTMLButtonElement {
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = `signe ${classe}`;
  bouton.title = nom;
  bouton.setAttribute('aria-label', nom);
  return bouton;
}

function createNombre(offres: number, classe: string): HTMLSpanElement {
  const nombre = document.createElement('span');
  nombre.textContent = formatNombre(offres);
  nombre.className = classe;
  return nombre;
}

/** Le bouton d’un lieu : épingle pour une adresse, rond tireté pour « quelque part à… ». */
export function createSigneLieu(lieu: LieuDeCarte, legende: Legende, compter: Compter): HTMLButtonElement {
  const bouton = createBouton(
    lieu.approche ? 'signe-approche' : 'signe-adresse',
    describeLieu(lieu, legende, compter),
  );
  const besoin = getPartage(lieu, (categorie) => legende.get(categorie)?.besoin);
  if (besoin) bouton.dataset['besoin'] = besoin;
  const dessin = getPartage(lieu, (categorie) => legende.get(categorie)?.dessin);
  if (dessin) bouton.append(dessin.cloneNode(true));
  if (lieu.offres.length > 1) {
    bouton.append(createNombre(lieu.offres.length, dessin ? 'signe-compte' : 'signe-nombre'));
  }
  return bouton;
}

/** Le bouton d’un groupe de lieux proches : l’actionner agrandit la carte. */
export function createSigneGroupe(offres: number, compter: Compter): HTMLButtonElement {
  const bouton = createBouton('signe-groupe', `${compter(offres)} proches, agrandir la carte ici`);
  bouton.append(createNombre(offres, 'signe-nombre'));
  return bouton;
}
