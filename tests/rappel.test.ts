import { describe, expect, test } from 'vitest';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import { listFichesCherchables } from '../src/catalogue/list-fiches-cherchables.ts';
import type { Espace } from '../src/domain/catalogue/catalogue.ts';
import { isProposee } from '../src/domain/offre/is-vivante.ts';
import { createChercheur } from '../src/domain/recherche/answer-recherche.ts';
import { listMotsUtiles } from '../src/domain/recherche/mots.ts';
import { getCategorie } from '../src/domain/vocabulaire/categories.ts';

// La recherche sur tout le contenu du dépôt : ce que les gens écrivent, et ce qui doit venir en premier.

const { territoires, offres } = getCatalogue();

function createEssai(slug: string, espace: Espace = 'particuliers') {
  const territoire = territoires.find((t) => t.slug === slug);
  if (!territoire) throw new Error(`Aucun territoire « ${slug} ».`);
  const fiches = listFichesCherchables(territoire, espace, (chemin) => chemin);
  const chercher = createChercheur(fiches);
  return (texte: string) => {
    const { offres: ids, guides, besoins, ...reste } = chercher(texte);
    const list = (rangs: readonly number[]) =>
      rangs.flatMap((rang) => fiches[rang]?.cle.split('/').at(-2) ?? fiches[rang]?.cle ?? []);
    return { offres: list(ids), guides: list(guides), besoins: list(besoins), ...reste };
  };
}

const essais = new Map(territoires.map(({ slug }) => [slug, createEssai(slug)]));
function search(slug: string, texte: string) {
  const chercher = essais.get(slug);
  if (!chercher) throw new Error(`Aucun territoire « ${slug} ».`);
  return chercher(texte);
}

const BELFORT = 'territoire-de-belfort';
const ESSONNE = 'sud-essonne';
const JURA = 'haut-jura-saint-claude';

const getCategorieDe = (id: string | undefined) => (id === undefined ? undefined : offres.get(id)?.categorie);

describe('ce que les gens écrivent : la première offre est d’une des catégories attendues', () => {
  test.each([
    [BELFORT, 'bla bla car', ['covoiturage']],
    [BELFORT, 'blablacar', ['covoiturage']],
    [BELFORT, 'covoit', ['covoiturage']],
    [BELFORT, 'uber', ['transport-solidaire', 'transport-demande']],
    [BELFORT, 'vtc', ['transport-solidaire', 'transport-demande']],
    [ESSONNE, 'taxi', ['transport-solidaire']],
    [ESSONNE, 'rendez vous medecin', ['transport-solidaire']],
    [ESSONNE, 'rdv docteur', ['transport-solidaire']],
    [BELFORT, 'ambulance', ['transport-demande']],
    [JURA, 'docteur', ['transport-solidaire', 'transport-demande']],
    [JURA, 'je cherche quelqun pour m emmener a lhopital', ['transport-solidaire', 'transport-demande']],
    [BELFORT, 'trotinette', ['velo', 'location-deux-roues']],
    [BELFORT, 'velo', ['velo']],
    [BELFORT, 'voiture sans permis', ['location-deux-roues']],
    [BELFORT, 'mobylette', ['location-deux-roues']],
    [BELFORT, 'moto', ['location-deux-roues']],
    [BELFORT, 'scooter', ['location-deux-roues']],
    [BELFORT, 'BSR', ['location-deux-roues']],
    [BELFORT, 'j’ai pas de voiture', ['transport-en-commun', 'covoiturage', 'transport-demande']],
    [BELFORT, 'je suis sans permis', ['transport-en-commun', 'covoiturage', 'transport-demande']],
    [BELFORT, 'bus', ['transport-en-commun']],
    [BELFORT, 'garage', ['garage-solidaire']],
    [BELFORT, 'je suis en panne', ['garage-solidaire']],
    [ESSONNE, 'code', ['auto-ecole-solidaire']],
    [ESSONNE, 'permi pas cher', ['auto-ecole-solidaire']],
    [BELFORT, 'permi pas cher', ['aide-financiere', 'micro-credit']],
    [ESSONNE, 'je veut passer mon permi', ['auto-ecole-solidaire']],
    [BELFORT, 'aide argent permis', ['aide-financiere', 'micro-credit']],
    [BELFORT, 'essence', ['aide-financiere']],
    [ESSONNE, 'pas de sous', ['aide-financiere', 'micro-credit']],
    [ESSONNE, 'j’ai plus d’argent', ['aide-financiere', 'micro-credit']],
    // Argot, langage des messages.
    [BELFORT, 'plus de thunes', ['aide-financiere', 'micro-credit']],
    [BELFORT, 'pa de fric', ['aide-financiere', 'micro-credit']],
    [ESSONNE, 'jai pa de voiture', ['transport-en-commun', 'covoiturage', 'transport-demande']],
    [
      ESSONNE,
      'aller au taf',
      ['transport-en-commun', 'covoiturage', 'aide-financiere', 'transport-solidaire'],
    ],
    [BELFORT, 'rdv pole emploi', ['aide-financiere', 'accueil']],
    [JURA, 'un toubib', ['transport-solidaire', 'transport-demande']],
    [JURA, 'dentiste', ['transport-solidaire', 'transport-demande']],
    // Phrases entières.
    [JURA, 'ma voiture démarre plus', ['garage-solidaire']],
    [JURA, 'voiture cassée', ['garage-solidaire']],
    [BELFORT, 'un mécano pas cher', ['garage-solidaire']],
    [BELFORT, 'bonjour je voudrais une aide pour mon permis svp', ['aide-financiere']],
    [BELFORT, 'comment aller au travail sans voiture', ['covoiturage', 'transport-en-commun']],
    // Fautes, pluriels, sigles, accents.
    [BELFORT, 'covoitturage', ['covoiturage']],
    [BELFORT, 'mobilettes', ['location-deux-roues']],
    [BELFORT, 'contrôle tecnique', ['garage-solidaire']],
    [BELFORT, 'abonement bus', ['transport-en-commun']],
    [BELFORT, 'lesing social', ['aide-financiere']],
    [BELFORT, 'P.M.R.', ['transport-demande']],
    [BELFORT, 't a d', ['transport-demande']],
    [JURA, 'V.A.E.', ['velo']],
    [JURA, 'hôpitaux', ['transport-demande']],
    [ESSONNE, 'prêt de vehicule', ['location-voiture']],
    // Mots collés ou séparés.
    [JURA, 'veloelectrique', ['velo']],
    [BELFORT, 'permisb', ['aide-financiere', 'micro-credit']],
    [BELFORT, 'auto-stop', ['covoiturage']],
    [BELFORT, 'co voit', ['covoiturage']],
  ])('%s : « %s » → %j', (slug, texte, attendues) => {
    expect(attendues).toContain(getCategorieDe(search(slug, texte).offres[0]));
  });
});

