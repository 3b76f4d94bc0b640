import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { toTypographie } from '../src/domain/text/to-typographie.ts';
import { createTerritoire, type Reponses } from './new-territoire.ts';

const AUJOURDHUI = '2026-11-21';
const atelier = mkdtempSync(join(tmpdir(), 'new-territoire-'));
afterAll(() => rmSync(atelier, { recursive: true }));

let rang = 0;
const prepare = () => {
  const dossier = join(atelier, String(rang++));
  cpSync('tests/fixtures/contenu/socle', dossier, { recursive: true });
  return dossier;
};
const REPONSES: Reponses = {
  nom: 'Pays d’Étampes : "Sud"',
  slug: 'pays-d-etampes',
  zone: '200017846, 39491',
  telephone: '01 99 00 12 34',
};
const create = (reponses: Partial<Reponses>, dossier = prepare()) =>
  createTerritoire({ ...REPONSES, ...reponses }, dossier, AUJOURDHUI);
const fautes = (reponses: Partial<Reponses>, dossier = prepare()) => {
  const resultat = create(reponses, dossier);
  return 'fautes' in resultat ? resultat.fautes : [];
};

describe('un guichet neuf', () => {
  test('il s’écrit, et tout le contenu reste en ordre', () => {
    const dossier = prepare();
    expect(create({}, dossier)).toMatchObject({
      fichiers: [
        'territoires/pays-d-etampes/territoire.yaml',
        'territoires/pays-d-etampes/structures/structure-pays-d-etampes.yaml',
        'territoires/pays-d-etampes/offres/guichet-pays-d-etampes.md',
      ],
    });
    const { erreurs, saisie } = verifyContent(dossier, { aujourdhui: AUJOURDHUI });
    expect(erreurs).toEqual([]);
    expect(saisie.territoires.find((t) => t.dossier === 'pays-d-etampes')).toMatchObject({
      nom: toTypographie(REPONSES.nom),
      zone: ['200017846', '39491'],
      telephone: '01 99 00 12 34',
    });
  });

  test('sans téléphone, il se dit à vérifier ; rien n’est inventé', () => {
    const dossier = prepare();
    create({ telephone: '' }, dossier);
    const texte = readFileSync(join(dossier, 'territoires/pays-d-etampes/territoire.yaml'), 'utf8');
    expect(texte).not.toMatch(/^telephone:/m);
    expect(texte).toContain('- téléphone du guichet');
    const { saisie } = verifyContent(dossier, { aujourdhui: AUJOURDHUI });
    expect(saisie.offres.find(({ id }) => id === 'guichet-pays-d-etampes')).toMatchObject({
      statut: 'en-construction',
    });
  });

  test('le nom d’une intercommunalité vaut son numéro', () => {
    const dossier = prepare();
    create({ zone: 'cc haut jura saint-claude' }, dossier);
    const { saisie } = verifyContent(dossier, { aujourdhui: AUJOURDHUI });
    expect(saisie.territoires.find((t) => t.dossier === 'pays-d-etampes')?.zone).toEqual(['200026573']);
  });
});

describe('refus', () => {
  test.each<[string, Partial<Reponses>, RegExp]>([
    ['une adresse déjà prise', { slug: 'essai' }, /« essai » existe déjà/],
    ['une adresse mal écrite', { slug: 'Pays d’Étampes' }, /Par exemple « pays-d-etampes »/],
    ['l’adresse d’une page du site', { slug: 'donnees' }, /déjà celle d’une page du site/],
    [
      'une commune qui n’existe plus',
      { zone: '39186' },
      /39186 Cuttura est aujourd’hui 39491 Coteaux du Lizon/,
    ],
    ['un code postal', { zone: '39600' }, /39600 est un code postal/],
    ['une intercommunalité inconnue', { zone: '200026574' }, /Le plus proche : 20002\d{4}/],
    [
      'une intercommunalité mal nommée',
      { zone: 'CC Haut-Jura Sant-Claude' },
      /Vouliez-vous dire « .*Haut-Jura Saint-Claude » \(200026573\)/,
    ],
    ['aucune commune', { zone: ' , ' }, /au moins une commune/],
    ['un faux téléphone', { telephone: '0123' }, /n’est pas un numéro/],
    ['un nom vide', { nom: '' }, /Écrivez le nom/],
    ['un nom trop long', { nom: 'x'.repeat(90) }, /80 caractères/],
    ['le nom d’un autre territoire', { nom: 'Essai' }, /s’appelle déjà/],
  ])('%s', (_, reponses, attendu) => {
    const dossier = prepare();
    expect(fautes(reponses, dossier).join('\n')).toMatch(attendu);
    const slug = reponses.slug ?? REPONSES.slug;
    if (slug !== 'essai') expect(existsSync(join(dossier, 'territoires', slug))).toBe(false);
  });

  test('toutes les fautes à la fois', () => {
    expect(fautes({ slug: 'essai', zone: '39186, 99999', telephone: '0123' })).toHaveLength(4);
  });
});
