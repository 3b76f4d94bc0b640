import { formatParametres } from '../text/format-parametres.ts';

/** Les critères de l’annuaire, tels qu’ils sont dans l’adresse de la page. */
export interface Criteres {
  readonly q: string;
  /** Code INSEE. */
  readonly commune: string;
  readonly categorie: readonly string[];
  readonly public: readonly string[];
  readonly vehicule: readonly string[];
  readonly gratuit: boolean;
  /** Sans passer par un professionnel. */
  readonly direct: boolean;
  /** Qui accueille en ce moment. */
  readonly ouvert: boolean;
}

export const AUCUN_CRITERE: Criteres = {
  q: '',
  commune: '',
  categorie: [],
  public: [],
  vehicule: [],
  gratuit: false,
  direct: false,
  ouvert: false,
};

const MOTIF_VALEUR = /^[a-z0-9-]{1,60}$/;
const LISTES = ['categorie', 'public', 'vehicule'] as const;
const OUI_NON = ['gratuit', 'direct', 'ouvert'] as const;

/** Ce qu’on attend de URLSearchParams, sans dépendre du navigateur. */
export interface Parametres {
  get(nom: string): string | null;
  getAll(nom: string): string[];
}

/** Lit les critères d’une adresse ; ce qui n’a pas de sens est ignoré. */
export function parseCriteres(parametres: Parametres): Criteres {
  const liste = (nom: string) => [
    ...new Set(
      parametres
        .getAll(nom)
        .flatMap((v) => v.split(','))
        .filter((v) => MOTIF_VALEUR.test(v)),
    ),
  ];
  const commune = parametres.get('commune') ?? '';
  return {
    // Coupé entre deux caractères : une moitié d’émoji ne pourrait plus s’écrire dans une adresse.
    q: [...(parametres.get('q') ?? '').trim()].slice(0, 100).join('').trim(),
    commune: /^(\d{5}|2[AB]\d{3})$/.test(commune) ? commune : '',
    categorie: liste('categorie'),
    public: liste('public'),
    vehicule: liste('vehicule'),
    gratuit: parametres.get('gratuit') === 'oui',
    direct: parametres.get('direct') === 'oui',
    ouvert: parametres.get('ouvert') === 'oui',
  };
}

/** L’inverse de parseCriteres : « commune=39478&categorie=velo », rien pour un critère vide, ordre fixe. */
export function formatCriteres(criteres: Criteres): string {
  const paires: (readonly [string, string])[] = [];
  if (criteres.q) paires.push(['q', criteres.q]);
  if (criteres.commune) paires.push(['commune', criteres.commune]);
  for (const nom of LISTES) for (const valeur of criteres[nom]) paires.push([nom, valeur]);
  for (const nom of OUI_NON) if (criteres[nom]) paires.push([nom, 'oui']);
  return formatParametres(paires);
}
