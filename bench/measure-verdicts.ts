import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateOffre, type OffreEvaluable } from '../src/domain/eligibilite/evaluate-offre.ts';
import { parseReponses } from '../src/domain/eligibilite/reponses.ts';
import { countMois } from '../src/domain/temps/count-mois.ts';
import { personnes } from '../tests/personnes.ts';

// node bench/measure-verdicts.ts [dist] [AAAA-MM-JJ] : ce que le site construit répond aux personnes de
// tests/personnes.ts, et l’âge de ce sur quoi reposent ses « oui ». Il ne lit que dist/<territoire>/offres.json.

type Offre = OffreEvaluable & { readonly verifie_le?: string; readonly source_le?: string };

const [, , dist = 'dist', aujourdhui = '2026-11-28'] = process.argv;
const offres = new Map(
  [...new Set(personnes.map(({ territoire }) => territoire))].map((territoire) => [
    territoire,
    JSON.parse(readFileSync(join(dist, territoire, 'offres.json'), 'utf8')) as readonly Offre[],
  ]),
);

function getClasse({ verifie_le = '', source_le = '' }: Offre): string {
  const date = [verifie_le, source_le && `${source_le}-01-01`.slice(0, 10)].sort().at(-1);
  if (!date) return 'sans date';
  const mois = countMois(date, aujourdhui);
  return mois < 6 ? 'moins de 6 mois' : mois < 12 ? 'de 6 à 12 mois' : 'plus de 12 mois';
}

const verdicts: Record<string, number> = { oui: 0, 'a-verifier': 0, non: 0 };
const classes: Record<string, number> = {
  'moins de 6 mois': 0,
  'de 6 à 12 mois': 0,
  'plus de 12 mois': 0,
  'sans date': 0,
};
const oui: Record<string, number> = {};
for (const { territoire, reponses } of personnes) {
  const { situation } = parseReponses(new URLSearchParams(reponses));
  for (const offre of offres.get(territoire) ?? []) {
    const { verdict } = evaluateOffre(offre, situation, aujourdhui);
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    if (verdict !== 'oui') continue;
    const classe = getClasse(offre);
    classes[classe] = (classes[classe] ?? 0) + 1;
    oui[territoire] = (oui[territoire] ?? 0) + 1;
  }
}
console.log(`${personnes.length} personnes, le ${aujourdhui}`);
console.table({ verdicts });
console.table({ 'oui par âge': classes });
console.table({ 'oui par territoire': oui });
