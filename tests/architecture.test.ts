import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ChampOrientation,
  champsDeLaPersonne,
  champsDuPrescripteur,
  champsDuTrajet,
} from '../src/domain/orientation/champs.ts';
import { motifs } from '../src/domain/plan/adresses.ts';
import { groupesDeScripts } from '../src/groupes-de-scripts.ts';
import { getAtteints, listFiles, type ModuleLu, readImports, readModules } from './read-modules.ts';

// Chaque règle de docs/architecture.md qui se vérifie est ici ; un échec dit le fichier, la règle et quoi faire.

const modules = readModules('src');
const parFichier = new Map(modules.map((module) => [module.fichier, module]));
const dans = (dossier: string) => modules.filter(({ fichier }) => fichier.startsWith(`${dossier}/`));

/** Les imports d’un groupe de modules qui enfreignent une règle, écrits pour être lus. */
function findInterdits(
  groupe: readonly ModuleLu[],
  isInterdit: (vise: string, module: ModuleLu, type: boolean) => boolean,
  conseil: string,
): readonly string[] {
  return groupe.flatMap((module) =>
    module.imports
      .filter(({ nom, fichier, type }) => isInterdit(fichier ?? nom, module, type))
      .map(({ nom }) => `${module.fichier} importe « ${nom} » : ${conseil}`),
  );
}

const getImportateurs = (groupe: readonly ModuleLu[], isVise: (nom: string) => boolean) =>
  groupe.filter(({ imports }) => imports.some(({ nom }) => isVise(nom))).map(({ fichier }) => fichier);

describe('la lecture des imports', () => {
  test.each([
    ["import { a } from './b.ts';", './b.ts', false],
    ["import type { A } from './b.ts';", './b.ts', true],
    ["import { type A } from './b.ts';", './b.ts', false],
    ["import {\n  a,\n  b as c,\n} from '@/b.ts';", '@/b.ts', false],
    ["import './b.ts';", './b.ts', false],
    ["import * as z from 'zod';", 'zod', false],
    ["export { a } from './b.ts';", './b.ts', false],
    ["export type { A } from 'leaflet';", 'leaflet', true],
    ["const { a } = await import('./b.ts');", './b.ts', false],
    ["<script>import '@/elements/x/x.ts';</script>", '@/elements/x/x.ts', false],
    ["import styles from './a.css?url';", './a.css', false],
  ])('%s', (texte, nom, type) => {
    expect(readImports('src/x/y.ts', texte).map((i) => [i.nom, i.type])).toEqual([[nom, type]]);
  });

  test('une constante exportée n’est pas un import', () => {
    expect(readImports('src/a.ts', "export const a = 'zod';\nexport type B = 'zod';")).toEqual([]);
  });

  test('le projet est bien lu : aucun import ne mène à un fichier absent', () => {
    const fichiers = new Set(listFiles('src'));
    const perdus = modules.flatMap(({ fichier, imports }) =>
      imports
        .filter((i) => i.fichier?.startsWith('src/') && !fichiers.has(i.fichier))
        .map((i) => `${fichier} → ${i.nom}`),
    );
    expect(perdus).toEqual([]);
    expect(modules.length).toBeGreaterThan(100);
  });
});

