import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { checkCompteur } from './check-compteur.ts';
import { addContacts, addFreinsLeves, type Compteur, countContacts, type LigneComptee } from './compteur.ts';
import { formatCompteur, parseCompteur } from './fichier-compteur.ts';
import { joinCompteurs } from './join-compteurs.ts';
import { type Effectifs, maskEffectifs } from './mask-effectifs.ts';
import { moisPublieSchema } from './mois-publie.schema.ts';
import { publishMois } from './publish-mois.ts';
import { reopenCompteur } from './reopen-compteur.ts';

const LIGNE: LigneComptee = {
  canal: 'telephone',
  public: 'jeune',
  commune: '39478',
  besoin: 'se-deplacer',
  suite: 'offre',
  nombre: 6,
};
const make = (champs: Partial<Compteur> = {}): Compteur => ({
  territoire: 'haut-jura-saint-claude',
  mois: '2026-09',
  poste: 'aaaa',
  enregistrement: 1,
  contacts: [LIGNE],
  freins_leves: {},
  ...champs,
});
const fautes = (texte: string) => {
  const lu = parseCompteur(texte);
  const trouvees = 'fautes' in lu ? lu.fautes : checkCompteur(lu.compteur);
  return trouvees.map(({ chemin, message }) => `${chemin.join(' ')}\u00a0: ${message}`);
};
const change = (champs: Partial<Record<keyof Compteur, unknown>>) => {
  const { total: _, ...lu } = JSON.parse(formatCompteur(make()));
  const change = { ...lu, ...champs };
  const nombres = (change.contacts as readonly { readonly nombre?: number }[]).map(
    ({ nombre }) => nombre ?? 0,
  );
  return JSON.stringify({ ...change, total: nombres.reduce((a, b) => a + b, 0) });
};

describe('compter', () => {
  test('deux contacts pareils font une ligne ; le dernier se retire', () => {
    const deux = addContacts(make(), [{ ...LIGNE, nombre: 1 }]);
    expect([deux.contacts.length, countContacts(deux)]).toEqual([1, 7]);
    expect(addContacts(make(), [{ ...LIGNE, nombre: -6 }]).contacts).toEqual([]);
  });

  test('un thème nommé comme une propriété d’objet se compte comme les autres', () => {
    expect(addFreinsLeves(make(), { constructor: 2 }).freins_leves).toEqual({ constructor: 2 });
  });
});

describe('le fichier', () => {
  test('ce qui s’écrit se relit', () => {
    const compteur = make({ freins_leves: { budget: 2 } });
    expect(parseCompteur(formatCompteur(compteur))).toEqual({ compteur });
    expect(parseCompteur(`\uFEFF${formatCompteur(compteur)}`)).toEqual({ compteur });
  });

  test('coupé n’importe où, il est refusé ; coupé avant la fin, il le dit', () => {
    const texte = formatCompteur(make());
    for (let fin = 0; fin < texte.length - 2; fin++)
      expect(fautes(texte.slice(0, fin)), String(fin)).toHaveLength(1);
    expect(fautes(texte.slice(0, texte.length / 2))[0]).toMatch(/coupé/);
  });

  test('une liste de n’importe quoi est refusée, sans faute du programme', () => {
    for (const contacts of [null, 3, [null], ['x'], [[]]])
      expect(fautes(JSON.stringify({ ...JSON.parse(formatCompteur(make())), contacts }))).toHaveLength(1);
  });

  test('une ligne perdue se voit au total', () => {
    const texte = JSON.stringify({ ...JSON.parse(formatCompteur(make())), contacts: [] });
    expect(fautes(texte)[0]).toMatch(/^total.*il manque des lignes/);
  });

  test.each([
    ['une version d’ailleurs', { version: 2 } as object, /version «\u00a02\u00a0»/],
    ['un autre format', { format: 'x' } as object, /pas celui d’un compteur/],
    ['un mois faux', { mois: '2026-13' }, /^mois/],
    ['un canal inconnu', { contacts: [{ ...LIGNE, canal: 'fax' }] }, /^contacts 0 canal.*telephone, accueil/],
    ['un besoin inconnu', { contacts: [{ ...LIGNE, besoin: 'manger' }] }, /^contacts 0 besoin/],
    ['une commune inconnue', { contacts: [{ ...LIGNE, commune: '39 478' }] }, /^contacts 0 commune/],
    ['un nombre négatif', { contacts: [{ ...LIGNE, nombre: -1 }] }, /^contacts 0 nombre/],
    ['un nom de personne', { contacts: [{ ...LIGNE, nom: 'Léa' }] }, /^contacts 0 nom.*rien sur la personne/],
    ['un contact qui n’en est pas un', { contacts: [{ nombre: 3 }] }, /^contacts 0/],
    ['des freins mal écrits', { freins_leves: { 'Le budget': 1 } }, /^freins_leves/],
    ['un poste hostile', { poste: '../../x' }, /^poste/],
  ])('%s', (_, champs, attendu) => {
    expect(fautes(change(champs)).join('\n')).toMatch(attendu);
  });
});

describe('rouvrir au poste d’accueil', () => {
  const rouvre = (onglet: Compteur | undefined, fichier: Compteur) => {
    const resultat = reopenCompteur(onglet, fichier);
    return 'refus' in resultat ? resultat.refus : countContacts(resultat.compteur);
  };
  test.each([
    ['sur un onglet vide', undefined, make(), 6],
    [
      'sur ce qui vient d’être compté ici, qui s’ajoute',
      make({ poste: 'neuf', enregistrement: 0 }),
      make(),
      12,
    ],
    ['deux fois le même fichier', make(), make(), 6],
    [
      'le même poste, plus vieux',
      make({ enregistrement: 3, contacts: [], freins_leves: { a: 1 } }),
      make(),
      /déjà ouvert/,
    ],
    [
      'le même poste, plus récent',
      make({ contacts: [{ ...LIGNE, nombre: 2 }] }),
      make({ enregistrement: 2 }),
      /plus récent/,
    ],
    ['un autre mois', make({ mois: '2026-08' }), make(), /août 2026/],
    ['un autre poste', make({ poste: 'bbbb' }), make(), /autre poste/],
  ])('%s', (_, onglet, fichier, attendu) => {
    const resultat = rouvre(onglet, fichier);
    if (attendu instanceof RegExp) expect(resultat).toMatch(attendu);
    else expect(resultat).toBe(attendu);
  });
});

