import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { type DemandeDeCommune, parseDemandes } from '@/domain/commune/demande-de-commune.ts';
import { findCommunes, isExacte, listNommees, type Reponse } from '@/domain/commune/find-communes.ts';
import { isInZone } from '@/domain/commune/is-in-zone.ts';
import type { IndexDeFrance, Lecture } from '../shared/index-de-france.ts';

type ReponseEnLigne = Reponse<CommuneEnLigne>;

/** Ce qu’un texte a donné. */
export interface Trouvaille {
  readonly reponses: readonly ReponseEnLigne[];
  /** Celles que le texte nomme : seule, l’une d’elles peut être retenue. */
  readonly nommees: readonly ReponseEnLigne[];
  /** Ce qu’il faut dire : le texte est trop court, rien ne lui répond, une faute a été corrigée, la commune est d’ailleurs. */
  readonly constat?: 'encore' | 'inconnu' | 'proches' | 'ailleurs';
  /** Celles qui portent ce nom hors du guichet. */
  readonly ailleurs?: readonly CommuneEnLigne[];
}

const MAX_REPONSES = 8;
const LETTRES_SURES = 3;
const RIEN: Trouvaille = { reponses: [], nommees: [] };

/** Assez de texte pour dire sans se tromper ce qu’il n’est pas. */
const isSur = (texte: string): boolean =>
  /^\s*\d+\s*$/.test(texte) ? texte.trim().length === 5 : texte.trim().length >= LETTRES_SURES;

/** Cherche une commune parmi celles du guichet ou, sans elles, dans toute la France. */
export class Chercheur {
  readonly #locales: readonly CommuneEnLigne[] | undefined;
  readonly #index: IndexDeFrance;
  readonly #zone: readonly string[];
  #codes: ReadonlyMap<string, string> = new Map();
  /** Le nom des départements ; vide si le réseau manque. */
  departements: ReadonlyMap<string, string> = new Map();

  constructor(
    locales: readonly CommuneEnLigne[] | undefined,
    index: IndexDeFrance,
    zone: readonly string[] = [],
  ) {
    this.#locales = locales;
    this.#index = index;
    this.#zone = zone;
  }

  /** Le nom des départements se lit une fois ; sans réseau, la liste du guichet suffit. */
  async open(): Promise<void> {
    if (this.departements.size > 0) return;
    const lus = await this.#index.readDepartements().catch(() => undefined);
    if (lus) [this.departements, this.#codes] = [lus.noms, lus.codes];
  }

  find(code: string): CommuneEnLigne | undefined {
    return this.#locales?.find(({ code_insee }) => code_insee === code);
  }

  get locales(): readonly CommuneEnLigne[] {
    return this.#locales ?? [];
  }

  /** Ce qui répond au texte tel qu’il est écrit ; undefined quand rien n’y répond. */
  async search(texte: string): Promise<Trouvaille | undefined> {
    await this.open();
    const { sures } = parseDemandes(texte, this.#codes);
    if (sures.length === 0) return RIEN;
    let court = !isSur(texte);
    for (const demande of sures) {
      const { communes, complet } = await this.#read(demande);
      const reponses = this.#select(communes, demande, complet);
      if (reponses.length > 0) return { reponses, nommees: listNommees(reponses, demande) };
      court ||= !complet;
    }
    return court ? { ...RIEN, constat: 'encore' } : undefined;
  }

  /** Vrai quand il vaut la peine de chercher plus loin : rien ne répond, ou rien d’ici. */
  isMaigre(trouvaille: Trouvaille | undefined, texte: string): boolean {
    if (!trouvaille) return true;
    const { reponses, constat } = trouvaille;
    return (
      constat === undefined &&
      !this.#locales &&
      isSur(texte) &&
      !reponses.some((reponse) => isExacte(reponse) || reponse.commune.servie)
    );
  }

  /** Plus loin que le texte : ailleurs en France, sans un mot de trop, à une faute près. */
  async widen(texte: string, deja: readonly ReponseEnLigne[] = []): Promise<Trouvaille> {
    const { sures, larges } = parseDemandes(texte, this.#codes);
    const ailleurs = this.#locales ? await this.#readAilleurs(sures) : [];
    const exactes = ailleurs.filter(isExacte).map(({ commune }) => commune);
    if (exactes.length > 0) return { ...RIEN, constat: 'ailleurs', ailleurs: exactes };
    for (const demande of deja.length > 0 ? [] : larges) {
      const { communes, complet } = await this.#read(demande);
      const reponses = this.#select(communes, demande, complet);
      if (reponses.length > 0) return { reponses, nommees: [] };
    }
    const proches = await this.#correct(sures);
    const communes = new Map([...proches, ...deja].map((reponse) => [reponse.commune.code_insee, reponse]));
    const reponses = [...communes.values()].slice(0, MAX_REPONSES);
    if (reponses.length > 0)
      return { reponses, nommees: [], ...(deja.length === 0 && { constat: 'proches' }) };
    return { ...RIEN, constat: ailleurs.length > 0 ? 'encore' : 'inconnu' };
  }

  async #read(demande: DemandeDeCommune): Promise<Lecture> {
    return this.#locales ? { communes: this.#locales, complet: true } : this.#index.read(demande);
  }

  #select(
    communes: readonly CommuneEnLigne[],
    demande: DemandeDeCommune,
    complet: boolean,
  ): readonly ReponseEnLigne[] {
    // « Saint » : seul un nom écrit avec son article ou son département sort d’une lecture incomplète.
    const situee = demande.code !== '' || demande.departement !== undefined;
    return findCommunes(communes, demande, (commune) => this.#rankLieu(commune))
      .filter((reponse) => complet || reponse.rang === 0 || (situee && isExacte(reponse)))
      .slice(0, MAX_REPONSES);
  }

  /** 0 du guichet, 1 servie, 2 d’ailleurs. */
  #rankLieu(commune: CommuneEnLigne): number {
    if (isInZone(this.#zone, commune)) return 0;
    return commune.servie ? 1 : 2;
  }

  /** Ce que la France répond, quand la liste du guichet ne répond pas ; rien si le réseau manque. */
  async #readAilleurs(sures: readonly DemandeDeCommune[]): Promise<readonly ReponseEnLigne[]> {
    const lues = await Promise.all(
      sures.map(async (demande) => findCommunes((await this.#index.read(demande)).communes, demande)),
    ).catch(() => []);
    return lues.flat();
  }

  async #correct(sures: readonly DemandeDeCommune[]): Promise<readonly ReponseEnLigne[]> {
    const { findNomsProches } = await import('@/domain/commune/find-noms-proches.ts');
    const noms = new Set(this.#locales ? [] : await this.#index.readNomsServis());
    for (const demande of sures)
      for (const { nom, autrefois } of (await this.#read(demande)).communes) {
        noms.add(nom);
        for (const ancien of autrefois) noms.add(ancien);
      }
    const reponses = [];
    for (const mots of findNomsProches([...noms], sures.at(-1)?.mots ?? '')) {
      const demande = { mots: parseDemandes(mots).sures[0]?.mots ?? '', code: '' };
      reponses.push(...this.#select((await this.#read(demande)).communes, demande, true).filter(isExacte));
    }
    return reponses;
  }
}
