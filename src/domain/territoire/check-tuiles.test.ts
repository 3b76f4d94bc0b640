import { expect, test } from 'vitest';
import { checkTuiles } from './check-tuiles.ts';

test.each([
  'https://tuiles.exemple.fr/{z}/{x}/{y}.png',
  '/tuiles/{z}/{x}/{y}.png',
  'https://data.geopf.fr/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
])('%s convient', (modele) => {
  expect(checkTuiles(modele)).toBeUndefined();
});

test.each([
  ['https://x; y/{z}/{x}/{y}.png', '« ; »'],
  ['https://tuiles.exemple.fr/{z}/{x}.png', 'Il manque {y}'],
  ['tuiles.exemple.fr/{z}/{x}/{y}.png', 'Écrivez https://tuiles.exemple.fr/{z}/{x}/{y}.png.'],
  ['http://tuiles.exemple.fr/{z}/{x}/{y}.png', 'L’adresse commence par https://.'],
  ['https://{s}.exemple.fr/{z}/{x}/{y}.png', '« {s} » n’est pas un repère'],
  ['https://{z}.exemple.fr/{x}/{y}.png', 'n’est pas un nom de site'],
  ['https://moi@exemple.fr/{z}/{x}/{y}.png', 'mène à « exemple.fr »'],
  ['https://exemple.fr/{z}/{x}/{y} .png', 'ni espace'],
  ['//exemple.fr/{z}/{x}/{y}.png', 'Écrivez https://exemple.fr'],
  ['/tuiles d’ici/{z}/{x}/{y}.png', 'ni espace'],
])('%s : %s', (modele, conseil) => {
  expect(checkTuiles(modele)).toContain(conseil);
});