describe('réunir les postes', () => {
  const join = (...compteurs: readonly Compteur[]) => {
    const resultat = joinCompteurs(compteurs);
    return 'refus' in resultat
      ? resultat.refus.join()
      : resultat.mois.map((m) => `${m.compteur.mois} ${countContacts(m.compteur)} ${m.postes}`);
  };
  test('deux postes s’additionnent, deux mois restent deux mois, l’ordre des fichiers ne compte pas', () => {
    const fichiers = [make({ mois: '2026-10' }), make({ poste: 'bbbb' }), make()];
    expect(join(...fichiers)).toEqual(['2026-09 12 aaaa:1,bbbb:1', '2026-10 6 aaaa:1']);
    expect(join(...fichiers.toReversed())).toEqual(join(...fichiers));
  });

  test('le même poste deux fois ne compte qu’une fois, le plus récent', () => {
    expect(join(make(), make(), make({ enregistrement: 2, contacts: [{ ...LIGNE, nombre: 9 }] }))).toEqual([
      '2026-09 9 aaaa:2',
    ]);
    expect(join(make(), make({ contacts: [{ ...LIGNE, nombre: 9 }] }))).toMatch(/même numéro/);
  });
});

/** Ce qu’un lecteur calcule à partir de ce qui est publié : chaque reste. */
function listRestes(total: number, montres: Effectifs): number {
  return total - Object.values(montres).reduce((a, b) => a + b, 0);
}

describe('le masquage', () => {
  test.each([
    ['une case de moins de cinq en cache une autre', { a: 10, b: 6, c: 3 }, { a: 10 }],
    ['deux petites qui font moins de cinq en cachent une troisième', { a: 10, b: 6, c: 1, d: 1 }, { a: 10 }],
    ['deux petites qui font cinq suffisent', { a: 10, b: 4, c: 1 }, { a: 10 }],
    ['rien de petit, rien de caché', { a: 10, b: 5 }, { a: 10, b: 5 }],
    ['une seule catégorie', { a: 7 }, { a: 7 }],
  ])('%s', (_, effectifs, attendu) => {
    expect(maskEffectifs(effectifs)).toEqual(attendu);
  });

  test('l’autre part d’une catégorie ne se retrouve pas', () => {
    expect(maskEffectifs({ a: 8, b: 9, c: 7 }, { a: 2, b: 9, c: 6 })).toEqual({ b: 9 });
  });

  const lignes = fc.array(
    fc.record({
      canal: fc.constantFrom('telephone', 'accueil', 'site'),
      public: fc.constantFrom('jeune', 'adulte'),
      commune: fc.constantFrom('39478', '39368', '39491', 'ailleurs'),
      besoin: fc.constantFrom('se-deplacer', 'reparer', 'financer', 'autre'),
      suite: fc.constantFrom('offre', 'rien', 'sans-reponse'),
      nombre: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 14 },
  );

  test('aucune case de moins de cinq ne se lit, ni par soustraction des totaux', () => {
    fc.assert(
      fc.property(lignes, (contacts) => {
        const compteur = addContacts(make({ contacts: [] }), contacts);
        const publie = publishMois({ compteur });
        expect(moisPublieSchema.safeParse(publie).success).toBe(true);
        const { total } = publie;
        const isSur = (nombre: number) => nombre === 0 || nombre >= 5;
        if (total === undefined) {
          expect(Object.keys(publie)).toEqual(['mois']);
          return;
        }
        const vrais = (champ: keyof LigneComptee, garde = (_: LigneComptee) => true) => {
          const somme = new Map<string, number>();
          for (const ligne of compteur.contacts.filter(garde))
            somme.set(String(ligne[champ]), (somme.get(String(ligne[champ])) ?? 0) + ligne.nombre);
          return somme;
        };
        const checkTable = (reel: ReadonlyMap<string, number>, montres: Effectifs = {}, tout: number) => {
          const reste = listRestes(tout, montres);
          const caches = [...reel.keys()].filter((cle) => !(cle in montres));
          expect(isSur(reste)).toBe(true);
          expect(caches.length === 1 && Object.keys(montres).length > 0).toBe(false);
          for (const [cle, nombre] of Object.entries(montres))
            expect([nombre, isSur(nombre)]).toEqual([reel.get(cle), true]);
        };
        checkTable(vrais('canal'), publie.canaux, total);
        checkTable(vrais('besoin'), publie.besoins, total);
        checkTable(vrais('commune'), publie.communes, total);
        checkTable(vrais('suite'), publie.suites, total);
        const sans = publie.suites?.['sans-reponse'];
        for (const [nom, champ] of [
          ['besoins', 'besoin'],
          ['communes', 'commune'],
        ] as const) {
          const montres = publie.sans_reponse?.[nom];
          if (!montres) continue;
          checkTable(
            vrais(champ, ({ suite }) => suite === 'sans-reponse'),
            montres,
            sans ?? 0,
          );
          for (const [cle, nombre] of Object.entries(montres)) {
            const entier = publie[nom]?.[cle];
            if (entier !== undefined) expect(isSur(entier - nombre)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
