import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Erreur } from '../src/domain/verification/erreurs.ts';
import { checkContent, readFormat } from './check-content.ts';
import { getRapporteur } from './lib/reporters/get-rapporteur.ts';
import { reportGithub } from './lib/reporters/github.ts';
import { reportJson } from './lib/reporters/json.ts';
import type { Rapport } from './lib/reporters/rapport.ts';
import { reportText } from './lib/reporters/text.ts';

const erreur = (fichier: string, ligne: number, message: string): Erreur => ({
  code: 'champ-inconnu',
  fichier,
  chemin: ['x'],
  ligne,
  colonne: 3,
  message,
});
const compte = { offres: 37, structures: 1, pages: 0, evenements: 2, territoires: 1 };
const FAUTIF: Rapport = {
  dossier: 'content',
  compte,
  erreurs: [
    erreur('a.yaml', 2, 'Un.'),
    erreur('a.yaml', 5, 'Deux, 100 %\nfin: oui.'),
    erreur('b.yaml', 1, 'Trois.'),
  ],
};
const JUSTE: Rapport = { dossier: 'content', compte, erreurs: [] };

describe('rapport pour un terminal', () => {
  test('groupe par fichier, renvoie à la page d’aide et compte', () => {
    expect(reportText({ ...FAUTIF, erreurs: FAUTIF.erreurs.filter(({ ligne }) => ligne !== 5) })).toBe(
      `content/a.yaml:2:3  Un.
    → docs/editeurs/erreurs/champ-inconnu.md

content/b.yaml:1:3  Trois.
    → docs/editeurs/erreurs/champ-inconnu.md

2\u00a0erreurs dans 2\u00a0fichiers. Rien n’est publié tant qu’il en reste.
`,
    );
  });

  test('dit ce qui a été lu quand tout est en ordre', () => {
    expect(reportText(JUSTE)).toBe(
      'Contenu en ordre\u00a0: 37\u00a0offres, 1\u00a0structure, 0\u00a0page, 2\u00a0évènements, 1\u00a0territoire.\n',
    );
  });
});

test.each(['texte', 'github', 'json'])('en %s, aucun contrôle du contenu ni d’un nom ne sort', (format) => {
  const dossier = mkdtempSync(join(tmpdir(), 'rapport-'));
  try {
    cpSync('tests/fixtures/contenu/socle', dossier, { recursive: true });
    const offres = join(dossier, 'territoires/essai/offres');
    writeFileSync(join(offres, 'a\u001b[2J\u009bb\u202e.md'), 'x');
    writeFileSync(join(offres, 'b\n::error::faux.md'), 'x');
    writeFileSync(join(offres, 'cle.md'), '---\n"no\\e[2J\\u009bm": x\n"c\\u0007": 1\n---\nx');
    writeFileSync(join(offres, 'valeur.md'), '---\ncategorie: "v\\e[2J\\u009b\\u2028"\n---\nx');
    const rapport = getRapporteur(format)(checkContent(dossier, '2026-11-28', process.cwd()));
    expect(rapport.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(rapport.match(/^::error::/gm)).toBeNull();
    expect(rapport).toContain('‹U+001B›');
  } finally {
    rmSync(dossier, { recursive: true });
  }
});

describe('autres rapports', () => {
  test('GitHub reçoit une annotation par erreur, signes protégés', () => {
    const lignes = reportGithub(FAUTIF).trimEnd().split('\n');
    expect(lignes).toHaveLength(3);
    expect(lignes[1]).toBe(
      '::error file=content/a.yaml,line=5,col=3,title=Champ inconnu::Deux, 100 %25%0Afin: oui. → docs/editeurs/erreurs/champ-inconnu.md',
    );
  });

  test('le JSON se relit', () => {
    const lu: unknown = JSON.parse(reportJson(FAUTIF));
    expect(lu).toMatchObject({
      compte,
      erreurs: [{ code: 'champ-inconnu', ligne: 2, page: 'docs/editeurs/erreurs/champ-inconnu.md' }, {}, {}],
    });
  });

  test.each(['xml', 'constructor', ''])('le format « %s » est refusé en français', (format) => {
    expect(() => getRapporteur(format)).toThrow(/écrivez texte, github, json/);
  });
});

test('les options de la ligne de commande', () => {
  expect(readFormat([])).toBe('texte');
  expect(readFormat(['--format=json'])).toBe('json');
  expect(() => readFormat(['--json'])).toThrow('Option inconnue : --json');
});

describe('dossier vérifié', () => {
  const projet = join(import.meta.dirname, '..');
  const socle = join(projet, 'tests/fixtures/contenu/socle');

  test('se lit depuis le projet, avec des barres obliques', () => {
    expect(checkContent(socle, '2026-11-21', projet)).toMatchObject({
      dossier: 'tests/fixtures/contenu/socle',
      erreurs: [],
      compte: { offres: 1 },
    });
  });

  test('hors du projet, se lit en entier', () => {
    expect(checkContent(socle, '2026-11-21', join(projet, 'docs')).dossier).toBe(socle);
  });
});
