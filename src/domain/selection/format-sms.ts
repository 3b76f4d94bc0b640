import type { ActionEcrite } from '../contact/describe-action.ts';
import { countGsm7, toGsm7 } from '../text/gsm7.ts';

/** Un SMS en une seule partie, en caractères de son alphabet. */
export const MAX_SMS = 160;
/** Le nom de qui répond, quand ce n’est pas l’offre : au-delà, il mange le reste. */
const MAX_CHEZ = 60;

interface OffreNommee {
  readonly nom: string;
  readonly joindre?: ActionEcrite | undefined;
}

/** Une ligne de plus doit tenir à côté d’elle. */
const MAX_LIGNE = 75;

const hasNumero = ({ joindre }: OffreNommee) => joindre?.lien?.startsWith('tel:') === true;
const join = (parties: readonly string[]) => parties.filter((partie) => partie !== '').join('\n');

/** Coupe entre deux mots pour que le tout tienne ; vide quand trop peu resterait. */
function cut(texte: string, place: number): string {
  if (countGsm7(texte) <= place) return texte;
  const mots = texte.split(' ');
  while (mots.length > 1) {
    mots.pop();
    const coupe = `${mots.join(' ')}...`;
    if (countGsm7(coupe) <= place) return coupe;
  }
  return '';
}

/** Le SMS d’une fiche : le numéro d’abord, puis le nom, puis l’adresse si elle tient ; 160 caractères au plus. */
export function formatSms(offre: OffreNommee, lien: string): string {
  const { nom, joindre } = offre;
  const chez = cut(toGsm7(joindre?.chez ?? ''), MAX_CHEZ);
  const numero = hasNumero(offre) ? toGsm7(`${joindre?.texte} ${chez}`).trim() : '';
  const adresse = toGsm7(lien);
  const place = MAX_SMS - countGsm7(join([numero, adresse])) - 1;
  const avecAdresse = join([numero, cut(toGsm7(nom), place), adresse]);
  if (countGsm7(avecAdresse) <= MAX_SMS) return avecAdresse;
  return join([numero, cut(toGsm7(nom), MAX_SMS - countGsm7(numero) - 1)]);
}

/** « 03 84 45 89 00 Mairie de Morez : Bus » ; sans numéro, le nom d’abord, puis où demander. */
function formatLigne(offre: OffreNommee): string {
  const { nom, joindre } = offre;
  const [debut, suite] = hasNumero(offre)
    ? [`${joindre?.texte} `, [joindre?.chez, nom]]
    : ['', [nom, joindre?.texte]];
  const tete = toGsm7(debut);
  return tete + cut(toGsm7(suite.filter(Boolean).join('\u00a0: ')), MAX_LIGNE - countGsm7(tete));
}

/** Le SMS d’une sélection, et ce qui y est. */
interface SmsDeSelection {
  readonly texte: string;
  /** Combien de solutions il dit. */
  readonly dites: number;
  readonly avecLien: boolean;
}

/**
 * Une solution par ligne, celles qui ont un numéro d’abord : autant qu’il en tient, puis combien d’autres, et le lien s’il
 * tient encore. 160 caractères au plus.
 */
export function formatSmsDeSelection(offres: readonly OffreNommee[], lien: string): SmsDeSelection {
  const lignes = [...offres]
    .sort((a, b) => Number(hasNumero(b)) - Number(hasNumero(a)))
    .map(formatLigne)
    .filter((ligne) => ligne !== '');
  const adresse = toGsm7(lien);
  for (let dites = lignes.length; ; dites -= 1) {
    const reste = lignes.length - dites;
    const autres = reste === 0 ? '' : `et ${reste} autre${reste > 1 ? 's' : ''}`;
    const sans = join([...lignes.slice(0, dites), autres]);
    const avec = join([...lignes.slice(0, dites), autres && toGsm7(`${autres}\u00a0:`), adresse]);
    if (countGsm7(avec) <= MAX_SMS) return { texte: avec, dites, avecLien: true };
    if (countGsm7(sans) <= MAX_SMS || dites === 0) return { texte: sans, dites, avecLien: false };
  }
}