describe('les guides et les besoins viennent d’abord', () => {
  test.each([
    [BELFORT, 'j’ai pas de voiture', 'se-deplacer-sans-permis', 'se-deplacer'],
    [BELFORT, 'permis pas cher', 'passer-le-permis-avec-peu-d-argent', 'passer-le-permis'],
    // Un éditeur a écrit ces mots dans une fiche : cela ne cache ni les guides ni les autres.
    [ESSONNE, 'permis pas cher', 'passer-le-permis-avec-peu-d-argent', 'passer-le-permis'],
    [BELFORT, 'panne', 'ma-voiture-est-en-panne', 'reparer'],
    [BELFORT, 'voiture sans permis', 'louer-ou-emprunter-un-vehicule', 'avoir-un-vehicule'],
    [ESSONNE, 'pas de sous', 'trouver-de-l-argent', 'financer'],
    [JURA, 'co-voiturage', 'covoiturer', 'se-deplacer'],
    [JURA, 'velo electrique', 'debuter-a-velo', 'se-deplacer'],
  ])('%s : « %s » → %s', (slug, texte, guide, besoin) => {
    const { guides, besoins } = search(slug, texte);
    expect([guides[0], besoins[0]]).toEqual([guide, besoin]);
  });

  test.each(['échange permis', 'permis étranger', 'échanger mon permis'])(
    '« %s » mène au guide, sans offre hors sujet',
    (texte) => {
      const { offres: ids, guides } = search(JURA, texte);
      expect(guides[0]).toBe('permis-etranger');
      expect(ids.filter((id) => getCategorieDe(id) !== 'integracode')).toEqual([]);
    },
  );

  test('un guide qui nomme un mot en passant ne le traite pas', () => {
    expect(search(BELFORT, 'carte grise').guides).toEqual([]);
  });

  test('les professionnels ont leurs guides, et pas de besoin', () => {
    const { guides, besoins } = createEssai(JURA, 'prescripteurs')('microcrédit');
    expect(guides[0]).toBe('monter-un-micro-credit-mobilite');
    expect(besoins).toEqual([]);
  });
});

test('ce que rien ne confirme, ou qui est fini, répond après le reste', () => {
  for (const { slug, offres: servies } of territoires) {
    const proposees = new Set(servies.filter(({ offre }) => isProposee(offre)).map(({ offre }) => offre.id));
    for (const mot of ['permis', 'vélo', 'covoiturage', 'panne', 'aide']) {
      const rangs = search(slug, mot).offres.map((id) => Number(proposees.has(id)));
      expect(rangs, `${slug} : ${mot}`).toEqual(rangs.toSorted((a, b) => b - a));
    }
  }
});

