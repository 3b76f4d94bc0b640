import { type Bloc, type Ecrit, toTexte } from '../domain/fiche/bloc.ts';
import type { Section } from '../domain/fiche/section.ts';
import { formatDates } from '../domain/temps/format-dates.ts';
import { formatHote } from '../domain/text/format-hote.ts';
import type { BlocImprime, SectionImprimee } from './feuille.ts';
import { toBlocs } from './to-blocs.ts';

/** Ce que le papier ajoute à un lien pour qu’il se lise ; undefined quand l’adresse n’a pas de sens hors du site. */
function toLisible(url: string, mots: string): string | undefined {
  if (!/^(https?|mailto|tel):/i.test(url)) return undefined;
  const adresse = url.replace(/^(mailto|tel):/i, '');
  // Un numéro se lit dans ses mots, groupé autrement que dans son lien.
  const dite = adresse === mots || (/^tel:/i.test(url) && /\d/.test(mots));
  return dite ? '' : adresse;
}

/** Sur papier, une adresse se lit ou n’existe pas : elle suit ses mots, ou les remplace quand ils en sont l’abrégé. */
export function printEcrits(ecrits: readonly Ecrit[]): readonly Ecrit[] {
  let mots = '';
  return ecrits.flatMap(({ url, ...ecrit }, rang) => {
    mots += ecrit.t;
    const fin = ecrits[rang + 1]?.url !== url;
    const lien = mots;
    if (fin) mots = '';
    const adresse = url === undefined ? undefined : toLisible(url, lien);
    if (url === undefined || adresse === undefined) return [ecrit];
    if (adresse === '' || !fin) return [{ ...ecrit, url }];
    return formatHote(url) === lien
      ? [{ ...ecrit, t: url, url }]
      : [
          { ...ecrit, url },
          { t: ` (${adresse})`, url },
        ];
  });
}

function printBloc(bloc: Bloc): readonly BlocImprime[] {
  switch (bloc.genre) {
    case 'texte':
    case 'titre':
      return [{ ...bloc, ecrits: printEcrits(bloc.ecrits) }];
    case 'liste':
      return [{ ...bloc, points: bloc.points.map(printEcrits) }];
    case 'prix':
      return [bloc];
    case 'telephone':
      return printBlocs([...toTexte(bloc.affiche, 'fort'), ...toTexte(bloc.note, 'discret')]);
    case 'horaires':
      return printBlocs(bloc.lignes.flatMap((ligne) => toTexte(ligne)));
    case 'adresse':
      return printBlocs(toTexte(bloc.lignes.join(', ')));
    case 'lignes':
      return [
        {
          genre: 'liste',
          signe: 'tiret',
          points: bloc.lignes.map(({ nom, valeurs, lien }) => [
            { t: `${nom}\u00a0: `, gras: true },
            lien ? { t: lien, url: lien } : { t: valeurs.join(' · ') },
          ]),
        },
      ];
    case 'detail':
      return printBlocs([{ genre: 'texte', ecrits: bloc.titre }, ...bloc.blocs]);
    case 'sources':
      return [
        ...printBlocs(toTexte(`${bloc.titre}\u00a0:`)),
        {
          genre: 'liste',
          signe: 'tiret',
          points: bloc.sources.map(({ titre, url, date }) => [
            { t: date ? `${titre} (${formatDates(date)})` : titre },
            ...(url ? [{ t: ' ' }, { t: url, url }] : []),
          ]),
        },
      ];
    case 'redige':
      return printBlocs(toBlocs(bloc.markdown));
  }
}

/** Les blocs d’une fiche, réduits à ceux que les modèles Typst composent. */
export const printBlocs = (blocs: readonly Bloc[]): readonly BlocImprime[] => blocs.flatMap(printBloc);

/** Une rubrique prête à composer. */
export const printSection = ({ blocs, ...section }: Section): SectionImprimee => ({
  ...section,
  blocs: printBlocs(blocs),
});
