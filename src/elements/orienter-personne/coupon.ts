import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Ecrits } from '@/domain/orientation/champs.ts';
import { describeDemande } from '@/domain/orientation/describe-retour.ts';
import { formatRetour, type Retour } from '@/domain/orientation/retour.ts';
import { formatDate } from '@/domain/temps/format-date.ts';
import { createCode } from '../shared/create-code.ts';
import { setTexte } from '../shared/fill.ts';

/** L’adresse où la structure répond, ou celle où le conseiller lit sa réponse. */
export const toLienDeRetour = (racine: HTMLElement, retour: Retour): string =>
  `${new URL(racine.dataset['retour'] ?? '', location.href).href}#${formatRetour(retour)}`;

/** Remplit le coupon d’une feuille : de quelle demande il s’agit, à qui le rendre, et la réponse quand on l’a. */
export function fillCoupon(
  racine: HTMLElement,
  blocs: readonly HTMLElement[],
  retour: Retour,
  offres: readonly Pick<OffreEnBref, 'nom'>[],
  { prescripteur, organisme, telephone, courriel }: Ecrits,
): void {
  const coupon = blocs.find((bloc) => bloc.matches('.coupon'));
  if (!coupon) return;
  const { reponse, ...demande } = retour;
  const noms = offres.map(({ nom }) => nom).join('\u00a0; ');
  setTexte(coupon, 'coupon-pour', [describeDemande(retour), noms].filter(Boolean).join('\u00a0: '));
  const a = [prescripteur, organisme, telephone, courriel].filter(Boolean).join(', ');
  setTexte(coupon, 'coupon-a', a && `À rendre à\u00a0: ${a}`);
  coupon
    .querySelector('[data-code]')
    ?.replaceChildren(
      createCode(toLienDeRetour(racine, demande), 'Code à scanner pour répondre depuis un téléphone'),
    );
  if (!reponse) return;
  const check = (selecteur: string) => {
    const case_ = coupon.querySelector(selecteur);
    if (case_) case_.textContent = '☑';
  };
  check(`[data-decision="${reponse.decision}"]`);
  if (reponse.motif) check(`[data-motif="${reponse.motif}"]`);
  if (reponse.recue_le) setTexte(coupon, 'recue', formatDate(reponse.recue_le));
  if (reponse.prochaine) setTexte(coupon, 'prochaine', formatDate(reponse.prochaine));
}
