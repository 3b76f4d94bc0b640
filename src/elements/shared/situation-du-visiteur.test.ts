// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readSituation, writeSituation } from './situation-du-visiteur.ts';
import { writeCommune } from './write-commune.ts';

const DELLE = 'commune=90033_200069052_47.51_7.00_Delle';
const goTo = (adresse: string) => history.replaceState(null, '', adresse);

beforeEach(() => {
  sessionStorage.clear();
  goTo('/t/');
});

describe('ce que la personne a dit', () => {
  test('est dans l’adresse, et l’onglet complète', () => {
    writeSituation('besoin=reparer&age=19');
    goTo(`/t/#cherche&${DELLE}&besoin=financer&gratuit=oui`);
    expect(readSituation()).toBe(`${DELLE}&besoin=financer&age=19`);
  });

  test('une commune réduite à son code n’en est pas : on ne saurait pas la situer', () => {
    goTo('/t/#commune=90033');
    expect(readSituation()).toBe('');
  });

  test('une adresse qui dit autre chose le perd, le reste y demeure', () => {
    goTo(`/t/#cherche&${DELLE}&gratuit=oui`);
    writeSituation('age=19');
    expect(location.hash).toBe('#cherche&gratuit=oui');
    expect(readSituation()).toBe('age=19');
  });

  test('une adresse qui dit la même chose reste telle quelle', () => {
    goTo(`/t/#cherche&${DELLE}`);
    writeSituation(`besoin=reparer&${DELLE}`);
    expect(location.hash).toBe(`#cherche&${DELLE}`);
  });

  test('« Effacer » efface l’adresse et l’onglet', () => {
    goTo(`/t/#${DELLE}`);
    writeSituation(DELLE);
    writeSituation('');
    expect(location.href).not.toContain('#');
    expect(readSituation()).toBe('');
  });
});

describe('la commune choisie', () => {
  test('remplace celle d’avant, sans toucher au reste', () => {
    writeSituation(`${DELLE}&age=19`);
    writeCommune('90010_200069052_47.64_6.85_Belfort');
    expect(readSituation()).toBe('commune=90010_200069052_47.64_6.85_Belfort&age=19');
  });

  test('s’oublie', () => {
    writeSituation(`${DELLE}&age=19`);
    writeCommune('');
    expect(readSituation()).toBe('age=19');
  });
});
