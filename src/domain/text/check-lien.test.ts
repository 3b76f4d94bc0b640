import { describe, expect, test } from 'vitest';
import { checkAdresse, checkLien } from './check-lien.ts';

describe('l’adresse d’un site', () => {
  test.each([
    'https://www.exemple.fr',
    'http://exemple.fr/a?b=c#d',
    'HTTPS://Exemple.FR',
    'https://exemple.fr:8080/',
    'https://mastodon.exemple.fr/@guichet',
    'https://fr.wikipedia.org/wiki/Évry?l=à',
    'https://xn--p1ai.xn--p1ai/',
  ])('%s convient', (adresse) => {
    expect(checkAdresse(adresse)).toBeUndefined();
  });

  test.each([
    ['www.exemple.fr/a', 'Écrivez https://www.exemple.fr/a.'],
    ['https//exemple.fr', 'Écrivez https://exemple.fr.'],
    ['http:/exemple.fr', 'Écrivez https://exemple.fr.'],
    ['bientôt', 'l’adresse complète'],
    ['javascript:alert(1)', 'l’adresse complète'],
    ['https://www.francetravail.fr@evil.example/', 'mène à « evil.example »'],
    ['https://a:b@c@evil.example', 'mène à « evil.example »'],
    ['https://frаncetravail.fr/', '« а » (U+0430)'],
    ['https://exemple.fr\\@evil.example', 'ni espace ni « \\ »'],
    ['https://exemple.fr/ a', 'ni espace'],
    ['http://localhost:4321', '« localhost:4321 » n’est pas un nom de site'],
    ['http://127.0.0.1/', 'n’est pas un nom de site'],
    ['https://', 'l’adresse complète'],
  ])('%s : %s', (adresse, conseil) => {
    expect(checkAdresse(adresse)).toContain(conseil);
  });
});

describe('le lien d’un texte', () => {
  test.each([
    'https://exemple.fr',
    'mailto:accueil@exemple.fr',
    'tel:+33199000001',
    '#prix',
    '/donnees/',
    '../offres/',
    './a/',
  ])('%s convient', (lien) => {
    expect(checkLien(lien)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https://www.francetravail.fr@evil.example/',
    'www.exemple.fr',
    'page',
    'mailto:',
    'tel:39 49',
    '',
  ])('%j est refusé', (lien) => {
    expect(checkLien(lien)).toMatch(/./);
  });
});
