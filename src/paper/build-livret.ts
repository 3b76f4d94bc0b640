import { createHash } from 'node:crypto';
import type { OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import { getEtat } from '../domain/etat/statut.ts';
import { countByEtape } from '../domain/offre/count-offres.ts';
import { getBesoins } from '../domain/offre/get-besoins.ts';
import { isVivante, listVivantes } from '../domain/offre/is-vivante.ts';
import { formatQuantite } from '../domain/text/format-quantite.ts';
import { besoins, etapes } from '../domain/vocabulaire/besoins.ts';
import { getCategorie } from '../domain/vocabulaire/categories.ts';
import { getTraces } from './build-fiche.ts';
import { buildEntete, listFinanceurs, toPlace, toRenvoi } from './describe-guichet.ts';
import { type OffreDuLivret, toOffreDuLivret } from './describe-offre-du-livret.ts';
import type { Edition, Entete, Feuille, Financeur, Renvoi } from './feuille.ts';
import { type IndexDuLivret, indexLivret } from './index-livret.ts';
import { type Nommables, printPrecisions } from './print-precisions.ts';

interface BesoinDuLivret {
  readonly libelle: string;
  readonly question: string;
  readonly couleur: string;
  readonly traces: readonly string[];
  readonly offres: readonly OffreDuLivret[];
  /** Offres d’un autre chapitre qui répondent aussi à ce besoin. */
  readonly voir_aussi: readonly number[];
}

export interface DonneesLivret extends Entete {
  readonly article: string;
  readonly presentation: string;
  readonly numero: string;
  /** « 129 solutions pour 5 115 communes ». */
  readonly etendue: string;
  readonly renvoi: Renvoi;
  readonly financeurs: readonly Financeur[];
  readonly etapes: readonly { readonly libelle: string; readonly resume: string; readonly compte: number }[];
  readonly besoins: readonly BesoinDuLivret[];
  readonly terminees: readonly {
    readonly nom: string;
    readonly etat: string;
    readonly suite: readonly string[];
  }[];
  readonly index: IndexDuLivret;
  readonly guides: readonly {
    readonly titre: string;
    readonly resume: string;
    readonly renvoi: Renvoi;
  }[];
}

/** Les offres en cours, dans l’ordre des chapitres : leur rang est leur numéro. */
function sortParBesoin(servies: readonly OffreServie[]): readonly OffreServie[] {
  return besoins.flatMap(({ value }) =>
    servies.filter(({ offre }) => getCategorie(offre.categorie).besoin === value),
  );
}

/** Une édition se reconnaît à sa date et à ce qu’elle dit : deux livrets différents n’ont pas le même numéro. */
function numberEdition(donnees: object, aujourdhui: string): string {
  const empreinte = createHash('sha256').update(JSON.stringify(donnees)).digest('hex').slice(0, 4);
  return `${aujourdhui.replaceAll('-', '')}-${empreinte}`;
}

/** Le livret d’un territoire : ses offres par besoin, et par commune. */
export function buildLivret(
  territoire: Territoire,
  edition: Edition,
  catalogue: Nommables,
): Feuille<DonneesLivret> {
  const { aujourdhui } = edition;
  const terminees = territoire.offres.filter(({ offre }) => !isVivante(offre));
  const servies = sortParBesoin(listVivantes(territoire.offres));
  const numeros = new Map(servies.map(({ offre }, rang) => [offre.id, rang + 1]));
  const comptes = countByEtape(servies);
  const donnees = {
    ...buildEntete(territoire, edition, {
      titre: `Le livret — ${territoire.programme}`,
      sujet: territoire.presentation,
    }),
    article: territoire.article,
    presentation: territoire.presentation,
    financeurs: listFinanceurs(territoire, edition),
    etendue: `${formatQuantite(servies.length, 'solution')} pour ${formatQuantite(territoire.communes.length, 'commune')}`,
    renvoi: toRenvoi(edition, 'territoire', { territoire }),
    etapes: etapes.map(({ value, libelle, resume }) => ({
      libelle,
      resume,
      compte: comptes.get(value) ?? 0,
    })),
    besoins: besoins.map(({ value, libelle, question, couleur, pictogramme }) => ({
      libelle,
      question,
      couleur,
      traces: getTraces(pictogramme),
      offres: servies
        .filter(({ offre }) => getCategorie(offre.categorie).besoin === value)
        .map((servie) =>
          toOffreDuLivret(servie, territoire, {
            numero: numeros.get(servie.offre.id) ?? 0,
            aujourdhui,
            catalogue,
          }),
        ),
      voir_aussi: servies
        .filter(({ offre }) => getBesoins(offre).indexOf(value) > 0)
        .map(({ offre }) => numeros.get(offre.id) ?? 0),
    })),
    terminees: terminees.map((servie) => ({
      nom: servie.offre.nom,
      etat: getEtat(servie.offre, aujourdhui).libelle,
      suite: printPrecisions(servie, catalogue),
    })),
    index: indexLivret(territoire, servies, numeros),
    guides: territoire.pages
      .filter(({ rubrique }) => rubrique === 'particuliers')
      .map(({ titre, resume, id }) => ({
        titre,
        resume,
        renvoi: toRenvoi(edition, 'guide', { territoire, espace: 'particuliers', page: id }),
      })),
  };
  return {
    chemin: toPlace('livret.pdf', { territoire }),
    modele: 'livret',
    donnees: { ...donnees, numero: numberEdition(donnees, aujourdhui) },
  };
}
