import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { type DemandeDeCommune, parseDemandes } from '@/domain/commune/demande-de-commune.ts';
import { findCommunes, isExacte, listNommees, type Reponse } from '@/domain/commune/find-communes.ts';
import { isInZone } from '@/domain/commune/is-in-zone.ts';
import { toCle } from '@/domain/commune/to-cle.ts';
import { readLignes } from './create-lecteur-unique.ts';
import type { Lecture } from './index-de-france.ts';

export type ReponseEnLigne = Reponse<CommuneEnLigne>;

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

export const MAX_REPONSES = 8;
const LETTRES_SURES = 3;
export const RIEN: Trouvaille = { reponses: [], nommees: [] };

/** Assez de texte pour dire sans se tromper ce qu’il n’est pas. */
const isSur = (texte: string): boolean =>
  /^\s*\d+\s*$/.test(texte) ? texte.trim().length === 5 : texte.trim().length >= LETTRES_SURES;

/** Cherche une commune parmi celles du guichet ou, sans elles, dans toute la France. */
export class Chercheur {
  /** Celles du guichet. */
  readonly locales: readonly CommuneEnLigne[] | undefined;
  /** Où est l’index de France. */
  readonly dossier: string;
  readonly #zone: readonly string[];
  /** Le nom de chaque département ; vide si le réseau manque. */
  departements: ReadonlyMap<string, string> = new Map();
  #codes: ReadonlyMap<string, string> = new Map();

  constructor(locales: readonly CommuneEnLigne[] | undefined, dossier: string, zone: readonly string[] = []) {
    this.locales = locales;
    this.dossier = dossier;
    this.#zone = zone;
  }

  async parse(texte: string): Promise<readonly DemandeDeCommune[]> {
    if (this.departements.size === 0) {
      const lignes = await readLignes(`${this.dossier}departements.txt`).catch(() => []);
      const couples = lignes.map((ligne) => ligne.split('|') as [string, string]);
      this.departements = new Map(couples);
      this.#codes = new Map(couples.map(([code, nom]) => [toCle(nom), code]));
    }
    return parseDemandes(texte, this.#codes);
  }

  /** Ce qui répond au texte tel qu’il est écrit ; undefined quand rien n’y répond. */
  async search(texte: string): Promise<Trouvaille | undefined> {
    const demandes = await this.parse(texte);
    if (demandes.length === 0) return RIEN;
    let court = !isSur(texte);
    for (const demande of demandes) {
      const lecture = await this.read(demande);
      const reponses = this.select(lecture, demande);
      if (reponses.length > 0) return { reponses, nommees: listNommees(reponses, demande) };
      court ||= !lecture.complet;
    }
    return court ? { ...RIEN, constat: 'encore' } : undefined;
  }

  /** Vrai quand il vaut la peine de chercher plus loin : rien ne répond, ou rien d’ici. */
  isMaigre(trouvaille: Trouvaille | undefined, texte: string): boolean {
    if (!trouvaille) return true;
    if (trouvaille.constat || this.locales || !isSur(texte)) return false;
    return !trouvaille.reponses.some((reponse) => isExacte(reponse) || reponse.commune.servie);
  }

  async read(demande: DemandeDeCommune): Promise<Lecture> {
    if (this.locales) return { communes: this.locales, complet: true };
    const { readIndex } = await import('./index-de-france.ts');
    return readIndex(this.dossier, demande);
  }

  /** Les premières réponses : celles du guichet, puis des communes servies, puis les autres. */
  select({ communes, complet }: Lecture, demande: DemandeDeCommune): readonly ReponseEnLigne[] {
    // « Saint » : seul un nom écrit avec son article ou son département sort d’une lecture incomplète.
    const situee = demande.code !== '' || demande.departement !== undefined;
    return findCommunes(communes, demande, (commune) =>
      isInZone(this.#zone, commune) ? 0 : commune.servie ? 1 : 2,
    )
      .filter((reponse) => complet || reponse.rang === 0 || (situee && isExacte(reponse)))
      .slice(0, MAX_REPONSES);
  }
}
