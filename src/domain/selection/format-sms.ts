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

const isNumero = ({ lien }: ActionEcrite) => lien?.startsWith('tel:') === true;

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
export function formatSms({ nom, joindre }: OffreNommee, lien: string): string {
  const chez = cut(toGsm7(joindre?.chez ?? ''), MAX_CHEZ);
  const numero = joindre && isNumero(joindre) ? toGsm7(`${joindre.texte} ${chez}`).trim() : '';
  const adresse = toGsm7(lien);
  const join = (parties: readonly string[]) => parties.filter((partie) => partie !== '').join('\n');
  const place = MAX_SMS - countGsm7(join([numero, adresse])) - 1;
  const avecAdresse = join([numero, cut(toGsm7(nom), place), adresse]);
  if (countGsm7(avecAdresse) <= MAX_SMS) return avecAdresse;
  return join([numero, cut(toGsm7(nom), MAX_SMS - countGsm7(numero) - 1)]);
}
