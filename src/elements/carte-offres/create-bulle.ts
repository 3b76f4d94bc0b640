import type { ProprietesOffre } from '@/domain/echange/to-geojson.ts';
import { toPhraseDuJour } from '@/domain/etat/preuve-ecrite.ts';
import { getEtat } from '@/domain/etat/statut.ts';
import { formatA } from '@/domain/text/format-a.ts';
import { formatListe } from '@/domain/text/format-liste.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { createAction } from '../shared/create-action.ts';
import { toFiche } from '../shared/modeles.ts';
import { today } from '../shared/today.ts';
import type { LieuDeCarte } from './group-lieux.ts';
import type { Legende } from './legende.ts';

interface ReglagesBulle {
  readonly legende: Legende;
  /** Adresse d’une fiche, avec {id} ; absente sur la fiche elle-même. */
  readonly fiche: string | undefined;
  readonly getNomCommune: (code: string) => string | undefined;
  /** Appelée quand une offre est désignée, pour montrer les communes qu’elle sert. */
  readonly onOffre: (offre: ProprietesOffre) => void;
}

const MAX_COMMUNES = 5;

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
export function formatTitre({ approche, offres }: LieuDeCarte): string {
  const commune = offres[0]?.commune;
  const nombre = offres.length > 1 ? formatQuantite(offres.length, 'offre') : '';
  if (approche && commune)
    return nombre ? `${nombre}, quelque part ${formatA(commune)}` : `Quelque part ${formatA(commune)}`;
  return [nombre, commune].filter(Boolean).join(' · ') || 'Ici';
}

function formatZone(
  zone: readonly string[],
  nombre: number | undefined,
  getNom: ReglagesBulle['getNomCommune'],
): string {
  if (nombre === 0) return 'Aucune commune du territoire\u00a0: l’offre est toute proche';
  const noms = zone.map(getNom).filter((nom) => nom !== undefined);
  if (noms.length === zone.length && noms.length > 0 && noms.length <= MAX_COMMUNES)
    return `Seulement pour ${formatListe(noms, 'et')}`;
  return nombre === 1
    ? 'Seulement pour une commune du territoire'
    : `Seulement pour ${nombre ?? 'quelques'} communes du territoire`;
}

/** L’état du jour de la visite, sinon l’âge de l’information ; rien d’une structure. */
function describeJour({ statut, preuve, ...dates }: ProprietesOffre): string | undefined {
  if (!statut || !preuve) return undefined;
  const etat = getEtat({ statut, ...dates }, today());
  return etat.statut === 'ouverte' ? toPhraseDuJour(preuve, today()) : etat.libelle;
}

function createOffre(
  offre: ProprietesOffre,
  { legende, fiche, getNomCommune, onOffre }: ReglagesBulle,
): HTMLLIElement {
  const ligne = document.createElement('li');
  const signe = legende.get(offre.categorie);
  if (signe) {
    ligne.dataset['besoin'] = signe.besoin;
    ligne.append(signe.dessin.cloneNode(true));
  }
  const texte = create('div', '');
  if (signe) texte.append(create('span', signe.libelle, 'bulle-categorie'));
  const nom = create(fiche ? 'a' : 'strong', offre.nom);
  if (nom instanceof HTMLAnchorElement && fiche) nom.href = toFiche(fiche, offre.id);
  texte.append(nom, create('span', offre.structure, 'bulle-structure'));
  if (offre.appel)
    texte.append(
      createAction({ texte: offre.appel.affiche, lien: `tel:${offre.appel.lien}` }, offre.structure),
    );
  if (offre.zone) {
    const zone = formatZone(offre.zone, offre.communes_servies, getNomCommune);
    texte.append(create('span', zone, 'bulle-zone'));
  }
  const jour = describeJour(offre);
  if (jour) texte.append(create('span', jour, 'bulle-age'));
  ligne.append(texte);
  for (const type of ['focusin', 'pointerenter']) ligne.addEventListener(type, () => onOffre(offre));
  return ligne;
}

/** Le contenu d’une bulle : où, puis chaque offre avec les mêmes faits que la liste. */
export function createBulle(lieu: LieuDeCarte, reglages: ReglagesBulle): HTMLElement {
  const bulle = create('div', '', 'bulle');
  const offres = create('ul', '', 'bulle-offres');
  offres.append(...lieu.offres.map((offre) => createOffre(offre, reglages)));
  bulle.append(create('p', formatTitre(lieu), 'bulle-titre'), offres);
  return bulle;
}
