import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseImage } from './parse-image.ts';

const hexa = (texte: string) => Buffer.from(texte.replace(/\s/g, ''), 'hex');
const suite = (...parties: readonly (string | number | Buffer)[]) =>
  Buffer.concat(
    parties.map((p) => (typeof p === 'number' ? Buffer.alloc(p) : typeof p === 'string' ? hexa(p) : p)),
  );

// Les premiers octets de chaque format, assez pour être reconnus ; 640 × 400 partout.
const IMAGES = {
  jpg: suite('ffd8 ffe0 0010', 14, 'ffc0 0011 08 0190 0280 03', 9, 'ffda', 8, 'ffd9'),
  png: suite('89504e470d0a1a0a 0000000d 49484452 00000280 00000190', 13, '00000000 49454e44 ae426082'),
  gif: suite('474946383961 8002 9001', 10, '3b'),
  webp: suite('52494646 16000000 57454250 56503820', 10, '8002 9001'),
  avif: suite(
    '00000010 66747970 61766966 00000000 00000024 6d657461',
    8,
    '00000014 69737065 00000000 00000280 00000190',
  ),
};

test.each(Object.entries(IMAGES))('lit une image .%s', (format, octets) => {
  expect(parseImage(octets)).toEqual({ format, largeur: 640, hauteur: 400 });
});

test('lit une vraie image', () => {
  expect(parseImage(readFileSync('docs/images/fiche-telephone.png'))).toMatchObject({ format: 'png' });
});

test('un téléphone ajoute les siens après la fin : l’image est entière', () => {
  expect(parseImage(suite(IMAGES.jpg, 300))).toMatchObject({ format: 'jpg' });
});

describe('ce qui n’est pas une image entière', () => {
  test.each([
    ['rien', hexa('')],
    ['du texte', Buffer.from('bonjour')],
    ['un SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['une taille nulle', suite('474946383961 0000 9001', 10)],
  ])('%s', (_, octets) => {
    expect(parseImage(octets)).toBeUndefined();
  });

  test.each(Object.entries(IMAGES))('un .%s coupé n’importe où ne lève rien', (format, octets) => {
    for (let fin = 0; fin < octets.length; fin++) {
      const lue = parseImage(octets.subarray(0, fin));
      if (format !== 'gif') expect(lue).toBeUndefined();
    }
  });
});
