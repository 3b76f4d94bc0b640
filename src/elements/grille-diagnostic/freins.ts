import { libellesNiveau } from '@/domain/diagnostic/describe-diagnostic.ts';
import type { ThemeEvalue } from '@/domain/diagnostic/evaluate-diagnostic.ts';
import { getEtat } from '@/domain/etat/statut.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { setTexte } from '../shared/fill.ts';
import { toFiche } from '../shared/modeles.ts';
import { addGardees } from '../shared/selection-gardee.ts';

const MAX_OFFRES_PAR_FREIN = 4;

interface Reglages {
  readonly offres: readonly OffreEnBref[];
  readonly fiche: string;
  readonly aujourdhui: string;
}

/** Les offres qui répondent à un frein : celles qu’on peut demander aujourd’hui, la première catégorie d’abord. */
export function findOffresDuFrein(
  categories: readonly string[],
  { offres, aujourdhui }: Pick<Reglages, 'offres' | 'aujourdhui'>,
): readonly OffreEnBref[] {
  const parCategorie = categories.map((categorie) =>
    offres.filter(
      (offre) =>
        offre.categorie === categorie &&
        offre.destinataire === undefined &&
        offre.statut !== 'non-confirmee' &&
        getEtat(offre, aujourdhui).ouverte !== 'non',
    ),
  );
  // Une de chaque catégorie, puis les suivantes : quatre fois la même solution n’en sont pas quatre.
  const tours = Math.max(0, ...parCategorie.map(({ length }) => length));
  return Array.from({ length: tours }, (_, tour) => parCategorie.flatMap((liste) => liste[tour] ?? []))
    .flat()
    .slice(0, MAX_OFFRES_PAR_FREIN);
}

function createOffre({ id, nom, joindre }: OffreEnBref, fiche: string): HTMLElement {
  const ligne = document.createElement('li');
  const lien = document.createElement('a');
  lien.href = toFiche(fiche, id);
  lien.textContent = nom;
  lien.dataset['offre'] = id;
  ligne.append(lien, joindre ? ` — ${[joindre.chez, joindre.texte].filter(Boolean).join(' ')}` : '');
  return ligne;
}

/** Un frein de la synthèse : son niveau, quoi faire, et les offres qui y répondent. */
export function createFrein(
  modele: HTMLTemplateElement,
  theme: HTMLElement,
  { niveau, repondues, total }: ThemeEvalue,
  reglages: Reglages,
): HTMLElement {
  const frein = modele.content.firstElementChild?.cloneNode(true);
  if (!(frein instanceof HTMLElement)) throw new Error('Le modèle d’un frein est vide.');
  setTexte(frein, 'theme-nom', theme.querySelector('h3')?.textContent ?? '');
  const reste = total - repondues;
  setTexte(
    frein,
    'theme-niveau',
    `${libellesNiveau[niveau]}${reste > 0 ? ` (${formatQuantite(reste, 'question')} sans réponse)` : ''}`,
  );
  setTexte(frein, 'theme-piste', theme.querySelector('[data-piste]')?.textContent ?? '');
  const categories = (theme.dataset['categories'] ?? '').split(' ').filter(Boolean);
  const liste = frein.querySelector('[data-theme-offres]');
  liste?.append(
    ...findOffresDuFrein(categories, reglages).map((offre) => createOffre(offre, reglages.fiche)),
  );
  const liens = theme.querySelector('[data-liens]');
  if (liens) {
    frein.querySelector('[data-theme-liens]')?.replaceChildren(...liens.cloneNode(true).childNodes);
    frein.querySelector('[data-theme-annuaire]')?.removeAttribute('hidden');
  }
  return frein;
}

/** Garde dans la sélection les offres montrées ; rend leur nombre, 0 si le navigateur ne garde rien. */
export function keepOffres(racine: ParentNode, territoire: string): number {
  const liens = [...racine.querySelectorAll<HTMLElement>('[data-offre]')];
  return addGardees(
    territoire,
    liens.map((lien) => lien.dataset['offre'] ?? ''),
  );
}
