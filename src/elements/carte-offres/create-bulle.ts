import { describeOrigine } from '@/domain/contact/describe-origine.ts';
import type { ProprietesOffre } from '@/domain/echange/to-geojson.ts';
import { toPhraseDuJour } from '@/domain/etat/preuve-ecrite.ts';
import { getEtat } from '@/domain/etat/statut.ts';
import { formatA } from '@/domain/text/format-a.ts';
import { createAction } from '../shared/create-action.ts';
import { toFiche } from '../shared/modeles.ts';
import { today } from '../shared/today.ts';
import type { Compter } from './compter.ts';
import type { LieuDeCarte } from './group-lieux.ts';
import type { Legende } from './legende.ts';

interface ReglagesBulle {
  readonly legende: Legende;
  readonly compter: Compter;
  /** Adresse d’une fiche, avec {id} ; absente sur la fiche elle-même. */
  readonly fiche: string | undefined;
  /** Appelée quand une offre est désignée, pour montrer les communes qu’elle sert. */
  readonly onOffre: (offre: ProprietesOffre) => void;
}

function create<K extends keyof HTMLElementTagNameMap>(
  balise: K,
  texte: string,
  classe = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(balise);
  element.textContent = texte;
  if (classe) element.className = classe;
  return element;
}

/** « Quelque part à… » tant qu’aucune adresse n’est connue ; jamais une adresse inventée. */
export function formatTitre({ approche, offres }: LieuDeCarte, compter: Compter): string {
  const commune = offres[0]?.commune;
  const nombre = offres.length > 1 ? compter(offres.length) : '';
  if (approche && commune)
    return nombre ? `${nombre}, quelque part ${formatA(commune)}` : `Quelque part ${formatA(commune)}`;
  return [nombre, commune].filter(Boolean).join(' · ') || 'Ici';
}

/** L’état du jour de la visite, sinon l’âge de l’information ; rien d’une structure. */
function describeJour({ statut, preuve, ...dates }: ProprietesOffre): string | undefined {
  if (!statut || !preuve) return undefined;
  const etat = getEtat({ statut, ...dates }, today());
  return etat.statut === 'ouverte' ? toPhraseDuJour(preuve, today()) : etat.libelle;
}

/** Les faits d’une offre, dans l’ordre de la liste ; rien n’est dit de ce qu’on ne sait pas. */
function createFaits(offre: ProprietesOffre): readonly HTMLElement[] {
  const { joindre, prix, structure, zone_en_clair } = offre;
  const faits: readonly (readonly [string | undefined, string])[] = [
    [prix, 'bulle-prix'],
    [zone_en_clair, 'bulle-zone'],
    [describeJour(offre), 'bulle-age'],
    [describeOrigine({ chez: structure, ...joindre }), 'bulle-structure'],
  ];
  const phrases = faits.flatMap(([texte, classe]) => (texte ? [create('span', texte, classe)] : []));
  return joindre ? [...phrases, createAction(joindre, joindre.chez ?? structure)] : phrases;
}

function createOffre(offre: ProprietesOffre, { legende, fiche, onOffre }: ReglagesBulle): HTMLLIElement {
  const ligne = document.createElement('li');
  const signe = legende.get(offre.categorie);
  if (signe) {
    ligne.dataset['besoin'] = signe.besoin;
    ligne.append(signe.dessin.cloneNode(true));
  }
  const texte = create('div', '');
  if (signe) texte.append(create('span', signe.libelle, 'bulle-categorie'));
  texte.append(create('strong', offre.nom), ...createFaits(offre));
  if (fiche) {
    const lien = create('a', 'Voir la fiche');
    lien.href = toFiche(fiche, offre.id);
    lien.append(create('span', `\u00a0: ${offre.nom}`, 'masque'));
    texte.append(lien);
  }
  ligne.append(texte);
  for (const type of ['focusin', 'pointerenter']) ligne.addEventListener(type, () => onOffre(offre));
  return ligne;
}

/** Le contenu d’une bulle : où, puis chaque offre avec les mêmes faits que la liste. */
export function createBulle(lieu: LieuDeCarte, reglages: ReglagesBulle): HTMLElement {
  const bulle = create('div', '', 'bulle');
  const offres = create('ul', '', 'bulle-offres');
  offres.append(...lieu.offres.map((offre) => createOffre(offre, reglages)));
  bulle.append(create('p', formatTitre(lieu, reglages.compter), 'bulle-titre'), offres);
  return bulle;
}
