import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { APERCU } from '../src/domain/territoire/describe-apercu.ts';
import { buildApercu } from '../src/paper/build-apercu.ts';
import { drawApercu } from '../src/paper/draw-apercu.ts';
import { openTypst } from '../src/paper/open-typst.ts';
import { environnement } from '../src/site.ts';

const MAX_OCTETS = 300_000;

test('l’aperçu d’un lien est une image de la taille annoncée, assez légère, différente d’un guichet à l’autre', async () => {
  const { site, territoires } = loadCatalogue({ ...environnement, territoires: [] });
  const typst = openTypst();
  const images = await Promise.all(
    [undefined, ...territoires].map((territoire) => drawApercu(typst, buildApercu(site.nom, territoire))),
  );
  for (const image of images) {
    const { format, width, height } = await sharp(image).metadata();
    expect({ format, width, height }).toEqual({
      format: 'png',
      width: APERCU.largeur,
      height: APERCU.hauteur,
    });
    expect(image.length).toBeLessThan(MAX_OCTETS);
  }
  expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(images.length);
});

test('un nom très long ne fait pas échouer l’image', async () => {
  const [territoire] = loadCatalogue({ ...environnement, territoires: [] }).territoires;
  const long = {
    ...territoire!,
    programme: 'Mobilité '.repeat(30),
    article: `dans ${'le Pays '.repeat(12)}`,
  };
  const image = await drawApercu(openTypst(), buildApercu('Site', long));
  expect((await sharp(image).metadata()).height).toBe(APERCU.hauteur);
});
