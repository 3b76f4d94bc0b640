import { formatMois, formatMontant } from '../offre/tarif.ts';
import { formatListe } from '../text/format-liste.ts';
import type { AideFinancable, Fourchette } from './aide-financable.ts';
import type { Financement } from './compute-financement.ts';
import type { PretCompte } from './compute-pret.ts';
import type { Chiffree } from './select-cumulables.ts';

/** Une ligne du plan : ce que c’est, et combien. */
export interface LigneDePlan {
  readonly nom: string;
  readonly somme: string;
}

export interface PlanDecrit {
  readonly lignes: readonly LigneDePlan[];
  /** Ce qui ne s’additionne pas, ce qu’il faut demander, ce que l’on ne sait pas. */
  readonly notes: readonly string[];
  /** En une phrase, pour qui écoute. */
  readonly bref: string;
}

const nommer = (aides: readonly AideFinancable[]) =>
  formatListe(
    aides.map(({ nom }) => `«\u00a0${nom}\u00a0»`),
    'et',
  );

/** « 975 € », « de 975 € à 1 500 € », « au moins 100 € ». */
export function formatFourchette({ bas, haut }: Fourchette): string {
  if (haut === undefined) return `au moins ${formatMontant(bas)}`;
  return bas === haut ? formatMontant(bas) : `de ${formatMontant(bas)} à ${formatMontant(haut)}`;
}

function describeSomme({ suite, somme: { bas, haut } }: Chiffree): string {
  const combien =
    haut === undefined
      ? 'somme à demander'
      : bas === 0 && haut > 0
        ? `jusqu’à ${formatMontant(haut)}`
        : formatFourchette({ bas, haut });
  return suite === 'accordee' ? `${combien}, accordée` : `${combien}, si elle est accordée`;
}

function describeInterets({ haut, bas }: Fourchette): string {
  if (haut === 0) return 'sans intérêts';
  return haut === undefined ? 'intérêts à demander' : `intérêts\u00a0: ${formatFourchette({ bas, haut })}`;
}

const describePret = ({ emprunte, mois, mensualite, interets }: PretCompte) =>
  `${formatMontant(emprunte)} empruntés\u00a0: ${formatFourchette(mensualite)} par mois pendant ${formatMois(mois)}, ${describeInterets(interets)}`;

/** Un plan de financement en lignes et en phrases ; `manques` : ce dont le prix n’est pas encore écrit. */
export function describeFinancement(plan: Financement, manques: readonly string[]): PlanDecrit {
  const cout = `${manques.length > 0 ? 'au moins ' : ''}${formatMontant(plan.cout)}`;
  const reste = formatFourchette(plan.reste);
  const aDemander = [...new Set(plan.a_confirmer.flat())];
  const inconnues = plan.gardees.filter(({ somme }) => somme.haut === undefined).map(({ aide }) => aide);
  const plafond = plan.gardees.find(({ aide }) => aide.reste_a_charge !== undefined)?.aide;
  return {
    lignes: [
      { nom: 'Ce que cela coûte', somme: cout },
      ...plan.gardees.map((chiffree) => ({ nom: chiffree.aide.nom, somme: describeSomme(chiffree) })),
      { nom: 'Reste à payer', somme: reste },
      ...plan.prets.map((pret) => ({ nom: pret.aide.nom, somme: describePret(pret) })),
      ...(plan.prets.length > 0 && plan.a_trouver > 0
        ? [{ nom: 'Encore à trouver', somme: formatMontant(plan.a_trouver) }]
        : []),
    ],
    notes: [
      ...(manques.length > 0 ? [`Prix à demander\u00a0: ${formatListe(manques, 'et')}.`] : []),
      ...plan.ecartees.map(
        ({ aide, pour }) =>
          `${nommer([aide])} ne s’ajoute pas à ${nommer(pour)}\u00a0: nous comptons ce qui vaut le plus.`,
      ),
      ...(aDemander.length > 0
        ? [`Demandez si ces aides s’ajoutent, rien ne le dit\u00a0: ${nommer(aDemander)}.`]
        : []),
      ...(inconnues.length > 0 ? [`Moins encore si ${nommer(inconnues)} verse une somme.`] : []),
      ...(plafond?.reste_a_charge
        ? [
            `Avec ${nommer([plafond])}, il reste toujours ${formatMontant(plafond.reste_a_charge)} à payer soi-même.`,
          ]
        : []),
      ...(plan.prets.length > 0 ? ['Les prêts sont comptés pour ce qui n’est pas sûr d’être payé.'] : []),
    ],
    bref: `Coût\u00a0: ${cout}. Reste à payer\u00a0: ${reste}.`,
  };
}
