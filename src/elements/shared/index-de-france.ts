import { type CommuneEnLigne, parseCommunesEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { DemandeDeCommune } from '@/domain/commune/demande-de-commune.ts';
import { findParties, parseSommaire, toFichier } from '@/domain/commune/index-communes.ts';
import { toCle } from '@/domain/commune/to-cle.ts';
import { createLecteurUnique } from './create-lecteur-unique.ts';

/** Ce que l’index sait d’une demande. */
export interface Lecture {
  readonly communes: readonly CommuneEnLigne[];
  /** Faux : il faut écrire davantage, seul un nom exact compte. */
  readonly complet: boolean;
}

const readTexte = createLecteurUnique((reponse) => reponse.text());
const readPartie = createLecteurUnique(async (reponse) => parseCommunesEnLigne(await reponse.text()));

/** L’index des communes de France, lu fichier par fichier, chacun une seule fois. */
export class IndexDeFrance {
  readonly #dossier: string;

  constructor(dossier: string) {
    this.#dossier = dossier;
  }

  #read<T>(lecteur: (adresse: string) => Promise<T>, nom: string): Promise<T> {
    return lecteur(`${this.#dossier}${nom}.txt`);
  }

  async #readSommaire() {
    return parseSommaire(await this.#read(readTexte, 'sommaire'));
  }

  /** Le nom de chaque département, par code et par clé. */
  async readDepartements() {
    const { departements: noms } = await this.#readSommaire();
    return { noms, codes: new Map([...noms].map(([code, nom]) => [toCle(nom), code])) };
  }

  /** Les noms des communes qu’un guichet sert, d’hier et d’aujourd’hui. */
  async readNomsServis(): Promise<readonly string[]> {
    return (await this.#read(readTexte, 'noms-servis')).split('\n');
  }

  async read(demande: DemandeDeCommune): Promise<Lecture> {
    const { cles, complet } = findParties((await this.#readSommaire()).cles, demande);
    const lues = await Promise.all(cles.map((cle) => this.#read(readPartie, toFichier(cle))));
    // Une commune a plusieurs noms et codes postaux : elle peut venir de deux fichiers.
    const communes = new Map(lues.flat().map((commune) => [commune.code_insee, commune]));
    return { communes: [...communes.values()], complet };
  }
}