describe('le domaine est pur', () => {
  const domaine = dans('src/domain');

  test('il n’importe que le domaine, et zod dans les *.schema.ts', () => {
    const interdits = findInterdits(
      domaine,
      (vise, { fichier }, type) =>
        !vise.startsWith('src/domain/') &&
        !(vise === 'zod' && fichier.endsWith('.schema.ts')) &&
        !(['geojson', 'schema-dts'].includes(vise) && type),
      'le domaine ne connaît que lui-même ; passez ce qu’il faut en argument.',
    );
    expect(interdits).toEqual([]);
  });

  test('deux dossiers ne s’importent jamais des valeurs l’un l’autre', () => {
    const getDossier = (fichier = '') => /^src\/domain\/([^/]+)\//.exec(fichier)?.[1];
    const fleches = new Map<string, string>();
    for (const { fichier, imports } of domaine)
      for (const { fichier: vise, type } of imports) {
        const [de, vers] = [getDossier(fichier), getDossier(vise)];
        if (!type && de && vers && de !== vers) fleches.set(`${de}→${vers}`, `${fichier} → ${vise}`);
      }
    const croisees = [...fleches].flatMap(([fleche, ici]) => {
      const [de, vers] = fleche.split('→');
      const retour = fleches.get(`${vers}→${de}`);
      return retour ? [`${ici}, et ${retour} : un des deux modules n’est pas dans le bon dossier.`] : [];
    });
    expect(croisees).toEqual([]);
  });

  test('il ne lit ni l’heure ni le hasard : ce sont des arguments', () => {
    const lectures = domaine
      .filter(({ texte }) => /new Date\(\s*\)|Date\.now\(|Math\.random\(|performance\.now\(/.test(texte))
      .map(({ fichier }) => `${fichier} lit l’heure ou le hasard : recevez-les en argument.`);
    expect(lectures).toEqual([]);
  });
});

describe('un seul lecteur pour chaque chose', () => {
  test('aucune collection d’Astro : le texte d’une page ne vient que de get-page-content.ts', () => {
    expect(getImportateurs(modules, (nom) => nom === 'astro:content')).toEqual([]);
    expect(getImportateurs(modules, (nom) => nom === 'virtual:guichet/pages')).toEqual([
      'src/catalogue/get-page-content.ts',
    ]);
  });

  test('seul src/catalogue lit des fichiers ; src/paper lit sa police, ses modèles, et écrit ses PDF', () => {
    const interdits = findInterdits(
      modules.filter(({ fichier }) => !/^src\/(catalogue|paper)\//.test(fichier)),
      (vise) => /^(node:)?fs(\/|$)/.test(vise),
      'passez par src/catalogue, qui lit chaque fichier une fois pour tous.',
    );
    expect(interdits).toEqual([]);
  });

  test('un seul module connaît Typst', () => {
    expect(getImportateurs(modules, (nom) => nom.startsWith('@myriaddreamin/'))).toEqual([
      'src/paper/open-typst.ts',
    ]);
  });

  test('aucune page n’atteint le papier : il se fait à côté', () => {
    const interdits = findInterdits(
      modules.filter(({ fichier }) => !fichier.startsWith('src/paper/')),
      (vise) => vise.startsWith('src/paper/'),
      'le papier lit le catalogue ; rien de src ne le lit.',
    );
    expect(interdits).toEqual([]);
  });

  test('un seul module importe Leaflet', () => {
    expect(getImportateurs(modules, (nom) => /^leaflet(\/|$)/.test(nom))).toEqual([
      'src/elements/carte-offres/leaflet.ts',
    ]);
  });
});

describe('ce que le visiteur télécharge', () => {
  const elements = dans('src/elements');

  test('aucun élément n’atteint zod ni un schéma, même de loin (23 ko de plus)', () => {
    const fuites = elements.flatMap((element) =>
      [...getAtteints(element, parFichier)]
        .filter(([vise]) => vise === 'zod' || vise.endsWith('.schema.ts'))
        .map(([, chemin]) => `${chemin.join(' → ')} : importez le type seul (import type).`),
    );
    expect(fuites).toEqual([]);
  });

  test('aucun élément n’atteint Node ni le lecteur du contenu', () => {
    const fuites = elements.flatMap((element) =>
      [...getAtteints(element, parFichier)]
        .filter(([vise]) => vise.startsWith('node:') || vise.startsWith('src/catalogue/'))
        .map(([, chemin]) => `${chemin.join(' → ')} : le navigateur n’a que le HTML de la page.`),
    );
    expect(fuites).toEqual([]);
  });

  test('un élément n’en importe jamais un autre', () => {
    const getDossier = (fichier: string) => /^src\/elements\/([^/]+)\//.exec(fichier)?.[1];
    const interdits = findInterdits(
      elements,
      (vise, { fichier }) => {
        const dossier = getDossier(vise);
        return dossier !== undefined && dossier !== 'shared' && dossier !== getDossier(fichier);
      },
      'les éléments se parlent par src/elements/shared.',
    );
    expect(interdits).toEqual([]);
  });

  // Sans commande : une faute y laisse ce que le serveur a écrit.
  const SANS_COMMANDE = ['age-du-site', 'etat-offre', 'lien-evitement', 'ouvert-maintenant'];
  // Ce qui écoute hors d’une garde, et pourquoi.
  const HORS_GARDE: Readonly<Record<string, string>> = {
    'src/elements/carte-offres/build-marqueurs.ts': 'dans la carte, Leaflet tient déjà les siens sans garde',
    'src/elements/carte-offres/create-bulle.ts': 'dans la carte',
    'src/elements/carte-offres/open-bulle.ts': 'dans la carte',
    'src/elements/carte-offres/tame-molette.ts': 'dans la carte',
    'src/elements/lien-evitement/lien-evitement.ts': 'un lien : sans script, il mène au même endroit',
    'src/elements/shared/garde.ts': 'la garde même',
    'src/elements/shared/mark-script.ts': 'avant toute garde',
    'src/elements/shared/offres-affichees.ts': 'qui suit la liste se garde',
  };

  test('tout élément qui a une commande est gardé : tout ou rien', () => {
    const nus = elements
      .filter(({ texte }) => /customElements\.define\(/.test(texte) && !/extends ElementGarde/.test(texte))
      .map(({ fichier }) => fichier);
    expect(nus).toEqual(SANS_COMMANDE.map((nom) => `src/elements/${nom}/${nom}.ts`));
  });

  test('un élément n’écoute et n’attend rien hors de sa garde', () => {
    const libres = elements
      .filter(({ texte }) => /(?<!signal\.)\baddEventListener\(|\bvoid (?:this|import)\b/.test(texte))
      .map(({ fichier }) => fichier);
    expect(libres.filter((fichier) => !Object.hasOwn(HORS_GARDE, fichier))).toEqual([]);
    expect(Object.keys(HORS_GARDE).filter((fichier) => !libres.includes(fichier))).toEqual([]);
  });

  test('aucun formulaire n’envoie ni ne se restaure à moitié', () => {
    const fautifs = modules.flatMap(({ fichier, texte }) =>
      [...texte.matchAll(/<form\b(?:[^>{]|\{[^}]*\})*>/g)]
        .map(([form]) => form)
        .filter((form) => !/method="dialog"/.test(form) || !/autocomplete="off"/.test(form))
        .map((form) => `${fichier} : ${form}`),
    );
    expect(fautifs).toEqual([]);
  });

  // RGAA 11.13 : ce que le navigateur sait de qui écrit, il le remplit ; un champ sur quelqu’un d’autre se dit « off ».
  test('chaque champ dit qui le remplit : celui qui écrit, ou « off »', () => {
    const CONNUS = ['off', 'name', 'organization', 'tel', 'email', 'address-level2'];
    const champs = modules
      .filter(({ fichier }) => fichier.endsWith('.astro'))
      .flatMap(({ fichier, texte }) =>
        [...texte.matchAll(/<(?:input|textarea)\b(?:[^>{]|\{[^}]*\})*>/g)]
          .map(([champ]) => champ)
          .filter((champ) => !/type="(?:hidden|checkbox|radio|number|date|time|range|file)"/.test(champ))
          .map((champ) => ({
            fichier,
            champ,
            // Une valeur, ou plusieurs selon le cas ; un nom seul vient d’une table, jugée plus bas.
            dits: /(?<![-\w])autocomplete=("[^"]*"|\{[^}]*\})/
              .exec(champ)?.[1]
              ?.match(/(?<=["'])[\w-]+(?=["'])|^\{\w+\}$/g),
          })),
      );
    const fautifs = champs
      .filter(({ dits }) => !dits?.every((dit) => dit.startsWith('{') || CONNUS.includes(dit)))
      .map(({ fichier, champ }) => `${fichier} : ${champ.replace(/\s+/g, ' ')}`);
    expect(fautifs).toEqual([]);
    expect(champs.length).toBeGreaterThan(8);
    const deLaPersonne: readonly ChampOrientation[] = [...champsDeLaPersonne, ...champsDuTrajet];
    expect(deLaPersonne.filter(({ remplissage }) => remplissage)).toEqual([]);
    const duPrescripteur: readonly ChampOrientation[] = champsDuPrescripteur;
    expect(Object.fromEntries(duPrescripteur.map(({ nom, remplissage }) => [nom, remplissage]))).toEqual({
      prescripteur: 'name',
      organisme: 'organization',
      telephone: 'tel',
      courriel: 'email',
      referent: undefined,
    });
  });

  test('ce qui a l’air d’un titre en est un (RGAA 9.1)', () => {
    const faux = modules.flatMap(({ fichier, texte }) =>
      [...texte.matchAll(/<(\w+)[^>]*class="titre"/g)]
        // « Titre » : un niveau calculé, dans un texte de rédacteur.
        .filter(([, balise = '']) => !/^(?:h[1-6]|Titre)$/.test(balise))
        .map(([extrait]) => `${fichier} : ${extrait}`),
    );
    expect(faux).toEqual([]);
  });

  // Un numéro seul, dans une liste de liens, ne dit pas chez qui.
  test('un lien qui appelle dit chez qui : formatAppel, ou « Appeler » écrit devant', () => {
    const muets = modules
      .filter(({ fichier, texte }) => fichier.startsWith('src/components/') && /`tel:|'tel:/.test(texte))
      .filter(({ texte }) => !/format(?:Appel|Geste)\(|'Appeler '/.test(texte))
      .map(({ fichier }) => fichier);
    expect(muets).toEqual([]);
  });

  // À la construction, « #rang » devient « _rang » (src/plancher.ts) : deux classes d’une lignée se le prendraient.
  test('une classe ne reprend aucun membre privé de celle qu’elle prolonge', () => {
    const listPrives = (texte: string) => new Set(texte.match(/(?<=[\s.])#\w+/g));
    const repris = modules.flatMap(({ fichier, texte, imports }) =>
      [...texte.matchAll(/\bclass \w+ extends (\w+)/g)].flatMap(([, mere = '']) => {
        const sienne = imports
          .map((i) => parFichier.get(i.fichier ?? ''))
          .find((module) => module?.texte.includes(`class ${mere} `));
        const prives = listPrives(sienne?.texte ?? '');
        return [...listPrives(texte)].filter((nom) => prives.has(nom)).map((nom) => `${fichier} : ${nom}`);
      }),
    );
    expect(repris).toEqual([]);
    expect(listPrives(parFichier.get('src/elements/shared/element-garde.ts')?.texte ?? '')).toContain(
      '#fail',
    );
  });

  test('chaque module d’un groupe de scripts existe, n’est que dans un groupe, et un élément l’atteint', () => {
    const groupes = Object.values(groupesDeScripts).flat();
    const atteints = new Set(elements.flatMap((e) => [e.fichier, ...getAtteints(e, parFichier).keys()]));
    const perdus = groupes
      .filter((module) => !atteints.has(`src/${module}.ts`))
      .map((module) => `${module} : corrigez src/groupes-de-scripts.ts, aucun élément ne l’atteint plus.`);
    expect(perdus).toEqual([]);
    expect(new Set(groupes).size).toBe(groupes.length);
  });

  test('chaque élément porte le nom de son dossier', () => {
    const dossiers = readdirSync('src/elements').filter((nom) => nom !== 'shared');
    const fichiers = new Set(elements.map(({ fichier }) => fichier));
    expect(dossiers.filter((nom) => !fichiers.has(`src/elements/${nom}/${nom}.ts`))).toEqual([]);
  });
});

describe('le sens des dépendances', () => {
  test.each([
    ['src/domain', /^src\/(?!domain\/)/],
    ['src/catalogue', /^src\/(pages|components|layouts|elements)\//],
    ['src/elements', /^src\/(pages|components|layouts)\//],
    ['src/components', /^src\/(pages|layouts)\//],
    ['src/layouts', /^src\/pages\//],
    ['src', /^(scripts|tests|bench)\//],
  ])('%s n’importe rien qui soit au-dessus de lui', (dossier, interdit) => {
    const interdits = findInterdits(dans(dossier), (vise) => interdit.test(vise), 'le sens est inverse.');
    expect(interdits).toEqual([]);
  });
});

describe('une adresse du site ne s’écrit que dans src/domain/plan', () => {
  const mots = Object.values(motifs).flatMap((motif) => motif.split(/[/.]/));
  const MOT = `(?:${[...new Set(mots)].filter((mot) => /^[a-z-]{4,}$/.test(mot)).join('|')})`;
  const FORMES = [
    /[`'"]\/\$\{/,
    new RegExp(`[\`'"]/${MOT}[/.\`'"]`),
    new RegExp(`\\}/?${MOT}(?:/[^\`'"\\s]*|\\.(?:json|geojson|csv|ics|atom|vcf|pdf|txt))[\`'"]`),
    /\b(?:href|src|action)="\/|\btoHref\(\s*[`'"]\//,
  ];
  const isEcrite = (ligne: string) => FORMES.some((forme) => forme.test(ligne));

  test.each([
    `\`/\${territoire.slug}/contact/\``,
    "'/donnees/'",
    `\`/communes/\${cle}.txt\``,
    `\`\${racine}offres/\``,
    `\`\${racine}/\${espace}/offres/\``,
    `\`\${slug}/livret.pdf\``,
    '<a href="/x/">',
  ])('%s en est une', (ligne) => {
    expect(isEcrite(ligne)).toBe(true);
  });

  test.each([
    "toHref('contact', { territoire })",
    "import Page from '@/components/contact/Page.astro';",
    "import { a } from '../plan/pages.ts';",
    `\`\${nombre} offres\``,
    '<a href="https://www.exemple.fr/offres/">',
  ])('%s n’en est pas une', (ligne) => {
    expect(isEcrite(ligne)).toBe(false);
  });

  // Ce qui a la forme d’une adresse sans en être une.
  const AUTRES: Readonly<Record<string, string>> = {
    'src/domain/changement/list-changements.ts': 'l’identité d’une entrée Atom, qui ne change jamais',
  };

  test('les pages, les composants et le papier passent par toHref ou toChemin', () => {
    const ecrites = modules
      .filter(({ fichier }) => !fichier.startsWith('src/domain/plan/') && !Object.hasOwn(AUTRES, fichier))
      .flatMap(({ fichier, texte }) =>
        texte
          .split('\n')
          .filter(isEcrite)
          .map((ligne) => `${fichier} : ${ligne.trim()} Appelez toHref ou toChemin.`),
      );
    expect(ecrites).toEqual([]);
  });
});

describe('les fichiers', () => {
  const fichiers = ['src', 'scripts', 'tests', 'bench', 'docs', 'content'].flatMap(listFiles);
  const code = fichiers.filter((fichier) => /\.(ts|mjs|astro|css)$/.test(fichier));

  test('tout chemin s’écrit en ASCII, en minuscules et tirets ; un composant .astro en PascalCase', () => {
    const KEBAB = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/;
    const isBon = (segment: string) =>
      KEBAB.test(segment) ||
      /^\[[a-z]+\](\.[a-z]+)*$/.test(segment) ||
      /^([A-Z][a-z]*)+\.astro$/.test(segment) ||
      /^(README|LISEZ-MOI|LICENCE)\.md$/.test(segment);
    // Les pages suivent l’adresse qu’elles servent ; les fautes d’éditeurs de tests/fixtures sont voulues.
    const mauvais = fichiers
      .filter((fichier) => !fichier.startsWith('tests/fixtures/') && !fichier.startsWith('docs/adr/'))
      .filter((fichier) => !fichier.split('/').every(isBon));
    expect(mauvais).toEqual([]);
    expect(listFiles('docs/adr').filter((f) => !/\/\d{4}-[a-z0-9-]+\.md$/.test(f))).toEqual([]);
  });

  test('pas de fichier index.ts ni de dossier fourre-tout', () => {
    const barils = code.filter((fichier) => /^src\/(?!pages\/).*\/index\.ts$/.test(fichier));
    const fourreTout = fichiers.filter((f) => /\/(utils?|helpers?|common|misc|divers)(\/|\.ts$)/.test(f));
    expect([...barils, ...fourreTout]).toEqual([]);
  });

  // Plus de 200 lignes : à couper, ou à inscrire ici avec la raison.
  const LONGS: Readonly<Record<string, string>> = {
    'src/assets/pictogrammes/pictogrammes.ts': 'produit par scripts/generate-pictogrammes.ts',
    'src/domain/vocabulaire/categories.ts': 'une seule liste : dix-sept blocs de données, sans code',
    'src/elements/carte-offres/carte-offres.css':
      'tout ce qui remplace la feuille de Leaflet, chargé avec la carte',
    'src/elements/orienter-personne/etabli.css':
      'le tableau, les feuilles et leur coupon, chargés avec l’établi',
    'src/styles/base.css': 'le socle visuel se relit d’un bloc',
  };

  test('aucun fichier de src ne dépasse 200 lignes sans raison écrite', () => {
    const longs = code
      .filter((fichier) => fichier.startsWith('src/') && !fichier.endsWith('.test.ts'))
      .map((fichier) => ({ fichier, lignes: readFileSync(fichier, 'utf8').split('\n').length - 1 }))
      .filter(({ lignes }) => lignes > 200);
    const surprises = longs
      .filter(({ fichier }) => !Object.hasOwn(LONGS, fichier))
      .map(
        ({ fichier, lignes }) => `${fichier} : ${lignes} lignes. Coupez-le, ou dites pourquoi dans LONGS.`,
      );
    expect(surprises).toEqual([]);
    expect(
      Object.keys(LONGS).filter((fichier) => !longs.some((long) => long.fichier === fichier)),
      'Ces fichiers sont redevenus courts : retirez-les de LONGS',
    ).toEqual([]);
  });

  test('ni any, ni tâche laissée en commentaire', () => {
    // Coupés en deux, pour que cette ligne ne se dénonce pas elle-même.
    const TACHE = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);
    const fautes = code
      .filter((fichier) => fichier !== 'tests/architecture.test.ts')
      .flatMap((fichier) =>
        readFileSync(fichier, 'utf8')
          .split('\n')
          .flatMap((ligne, rang) =>
            TACHE.test(ligne) ||
            (/\.(ts|astro)$/.test(fichier) && /(?::|<|\||\bas)\s*any\b(?!\()/.test(ligne))
              ? [`${fichier}:${rang + 1} ${ligne.trim()}`]
              : [],
          ),
      );
    expect(fautes).toEqual([]);
  });
});

test('aucun commentaire ne renvoie à un document que le dépôt n’a pas', () => {
  const documents = ['docs', 'content', 'src', 'bench'].flatMap(listFiles).filter((f) => f.endsWith('.md'));
  const isConnu = (cite: string) => documents.some((fichier) => `/${fichier}`.endsWith(`/${cite}`));
  const perdus = ['src', 'scripts', 'bench', 'tests']
    .flatMap(listFiles)
    .filter((fichier) => /\.(ts|mjs|astro|css|typ)$/.test(fichier))
    .flatMap((fichier) =>
      [...readFileSync(fichier, 'utf8').matchAll(/^\s*(?:\/\*\*?|\*|\/\/|\{\/\*).*$/gm)].flatMap(
        ([commentaire]) =>
          [
            ...[...commentaire.matchAll(/(?<![\w/*])[\w./-]+\.md\b/g)].map(([cite]) => cite),
            ...[...commentaire.matchAll(/ADR (\d{4})/g)].map(([, numero]) => `docs/adr/${numero}`),
          ].map((cite) => ({ fichier, cite })),
      ),
    )
    .filter(({ cite }) =>
      cite.startsWith('docs/adr/')
        ? !documents.some((f) => f.startsWith(`${cite}-`))
        : !isConnu(cite) && !cite.startsWith('territoires/x/'),
    )
    .map(({ fichier, cite }) => `${fichier} cite « ${cite} » : personne ne peut le lire, dites la chose.`);
  expect(perdus).toEqual([]);
});

describe('docs/architecture.md', () => {
  const texte = readFileSync('docs/architecture.md', 'utf8');
  const listDossiers = (dossier: string) =>
    readdirSync(dossier, { withFileTypes: true })
      .filter((entree) => entree.isDirectory())
      .map(({ name }) => `${dossier}/${name}`);

  test.each([
    'src',
    'scripts',
    'tests',
    'bench',
    'docs',
    'content',
    'src/domain',
    'src/elements',
    'src/components',
  ])('nomme chaque dossier de %s', (racine) => {
    const oublies = [racine, ...listDossiers(racine)]
      .filter((dossier) => !texte.includes(`\`${dossier}/\``))
      .map((dossier) => `${dossier}/ : ajoutez-lui une ligne dans docs/architecture.md.`);
    expect(oublies).toEqual([]);
  });

  test('ne nomme aucun dossier disparu', () => {
    const nommes = [...texte.matchAll(/`((?:src|scripts|tests|bench|docs|content)\/[^`*<\s]*)\/`/g)].map(
      (m) => m[1] ?? '',
    );
    const connus = new Set(
      ['src', 'scripts', 'tests', 'bench', 'docs', 'content'].flatMap((racine) =>
        listFiles(racine).flatMap((fichier) => {
          const segments = fichier.split('/').slice(0, -1);
          return segments.map((_, i) => segments.slice(0, i + 1).join('/'));
        }),
      ),
    );
    expect(nommes.filter((dossier) => !connus.has(dossier))).toEqual([]);
  });
});
