/** Ce qui se compte d’un contact : rien sur la personne, ni texte libre, ni heure, ni jour. */
export const champsDuContact = ['canal', 'public', 'commune', 'besoin', 'suite'] as const;

export type Contact = Readonly<Record<(typeof champsDuContact)[number], string>>;

/** Des contacts pareils, et combien. */
export type LigneComptee = Contact & { readonly nombre: number };

/** Les contacts d’un mois, comptés à un poste : ce que dit un fichier. */
export interface Compteur {
  readonly territoire: string;
  /** AAAA-MM. */
  readonly mois: string;
  /** Tiré au sort : deux postes du même mois s’additionnent, le même poste ne compte qu’une fois. */
  readonly poste: string;
  /** Combien de fois il a été téléchargé : le plus grand est le plus récent. */
  readonly enregistrement: number;
  readonly contacts: readonly LigneComptee[];
  /** Les thèmes du diagnostic dont le frein est levé, et combien de fois. */
  readonly freins_leves: Readonly<Record<string, number>>;
}

const getCle = (contact: Contact) => champsDuContact.map((champ) => contact[champ]).join('|');

export const countContacts = ({ contacts }: Pick<Compteur, 'contacts'>): number =>
  contacts.reduce((somme, { nombre }) => somme + nombre, 0);

/** Ajoute des contacts ; un nombre négatif les retire, et une ligne vide disparaît. */
export function addContacts(compteur: Compteur, lignes: readonly LigneComptee[]): Compteur {
  const parCle = new Map(compteur.contacts.map((ligne) => [getCle(ligne), ligne]));
  for (const ligne of lignes) {
    const nombre = (parCle.get(getCle(ligne))?.nombre ?? 0) + ligne.nombre;
    parCle.set(getCle(ligne), { ...ligne, nombre });
  }
  return { ...compteur, contacts: [...parCle.values()].filter(({ nombre }) => nombre > 0) };
}

/** Ajoute des freins levés, thème par thème. */
export function addFreinsLeves(compteur: Compteur, themes: Compteur['freins_leves']): Compteur {
  const parTheme = new Map(Object.entries(compteur.freins_leves));
  for (const [theme, nombre] of Object.entries(themes))
    parTheme.set(theme, (parTheme.get(theme) ?? 0) + nombre);
  return { ...compteur, freins_leves: Object.fromEntries(parTheme) };
}

/** Deux compteurs en un, sous l’identité du premier. */
export const addCompteur = (compteur: Compteur, autre: Compteur): Compteur =>
  addFreinsLeves(addContacts(compteur, autre.contacts), autre.freins_leves);

export const isCompteurVide = ({ contacts, freins_leves }: Compteur): boolean =>
  contacts.length === 0 && Object.keys(freins_leves).length === 0;
