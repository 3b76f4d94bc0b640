import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import type { Compteur } from '../src/domain/compteur/compteur.ts';
import { formatCompteur } from '../src/domain/compteur/fichier-compteur.ts';
import { importFichiers } from './import.ts';

const AUJOURDHUI = '2026-11-28';
const atelier = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(atelier, { recursive: true }));

const A_LA_MAIN = `# Chiffres du rapport, relus à la main.
indicateurs:
  - libelle:   "Personnes reçues" # dont 3 de passage
    periode: "2025"
    unite: personnes
    valeur: 84
    source: {titre: Rapport}
`;

let rang = 0;
function prepare(indicateurs = A_LA_MAIN) {
  const contenu = join(atelier, String(rang++));
  cpSync('tests/fixtures/contenu/socle', contenu, { recursive: true });
  const fichier = join(contenu, 'territoires/essai/indicateurs.yaml');
  writeFileSync(fichier, indicateurs);
  const give = (...compteurs: readonly (Compteur | string)[]) =>
    compteurs.map((compteur, i) => {
      const nom = join(contenu, '..', `compteur-${rang++}-${i}.json`);
      writeFileSync(nom, typeof compteur === 'string' ? compteur : formatCompteur(compteur));
      return nom;
    });
  return {
    run: (write: boolean, ...compteurs: readonly (Compteur | string)[]) =>
      importFichiers('compteur', give(...compteurs), { contenu, aujourdhui: AUJOURDHUI, write }),
    read: () => readFileSync(fichier, 'utf8'),
    write: (texte: string) => writeFileSync(fichier, texte),
    verify: () => verifyContent(contenu, { aujourdhui: AUJOURDHUI }),
  };
}

const ligne = (nombre: number, champs: object = {}) => ({
  canal: 'telephone',
  public: 'jeune',
  commune: '39478',
  besoin: 'se-deplacer',
  suite: 'offre',
  nombre,
  ...champs,
});
const make = (champs: Partial<Compteur> = {}): Compteur => ({
  territoire: 'essai',
  mois: '2026-09',
  poste: 'aaaa',
  enregistrement: 1,
  contacts: [ligne(12), ligne(3, { canal: 'accueil', suite: 'sans-reponse' }), ligne(6, { canal: 'site' })],
  freins_leves: {},
  ...champs,
});
const getFautes = (plan: ReturnType<ReturnType<typeof prepare>['run']>) =>
  'fautes' in plan ? plan.fautes.join('\n') : '';

