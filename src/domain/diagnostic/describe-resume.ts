import { formatDate } from '../temps/format-date.ts';
import { lowerFirst } from '../text/casse.ts';
import { formatListe } from '../text/format-liste.ts';
import { libellesNiveau } from './describe-diagnostic.ts';
import type { Diagnostic, Niveau } from './evaluate-diagnostic.ts';

/**
 * Le résumé à recopier sur une fiche d’orientation : la conclusion et les freins, jamais les réponses. `titres` ne nomme que
 * les thèmes qui peuvent sortir de l’entretien (pas la santé).
 */
export function describeResume(
  { niveau, freins }: Pick<Diagnostic, 'niveau' | 'freins'>,
  titres: ReadonlyMap<string, string>,
  jour: string,
): string {
  if (niveau === 'inconnu') return '';
  const nomme = (niveaux: readonly Niveau[]) =>
    freins
      .flatMap(({ id, niveau: sien }) => (niveaux.includes(sien) ? (titres.get(id) ?? []) : []))
      .map(lowerFirst);
  const [lourds, legers] = [nomme(['renforce', 'a-lever']), nomme(['leger'])];
  return [
    `Diagnostic mobilité du ${formatDate(jour)}\u00a0: ${lowerFirst(libellesNiveau[niveau])}.`,
    ...(lourds.length > 0 ? [`À lever d’abord\u00a0: ${formatListe(lourds, 'et')}.`] : []),
    ...(legers.length > 0 ? [`Freins légers\u00a0: ${formatListe(legers, 'et')}.`] : []),
  ].join(' ');
}
