import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADRESSES_RESERVEES } from '../src/domain/verification/rules/adresse-reservee.ts';

const PAGES = join(import.meta.dirname, '../src/pages');

// Une adresse à extension (robots.txt) ne peut pas être celle d’un dossier de territoire.
const racines = readdirSync(PAGES, { withFileTypes: true })
  .filter(({ name }) => !name.startsWith('[') && !/\.\w+\.ts$/.test(name))
  .map(({ name }) => name.replace(/\.astro$/, ''))
  .filter((nom) => nom !== 'index');

test('chaque page à la racine du site réserve son adresse : un territoire ne peut pas la cacher', () => {
  expect(racines).toContain('communes');
  expect(racines.filter((nom) => !ADRESSES_RESERVEES.has(nom))).toEqual([]);
});
