import { formatDe } from '../text/format-de.ts';

/** Un service public local où l’on est reçu, tel que l’annuaire de l’administration le décrit à une date. */
export interface LieuAccueil {
  readonly type: TypeAccueil;
  readonly code_insee: string;
  /** La commune dont il porte le nom : parfois celle d’autrefois. */
  readonly lieu: string;
  readonly telephone: string | undefined;
  readonly courriel: string | undefined;
  readonly adresse: string | undefined;
  readonly code_postal: string;
  /** Quand l’annuaire le disait : AAAA-MM ou AAAA-MM-JJ. */
  readonly etat: string;
}

const LIBELLES = {
  'mission-locale': 'Mission locale',
  'france-services': 'France services',
  // Le nom de ces maisons avant 2020 ; toutes ne sont pas devenues « France services ».
  msap: 'Maison de services au public',
  ccas: 'CCAS',
  mairie: 'Mairie',
} as const;

export type TypeAccueil = keyof typeof LIBELLES;

export const isTypeAccueil = (type: string): type is TypeAccueil => type in LIBELLES;

export const typesAccueil = Object.keys(LIBELLES).filter(isTypeAccueil);

/** « Mairie d’Étampes ». */
export const getNomAccueil = ({ type, lieu }: Pick<LieuAccueil, 'type' | 'lieu'>): string =>
  `${LIBELLES[type]} ${formatDe(lieu)}`;

/** Lit annuaire.tsv ; `getNom` donne le nom d’aujourd’hui d’une commune, pour les lieux qui le portent. */
export function parseAnnuaire(
  texte: string,
  getNom: (code_insee: string) => string,
): ReadonlyMap<string, readonly LieuAccueil[]> {
  const lieux = texte
    .split('\n')
    .slice(1)
    .flatMap((ligne): readonly LieuAccueil[] => {
      const [code_insee = '', type = '', lieu, telephone, courriel, adresse, code_postal = '', etat = ''] =
        ligne.split('\t');
      return isTypeAccueil(type)
        ? [
            {
              type,
              code_insee,
              lieu: lieu || getNom(code_insee),
              telephone: telephone || undefined,
              courriel: courriel || undefined,
              adresse: adresse || undefined,
              code_postal,
              etat,
            },
          ]
        : [];
    });
  return Map.groupBy(lieux, ({ code_insee }) => code_insee);
}