describe('une autre façon d’écrire trouve la même chose', () => {
  test.each([
    ['scooter', 'scooters'],
    ['auto', 'autos'],
    ['CMI', 'C.M.I.', 'c m i', 'cmi'],
    ['BSR', 'B.S.R.', 'b s r'],
    ['RSA', 'R.S.A.'],
    ['covoiturage', 'co-voiturage', 'co voiturage', 'Covoiturages'],
    ['microcrédit', 'micro-crédit', 'micro crédits'],
    ['auto-école', 'auto école', 'autoecole'],
    ['l’embauche', 'embauche', "l'embauche", 'embauche !'],
    ['trottinette', 'trotinette', 'trottinete', 'trotinettes'],
    ['st claude', 'Saint-Claude'],
  ])('« %s »…', (...formes) => {
    const [premiere, ...autres] = formes.map((forme) => search(JURA, forme).offres);
    for (const autre of autres) expect(autre).toEqual(premiere);
  });

  test('un singulier et son pluriel, pour tout le vocabulaire et tous les noms d’offres', () => {
    const mots = new Set(
      [...offres.values()].flatMap(({ nom, categorie }) =>
        [nom, ...getCategorie(categorie).synonymes].flatMap(listMotsUtiles),
      ),
    );
    const perdus = [...mots]
      .filter((mot) => /^[a-z]{4,}[^sxz]$/.test(mot))
      .filter((mot) => {
        const pluriel = new Set(search(JURA, `${mot}s`).offres);
        return !search(JURA, mot).offres.every((id) => pluriel.has(id));
      });
    expect(perdus).toEqual([]);
  });
});

describe('un zéro honnête', () => {
  test.each([
    'parapente',
    'chien',
    'crèche',
    'carte grise',
    'zzzyx',
    'autoroute',
    'permafrost',
    'où est-ce',
    '?!',
  ])('« %s » ne trouve aucune offre', (texte) => {
    for (const { slug } of territoires) expect(search(slug, texte).offres, slug).toEqual([]);
  });

  test('un mot ne ramène pas ceux qui commencent pareil', () => {
    expect(search(JURA, 'auto').offres, '« autour d’Arbois »').not.toContain('covoiturage-coeur-du-jura');
    expect(search(JURA, 'permis').offres, '« permanence »').not.toContain('permanence-restos-du-coeur');
    expect(search(BELFORT, 'ambulance').offres, '« permis AM »').not.toContain('fastt-location-cyclomoteur');
  });

  test('une aide ne répond pas à « rendez-vous » parce qu’elle s’appelle aide', () => {
    expect(search(BELFORT, 'rendez-vous').offres).not.toContain('aide-mobilite-parcoursup');
  });

  test('propose les mots qui, seuls, trouvent', () => {
    expect(search(BELFORT, 'carte grise').plusLarges).toEqual(['carte']);
    expect(search(BELFORT, 'parapente').plusLarges).toEqual([]);
  });

  test('un mot connu à côté d’un inconnu répond, et le dit', () => {
    const { offres: ids, partielle } = search(BELFORT, 'covoiturage parapente');
    expect([getCategorieDe(ids[0]), partielle]).toEqual(['covoiturage', true]);
  });

  test('un mot corrigé ou pas encore fini le dit', () => {
    expect(search(BELFORT, 'trotinette').partielle).toBe(true);
    expect(search(BELFORT, 'scoo').partielle).toBe(true);
    expect(search(BELFORT, 'scooter').partielle).toBe(false);
  });
});

test('la réponse ne dépend pas de ce que l’on a cherché avant', () => {
  const neuf = createEssai(JURA);
  for (const mot of ['docteur', 'parapente', 'covoit', 'permis']) neuf(mot);
  expect(neuf('co-voiturage')).toEqual(createEssai(JURA)('co-voiturage'));
});

describe('rappel', () => {
  test('chaque mot du nom d’une offre la trouve, et le nom entier', () => {
    const manques = territoires.flatMap(({ slug, offres: servies }) =>
      servies.flatMap(({ offre: { id, nom } }) =>
        [nom, ...listMotsUtiles(nom)]
          .filter((texte) => !search(slug, texte).offres.includes(id))
          .map((texte) => `${slug} ${id} : ${texte}`),
      ),
    );
    expect(manques).toEqual([]);
  });

  test('chaque mot qui suit une élision dans une fiche trouve cette fiche', () => {
    const manques = territoires.flatMap(({ slug, offres: servies }) =>
      servies.flatMap(({ offre: { id, nom, resume, description } }) => {
        const texte = [nom, resume, description].join(' ');
        const elides = [...texte.matchAll(/(?<![\p{L}\p{N}])(?:[dl]|qu)’([\p{L}]{4,})/giu)].map(
          (m) => m[1] ?? '',
        );
        return [...new Set(elides.flatMap(listMotsUtiles))]
          .filter((mot) => !search(slug, `l’${mot}`).offres.includes(id))
          .map((mot) => `${slug} ${id} : ${mot}`);
      }),
    );
    expect(manques).toEqual([]);
  });

  test.each([
    ['embauche', 'bons-sncf-france-travail'],
    ['épargne', 'microcredit-personnel'],
    ['d’epargne', 'microcredit-personnel'],
    ['code de la route', 'aide-permis-bourgogne-franche-comte'],
    ['vidange', 'garage-solidaire-du-jura'],
    ['controle technique', 'garage-solidaire-du-jura'],
    ['st claude', 'guichet-mobilite-haut-jura'],
  ])('dans le Haut-Jura, « %s » trouve %s', (texte, offre) => {
    expect(search(JURA, texte).offres).toContain(offre);
  });
});
