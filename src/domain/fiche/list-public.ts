import type { Offre } from '../catalogue/catalogue.ts';
import { describePublic } from '../eligibilite/describe-public.ts';
import { AU_MOINS_UNE } from '../eligibilite/describe-raison-avec.ts';
import { describeZoneDeFiche } from '../offre/describe-zone-de-fiche.ts';
import { type Bloc, toListe, toParagraphe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

function listConditions(offre: Offre): readonly Bloc[] {
  const { pour, precisions, conditions, texte } = describePublic(offre);
  return [
    ...toParagraphe({ t: pour, gras: true }, { t: pour && precisions ? ` ${precisions}` : precisions }),
    ...toListe('tiret', conditions.toutes),
    ...(conditions.auMoinsUne.length > 0 ? toTexte(AU_MOINS_UNE) : []),
    ...toListe('tiret', conditions.auMoinsUne),
    ...toTexte(texte),
  ];
}

/** À qui s’adresse l’offre, à quelles conditions, et où il faut habiter ou passer. */
export function listPublic({ servie, territoire, lectures }: Sujet): readonly Bloc[] {
  const { offre } = servie;
  const { ou, hors } = describeZoneDeFiche(lectures.describeZone(offre.zone_eligibilite), servie, territoire);
  const [constat = '', pourquoi = ''] = hors ?? [];
  return [
    ...listConditions(offre),
    ...toTexte(ou),
    ...toParagraphe({ t: constat, gras: true }, { t: pourquoi && ` ${pourquoi}` }),
  ];
}
