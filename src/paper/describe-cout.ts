import type { Offre, Territoire } from '../domain/catalogue/catalogue.ts';
import { describeMois, describeSansMois, type MoisDecrit } from '../domain/cout/describe-mois.ts';
import { type AideDecrite, describePrix, type LigneDePrix } from '../domain/offre/describe-prix.ts';
import type { Bloc } from './feuille.ts';
import { toEcrits, toTexte } from './to-blocs.ts';

const toLigne = ({ nom, pour, prix }: LigneDePrix) => [pour ? `${nom} — ${pour}` : nom, prix] as const;

function toAide({ somme, suite, precisions }: AideDecrite): Bloc {
  const ecrits = [
    { t: somme, gras: true },
    { t: suite && ` — ${suite}` },
    { t: somme && precisions ? ` ${precisions}` : precisions },
  ];
  return { genre: 'texte', ecrits: ecrits.filter(({ t }) => t !== '') };
}

function toMois({ total, usage, phrases }: MoisDecrit): readonly Bloc[] {
  return [
    {
      genre: 'texte',
      ecrits: [
        { t: 'Pour un mois de travail\u00a0: ' },
        { t: total, gras: true },
        { t: ` (calcul pour ${usage})` },
      ],
    },
    { genre: 'liste', signe: 'tiret', points: phrases.map(toEcrits) },
  ];
}

/** Ce que coûte une offre, ou ce qu’elle verse : les mêmes phrases que la fiche à l’écran. */
export function describeCout(offre: Offre, couts: Territoire['couts']): readonly Bloc[] {
  const { gratuit, inconnu, lignes, aide, precisions, releve } = describePrix(offre);
  const mois = describeMois(offre, couts);
  const sansMois = describeSansMois(offre);
  return [
    ...(inconnu ? [toTexte(inconnu)] : []),
    ...(gratuit ? [toTexte('Gratuit', 'fort')] : []),
    ...(lignes.length > 0 ? [{ genre: 'prix', lignes: lignes.map(toLigne) } as const] : []),
    ...(aide ? [toAide(aide)] : []),
    ...precisions.map((precision) => toTexte(precision)),
    ...(releve ? [toTexte(releve, 'discret')] : []),
    ...(mois ? toMois(mois) : []),
    ...(sansMois ? [toTexte(sansMois, 'discret')] : []),
  ];
}
