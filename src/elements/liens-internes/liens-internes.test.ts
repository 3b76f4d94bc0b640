// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { writeSituation } from '../shared/situation-du-visiteur.ts';
import './liens-internes.ts';

const DELLE = 'commune=90033_200069052_47.51_7.00_Delle';

/** Le lien après qu’on a posé le doigt dessus. */
function touch(href: string, geste = 'pointerdown'): HTMLAnchorElement {
  const lien = document.createElement('a');
  lien.setAttribute('href', href);
  lien.innerHTML = '<strong>Voir</strong>';
  document.body.append(lien);
  lien.firstElementChild?.dispatchEvent(new Event(geste, { bubbles: true }));
  return lien;
}

function load(adresse: string, dit = ''): void {
  history.replaceState(null, '', adresse);
  document.body.innerHTML = `<liens-internes data-racine="/base/" data-dit="${dit}"></liens-internes>`;
}

beforeEach(() => {
  sessionStorage.clear();
  load('/base/t/');
});

describe('un lien porte ce que la personne a dit', () => {
  test.each(['pointerdown', 'focusin', 'click'])('dès « %s », donc aussi vers un autre onglet', (geste) => {
    writeSituation(DELLE);
    expect(touch('/base/t/offres/', geste).getAttribute('href')).toContain(`/base/t/offres/#${DELLE}`);
  });

  test('le fragment qu’il a déjà l’emporte', () => {
    writeSituation(`${DELLE}&besoin=reparer`);
    expect(touch('/base/t/ma-solution/#cherche&besoin=financer').hash).toBe(
      `#cherche&besoin=financer&${DELLE}`,
    );
  });

  test('ce que dit la page l’emporte sur ce qui était dit', () => {
    load('/base/t/communes/90010/', 'commune=90010_200069052_Belfort');
    writeSituation(`${DELLE}&age=19`);
    expect(touch('/base/t/offres/').hash).toBe('#commune=90010_200069052_Belfort&age=19');
  });

  test('sa réponse change, le lien aussi ; elle s’efface, le lien redevient propre', () => {
    writeSituation('age=19');
    const lien = touch('/base/t/offres/');
    writeSituation('age=20');
    lien.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(lien.hash).toBe('#age=20');
    writeSituation('');
    lien.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(lien.hash).toBe('');
  });

  test('arrivée par un lien, l’onglet la retient', () => {
    load(`/base/t/#${DELLE}`);
    history.replaceState(null, '', '/base/t/autre/');
    expect(touch('/base/t/offres/').hash).toBe(`#${DELLE}`);
  });
});

test.each([
  ['ailleurs', 'https://exemple.fr/base/t/'],
  ['sur le même serveur, hors du site', '/autre/'],
  ['un fichier', '/base/t/livret.pdf'],
  ['un téléphone', 'tel:+33384450000'],
  ['une ancre de la page', '#contenu'],
  ['une ancre d’une autre page', '/base/t/contact/#signaler'],
  ['une sélection', '/base/t/ma-selection/#s1.1.4.abc.velo'],
  ['un état de la page même', '/base/t/#cherche&changer=age'],
])('%s : le lien reste tel quel', (_, href) => {
  writeSituation(DELLE);
  expect(touch(href).getAttribute('href')).toBe(href);
});

test('sans rien de dit, aucun lien ne change', () => {
  expect(touch('/base/t/offres/').getAttribute('href')).toBe('/base/t/offres/');
});