describe('fusionner des compteurs', () => {
  test('deux mois fusionnés deux fois donnent le même fichier, et ce qui était écrit à la main n’a pas bougé', () => {
    const { run, read, verify } = prepare();
    const mois = [make(), make({ mois: '2026-10' })] as const;
    expect(run(true, ...mois)).toMatchObject({
      rapport: [/septembre 2026 : 21.contacts, 1.poste : ajouté/, /octobre/].map((m) =>
        expect.stringMatching(m),
      ),
    });
    const une = read();
    expect(une.startsWith(A_LA_MAIN)).toBe(true);
    expect(verify().erreurs).toEqual([]);
    const plan = run(true, ...mois.toReversed());
    expect('rapport' in plan && plan.rapport.join()).toMatch(/déjà là.*déjà là/);
    expect(read()).toBe(une);
    expect(verify().saisie.indicateurs[0]?.compteur?.map(({ mois: le, total }) => `${le} ${total}`)).toEqual([
      '2026-09 21',
      '2026-10 21',
    ]);
    // Trois contacts au comptoir : ni eux, ni de quoi les retrouver.
    expect(une).not.toMatch(/accueil|sans-reponse/);
  });

  test('sans --write, rien n’est écrit', () => {
    const { run, read } = prepare();
    expect(run(false, make())).toMatchObject({ ecritures: expect.any(Map) });
    expect(read()).toBe(A_LA_MAIN);
  });

  test('deux postes du même mois s’additionnent, même importés l’un puis les deux', () => {
    const { run, read } = prepare();
    run(true, make());
    run(true, make(), make({ poste: 'bbbb' }));
    expect(read()).toMatch(/total: 42/);
    expect(getFautes(run(true, make({ enregistrement: 2 })))).toMatch(/poste bbbb, déjà compté, manque/);
    expect(getFautes(run(true, make(), make({ poste: 'bbbb' })))).toBe('');
  });

  test('un fichier plus récent du même poste remplace ; un plus ancien est refusé', () => {
    const { run, read } = prepare();
    run(true, make());
    run(true, make({ enregistrement: 2, contacts: [ligne(30)] }));
    expect(read()).toMatch(/total: 30/);
    expect(getFautes(run(true, make()))).toMatch(/plus ancien/);
  });

  test('un mois changé à la main, ou écrit à la main, reste ; sa précision aussi', () => {
    const { run, read, write } = prepare();
    run(true, make(), make({ mois: '2026-10' }));
    write(
      read()
        .replace('total: 21', 'total: 26 # recompté')
        .replace('- mois: 2026-10', '- mois: 2026-10\n    precisions: Grève du 5 au 9.'),
    );
    const main = read();
    const plan = run(
      true,
      make({ enregistrement: 2 }),
      make({ mois: '2026-10', enregistrement: 2, contacts: [ligne(40)] }),
    );
    expect('rapport' in plan && plan.rapport.join()).toMatch(/septembre.*à la main.*octobre.*refait/);
    expect(read()).toMatch(/total: 26 # recompté/);
    expect(read()).toMatch(/total: 40[\s\S]*precisions: Grève du 5 au 9\./);
    expect(read().startsWith(A_LA_MAIN)).toBe(true);
    expect(main).not.toBe(read());
  });

  test('sans fichier d’indicateurs, il est créé', () => {
    const { run, read, verify } = prepare('');
    run(true, make());
    expect(read()).toMatch(/^compteur:\n/);
    expect(verify().erreurs).toEqual([]);
  });

  test('une commune d’un autre territoire se compte « ailleurs »', () => {
    const { run, read } = prepare();
    run(true, make({ contacts: [ligne(9), ligne(3, { commune: '75056' }), ligne(4, { commune: '90010' })] }));
    expect(read()).toMatch(/communes:\n +"39478": 9\n +ailleurs: 7/);
  });

  test('moins de cinq contacts : le mois se dit, sans nombre', () => {
    const { run, read } = prepare();
    const plan = run(true, make({ contacts: [ligne(4)] }));
    expect('rapport' in plan && plan.rapport.join()).toMatch(/moins de 5 contacts/);
    expect(read()).not.toMatch(/total/);
  });
});

describe('refus : tout ou rien, à la ligne près', () => {
  test.each<[string, readonly (Compteur | string)[], RegExp]>([
    [
      'un fichier coupé au milieu',
      [formatCompteur(make()).slice(0, 250), make({ mois: '2026-10' })],
      /json:\d+ : Ce fichier s’arrête avant la fin/,
    ],
    [
      'un territoire d’ailleurs',
      [make({ territoire: 'ailleurs' })],
      /json:4 territoire : Le territoire « ailleurs » n’existe pas/,
    ],
    [
      'une version inconnue',
      [formatCompteur(make()).replace('"version": 1', '"version": 9')],
      /json:3 version : .*version/,
    ],
    [
      'une catégorie inconnue',
      [formatCompteur(make()).replace('"site"', '"fax"')],
      /json:13 contacts 3 canal : .*fax/,
    ],
    [
      'une commune d’ailleurs',
      [make({ contacts: [ligne(9, { commune: '39999' })] })],
      /json:11 contacts 1 commune : La commune 39999 n’existe pas/,
    ],
    [
      'un thème inconnu',
      [make({ freins_leves: { lune: 6 } })],
      /freins_leves lune : « lune » n’est pas un thème/,
    ],
    ['un mois qui n’est pas fini', [make({ mois: '2026-11' })], /novembre 2026 n’est pas fini/],
    [
      'deux fichiers du même rang qui se contredisent',
      [make(), make({ contacts: [ligne(8)] })],
      /même numéro/,
    ],
  ])('%s', (_, compteurs, attendu) => {
    const { run, read } = prepare();
    expect(getFautes(run(true, ...compteurs))).toMatch(attendu);
    expect(read()).toBe(A_LA_MAIN);
  });

  test('un indicateurs.yaml fautif est dit à sa ligne, et reste', () => {
    const fautif = A_LA_MAIN.replace('valeur: 84', 'valeur: beaucoup');
    const { run, read } = prepare(fautif);
    expect(getFautes(run(true, make()))).toMatch(/indicateurs\.yaml:6/);
    expect(read()).toBe(fautif);
  });

  test('un fichier absent', () => {
    expect(
      getFautes(
        importFichiers('compteur', ['/nulle/part.json'], {
          contenu: 'content',
          aujourdhui: AUJOURDHUI,
          write: true,
        }),
      ),
    ).toMatch(/ne se lit pas/);
  });
});
