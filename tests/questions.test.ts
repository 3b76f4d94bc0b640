import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { readOffreEnBref } from '../src/catalogue/read-offre-en-bref.ts';
import { findSuivante } from '../src/domain/eligibilite/find-suivante.ts';
import { evaluateOffres } from '../src/domain/eligibilite/group-evaluees.ts';
import { listVoisines } from '../src/domain/eligibilite/list-voisines.ts';
import { parseReponses, type Reponses, setReponse } from '../src/domain/eligibilite/reponses.ts';
import { MAX_QUESTIONS, type SujetDeQuestion } from '../src/domain/eligibilite/sujets.ts';
import { sortParUtilite } from '../src/domain/offre/sort-par-utilite.ts';
import { voisinages } from '../src/domain/vocabulaire/besoins-voisins.ts';
import type { Besoin } from '../src/domain/vocabulaire/categories.ts';
import { besoinIds } from '../src/domain/vocabulaire/ids-de-besoins.ts';
import { readEnvironnement } from '../src/environment.ts';

const JOUR = '2026-11-28';
const { territoires } = loadCatalogue(
  readEnvironnement({ GUICHET_AUJOURDHUI: JOUR }, process.cwd(), new Date(0)),
);
const offres = new Map(
  territoires.map(({ slug, offres: servies }) => [slug, sortParUtilite(servies).map(readOffreEnBref)]),
);

const list = (territoire: string, { besoin, situation }: Reponses) => {
  const possibles = evaluateOffres(offres.get(territoire) ?? [], situation, JOUR);
  const repondent = possibles.filter(({ offre }) => !besoin || offre.besoins.includes(besoin));
  return {
    repondent,
    voisines: besoin ? listVoisines(possibles, repondent, voisinages[besoin].categories) : [],
  };
};

/** Les questions posées à qui répond par ces faits, et passe le reste. */
function follow(territoire: string, faits: string) {
  const dits = new URLSearchParams(faits);
  let reponses: Reponses = parseReponses(new URLSearchParams(`besoin=${dits.get('besoin')}`));
  const posees: SujetDeQuestion[] = [];
  for (;;) {
    const { repondent, voisines } = list(territoire, reponses);
    const sujet = findSuivante([repondent, voisines], reponses, JOUR);
    if (!sujet) return { posees, repondent, voisines };
    posees.push(sujet);
    const valeurs = dits.get(sujet)?.split(',') ?? [];
    reponses = setReponse(reponses, sujet, valeurs);
    if (valeurs.length === 0) reponses = { ...reponses, passees: [...reponses.passees, sujet] };
  }
}

const couples = territoires.flatMap(({ slug }) =>
  besoinIds.map((besoin): [string, Besoin] => [slug, besoin]),
);

test.each(couples)('%s, %s : six questions au plus, chacune une fois, la commune d’abord', (slug, besoin) => {
  const { posees } = follow(slug, `besoin=${besoin}`);
  // Le besoin est la première.
  expect(posees.length).toBeLessThan(MAX_QUESTIONS);
  expect(new Set(posees).size).toBe(posees.length);
  if (posees.includes('commune')) expect(posees[0]).toBe('commune');
});

describe('ce qui décide de l’offre faite pour quelqu’un se demande', () => {
  test.each([
    ['alsace-du-nord', 'passer-le-permis', '67180_200067874_Haguenau'],
    ['alsace-du-nord', 'etre-accompagne', '67180_200067874_Haguenau'],
    ['grand-est', 'passer-le-permis', '52269_200027308_Langres'],
  ])('%s, %s : l’arrivée en France, puis le français', (territoire, besoin, commune) => {
    const { posees, repondent } = follow(
      territoire,
      `besoin=${besoin}&commune=${commune}&age=29&permis=aucun&primo_arrivant=oui&niveau_francais=A1`,
    );
    const rang = posees.indexOf('niveau_francais');
    expect(rang).toBeGreaterThan(0);
    expect(posees.slice(0, rang)).toContain('primo_arrivant');
    const integracode = repondent.find(({ offre }) => offre.id === 'integracode-grand-est');
    expect(integracode?.evaluation.verdict).toBe('non');
  });

  test('qui est né en France n’est pas interrogé sur son français', () => {
    const { posees } = follow(
      'alsace-du-nord',
      'besoin=passer-le-permis&commune=67180_200067874_Haguenau&age=29&permis=aucun&primo_arrivant=non',
    );
    expect(posees).not.toContain('niveau_francais');
  });

  test.each([...offres.keys()])('%s : pour se déplacer, où l’on va', (territoire) => {
    expect(follow(territoire, 'besoin=se-deplacer').posees).toContain('destination');
  });
});

test('ce qu’un lien dit déjà n’est pas redemandé', () => {
  const reponses = parseReponses(new URLSearchParams('besoin=reparer&commune=90033_249000241_Delle'));
  const { repondent, voisines } = list('territoire-de-belfort', reponses);
  expect(['besoin', 'commune']).not.toContain(findSuivante([repondent, voisines], reponses, JOUR));
});

describe('à côté du besoin', () => {
  test('une voiture en panne à Delle, en intérim : la voiture à louer du FASTT', () => {
    const { voisines } = follow(
      'territoire-de-belfort',
      'besoin=reparer&commune=90033_249000241_Delle&age=24&situations=interimaire&permis=b&motif=emploi',
    );
    expect(voisines.map(({ offre }) => offre.id)).toContain('fastt-location-voiture');
  });

  test('jamais une offre refusée, ni une qui répond déjà', () => {
    for (const [slug, besoin] of couples) {
      const { repondent, voisines } = follow(slug, `besoin=${besoin}&age=17&permis=aucun`);
      expect(voisines.filter(({ evaluation }) => evaluation.verdict === 'non')).toEqual([]);
      expect(voisines.filter((une) => repondent.includes(une))).toEqual([]);
    }
  });

  test('qui passe le permis trouve ce qui le paie : toute aide qui demande de ne pas l’avoir y répond', () => {
    const aides = [...offres.values()]
      .flat()
      .filter(
        ({ categorie, conditions }) => /^(?:aide|micro)/.test(categorie) && conditions?.permis === 'aucun',
      );
    expect(aides.length).toBeGreaterThan(3);
    expect(aides.filter(({ besoins }) => !besoins.includes('passer-le-permis'))).toEqual([]);
  });
});
