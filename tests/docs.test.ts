import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseHoraires } from '../src/catalogue/horaires.ts';
import { offreSchema } from '../src/domain/offre/offre.schema.ts';
import { composants } from '../src/domain/redaction/composants.ts';
import { besoinIds } from '../src/domain/vocabulaire/ids-de-besoins.ts';

// La documentation est vraie : ses liens mènent quelque part, ce qu’elle nomme existe, rien d’important n’y manque.

const read = (fichier: string) => readFileSync(fichier, 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'content/*.md', 'src/**/README.md']).map((f) =>
  f.replaceAll('\\', '/'),
);
/** Ce que « décrire un trajet » apprend à écrire, et rien d’autre. */
const champsDUnTrajet = offreSchema
  .pick({
    desserte: true,
    reservation: true,
    calculateur: true,
    zone_eligibilite: true,
    zone_porte_sur: true,
    distance_km: true,
  })
  .strict();
/** Le texte hors des exemples de code. */
const readProse = (fichier: string) =>
  read(fichier)
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .replace(/`[^`\n]*`/g, '');

test('aucun lien d’une page à l’autre n’est rompu', () => {
  const rompus = pages.flatMap((page) =>
    [...readProse(page).matchAll(/\]\((?<cible>[^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(({ groups }) => groups?.['cible'] ?? '')
      .filter((cible) => !/^[a-z]+:/.test(cible) && !existsSync(join(dirname(page), cible)))
      .map((cible) => `${page} → ${cible}`),
  );
  expect(rompus).toEqual([]);
});

test('les commandes npm citées existent', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const connues = new Set([...Object.keys(scripts), 'ci', 'update', 'install']);
  const inconnues = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm (?:run )?(?<nom>[a-z][a-z:-]*)/g)]
      .map(({ groups }) => groups?.['nom'] ?? '')
      .filter((nom) => !connues.has(nom))
      .map((nom) => `${page} : npm ${nom}`),
  );
  expect(inconnues).toEqual([]);
});

test('les fichiers cités entre accents graves existent', () => {
  const absents = pages
    .filter((page) => page !== 'CHANGELOG.md')
    .flatMap((page) =>
      [...read(page).matchAll(/`(?<chemin>(?:src|scripts|tests|bench|docs|\.github)\/[\w./-]+\.[a-z]+)`/g)]
        .map(({ groups }) => groups?.['chemin'] ?? '')
        .filter((chemin) => !existsSync(chemin))
        .map((chemin) => `${page} : ${chemin}`),
    );
  expect(absents).toEqual([]);
});

describe('les guides disent tout', () => {
  test('déployer : chaque variable de réglage, avec la valeur qu’elle a sans qu’on l’écrive', () => {
    const source = read('src/environment.ts');
    const guide = read('docs/deployer.md');
    const variables = new Set(source.match(/GUICHET_[A-Z]+/g));
    expect([...variables].filter((nom) => !guide.includes(`| \`${nom}\` |`))).toEqual([]);
    expect(guide).toContain(/SITE_PAR_DEFAUT = '(?<site>[^']+)'/.exec(source)?.groups?.['site'] ?? 'absent');
  });

  test('écrire un guide : chaque composant permis', () => {
    const guide = read('docs/editeurs/ecrire-un-guide.md');
    expect(composants.map(({ nom }) => nom).filter((nom) => !guide.includes(`<${nom}`))).toEqual([]);
  });

  test('décrire un trajet : chaque exemple est accepté', () => {
    const exemples = [...read('docs/editeurs/decrire-un-trajet.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, yaml = '']) => champsDUnTrajet.parse(load(yaml)),
    );
    expect(exemples.length).toBeGreaterThan(5);
    for (const { desserte } of exemples)
      for (const { jours_heures } of [desserte, ...(desserte?.variantes ?? [])].filter(
        (une) => une !== undefined,
      ))
        if (jours_heures) expect(parseHoraires(jours_heures)).toMatchObject({ regulier: true });
  });

  test('contribuer : chaque commande que l’on lance à la main', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const guide = read('CONTRIBUTING.md');
    const tues = Object.keys(scripts).filter(
      (nom) => !nom.startsWith('pre') && !guide.includes(`npm run ${nom}`) && !guide.includes(`npm ${nom}`),
    );
    expect(tues).toEqual([]);
  });

  test('les besoins cités dans les exemples existent', () => {
    const cites = [...read('docs/editeurs/ecrire-un-guide.md').matchAll(/besoin(?:="|: )(?<id>[a-z-]+)/g)];
    expect(cites.length).toBeGreaterThan(0);
    for (const { groups } of cites) expect(besoinIds).toContain(groups?.['id']);
  });
});
