// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onOffresAffichees } from '../shared/offres-affichees.ts';
import type { Reponse } from '../shared/recherche.ts';

const recherche = vi.hoisted(() => ({
  prepare: vi.fn(),
  searchOffres: vi.fn<(texte: string) => Promise<Reponse | undefined>>(),
}));
vi.mock('../shared/recherche.ts', () => ({ createRecherche: () => recherche }));
vi.mock('../shared/load-fiches.ts', () => ({ loadFiches: async () => [] }));
document.title = 'Toutes les solutions';
await import('./texte-libre.ts');
await import('./filtrage.ts');
await import('./filtres-offres.ts');

const toReponse = (ids: readonly string[], reste: Partial<Reponse> = {}): Reponse => ({
  ids,
  partielle: false,
  sujets: [],
  plusLarges: [],
  explain: () => [],
  ...reste,
});

const PAGE = `
<filtres-offres data-territoire="t" data-nom="solution" data-index="/t/particuliers/recherche.json">
  <form>
    <input name="q" type="search" />
    <input name="commune" type="hidden" />
    <script type="application/json" data-communes-en-ligne>"=200026573\\nChoux|39151|39370|||1\\nSaint-Claude|39478|39200|46.387|5.865|92"</script>
    <details><label><input type="checkbox" name="categorie" value="velo" /><span data-compte="categorie:velo"></span></label>
    <label><input type="checkbox" name="categorie" value="covoiturage" /><span data-compte="categorie:covoiturage"></span></label></details>
    <label><input type="checkbox" name="gratuit" value="oui" /><span data-compte="gratuit:oui"></span></label>
    <label><input type="checkbox" name="ouvert" value="oui" /><span data-compte="ouvert:oui"></span></label>
    <button type="reset">Effacer</button>
  </form>
  <h2 data-resultat tabindex="-1">3&nbsp;solutions</h2>
  <p data-annexes></p>
  <p data-abime hidden></p>
  <section data-guides hidden><ul></ul></section>
  <div data-vide hidden><h3></h3><div data-plus-large hidden><ul></ul></div><button type="button" data-elargir></button></div>
  <ol class="vignettes">
    <li data-offre="a" data-categorie="velo" data-gratuit><article><p class="resume">Un vélo prêté</p></article></li>
    <li data-offre="b" data-categorie="velo" data-zone="39151 01" data-semaine="[[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]]]" data-feries="ouvert"><article><p class="resume">Un vélo à Choux</p></article></li>
    <li data-offre="c" data-categorie="covoiturage"><article><p class="resume">Partager l’auto</p></article></li>
  </ol>
</filtres-offres>
<div id="annonces"></div>`;

// happy-dom connecte l’élément avant ses enfants quand on écrit dans la page même.
function mount(html = PAGE): void {
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.replaceChildren(...page.childNodes);
}

const $ = <T extends HTMLElement>(selecteur: string) => document.querySelector<T>(selecteur)!;
const phrase = () => $('[data-resultat]').textContent;
const montrees = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-offre]')]
    .filter((li) => !li.hidden)
    .map((li) => li.dataset['offre']);
const compte = (valeur: string) => $(`[data-compte="${valeur}"]`).textContent;
const settle = async () => {
  await vi.advanceTimersByTimeAsync(300);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(300);
};

async function load(adresse = '/t/offres/', html = PAGE): Promise<void> {
  history.replaceState(null, '', adresse);
  mount(html);
  await settle();
}

async function check(nom: string, valeur: string): Promise<void> {
  const champ = $<HTMLInputElement>(`input[name="${nom}"][value="${valeur}"]`);
  champ.checked = !champ.checked;
  champ.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function type(texte: string): Promise<void> {
  $<HTMLInputElement>('input[name="q"]').value = texte;
  $('input[name="q"]').dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00+01:00') });
  recherche.searchOffres.mockReset().mockResolvedValue(undefined);
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('ce qui se replie à la fin', () => {
  const REPLI = `<details data-repli data-une="solution à confirmer" data-plusieurs="solutions à confirmer">
    <summary>2&nbsp;solutions à confirmer</summary><ol class="vignettes">
    <li data-offre="v" data-categorie="velo" data-annexe></li><li data-offre="w" data-categorie="covoiturage" data-annexe><ul><li>Une condition</li></ul></li>
    </ol></details></filtres-offres>`;
  const AVEC = PAGE.replace('</filtres-offres>', REPLI);
  const repli = () => $<HTMLDetailsElement>('[data-repli]');
  const resume = () => $('[data-repli] summary').textContent;

  test('se compte à part, selon les filtres, et reste à sa place', async () => {
    await load('/t/offres/#categorie=velo', AVEC);
    expect(phrase()).toBe('2\u00a0solutions sur 3');
    expect(montrees()).toEqual(['a', 'b', 'v']);
    expect(resume()).toBe('1\u00a0solution à confirmer');
    expect(repli().open).toBe(false);
    await check('gratuit', 'oui');
    expect(repli().hidden).toBe(true);
  });

  test('s’ouvre quand il n’y a rien d’autre à lire', async () => {
    recherche.searchOffres.mockResolvedValue(toReponse(['w']));
    await load('/t/offres/#q=vieux', AVEC);
    expect(phrase()).toBe('Aucune solution sur 3 pour «\u00a0vieux\u00a0»');
    expect(montrees()).toEqual(['w']);
    expect([repli().open, repli().hidden]).toEqual([true, false]);
  });
});

describe('filtrer', () => {
  test('sans critère, tout est montré et rien n’est cherché', async () => {
    await load();
    expect(montrees()).toEqual(['a', 'b', 'c']);
    expect(phrase()).toBe('3\u00a0solutions');
    expect(recherche.searchOffres).not.toHaveBeenCalled();
  });

  test.each([
    ['#categorie=velo&gratuit=ou', true],
    ['#categorie=velo,covoit', true],
    ['#commune=Saint-Claude', true],
    ['#q=velo&categorie=velo&gratuit=oui.', false],
    ['#categorie=velo&amp;commune=39478', false],
  ])('un lien dont un filtre s’est perdu le dit : %s', async (fragment, dit) => {
    await load(`/t/offres/${fragment}`);
    expect($('[data-abime]').hidden).toBe(!dit);
    // Un choix récrit l’adresse : il n’y a plus rien à vérifier.
    await check('gratuit', 'oui');
    expect($('[data-abime]').hidden).toBe(true);
  });

  test('une case cochée filtre, entre dans l’adresse, et se dit', async () => {
    await load();
    await check('categorie', 'velo');
    expect(montrees()).toEqual(['a', 'b']);
    expect(location.hash).toBe('#categorie=velo');
    expect($('#annonces').textContent).toBe('2\u00a0solutions sur 3');
  });

  test('chaque valeur dit combien elle donnerait ; zéro reste visible', async () => {
    await load('/t/offres/#gratuit=oui');
    expect(compte('categorie:velo')).toBe('1');
    expect(compte('categorie:covoiturage')).toBe('0');
    expect($('[data-compte="categorie:covoiturage"]').closest('label')!.hasAttribute('data-nul')).toBe(true);
    expect(compte('gratuit:oui')).toBe('1');
  });

  test('« ouvert maintenant » ne montre que ce que l’on sait ouvert', async () => {
    await load('/t/offres/#ouvert=oui');
    expect(montrees()).toEqual(['b']);
  });

  test('la commune choisie est nommée', async () => {
    await load('/t/offres/#commune=39478');
    expect(montrees()).toEqual(['a', 'c']);
    expect(phrase()).toBe('2\u00a0solutions sur 3 à Saint-Claude');
  });

  test('la liste montrée est transmise à la carte', async () => {
    await load('/t/offres/#categorie=covoiturage');
    const recues = vi.fn();
    onOffresAffichees(recues, new AbortController().signal);
    expect(recues).toHaveBeenLastCalledWith(['c']);
  });
});

describe('la réponse', () => {
  test('après un envoi, elle a le focus, et le titre de la page la dit', async () => {
    await load();
    $<HTMLInputElement>('input[name="q"]').value = 'velo';
    recherche.searchOffres.mockResolvedValue(toReponse(['a']));
    $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(document.activeElement).toBe($('[data-resultat]'));
    expect(document.title).toBe('1\u00a0solution sur 3 pour «\u00a0velo\u00a0» — Toutes les solutions');
  });

  test('une case cochée garde le focus ; la réponse se dit, aussi sur le volet que l’on referme', async () => {
    await load(
      undefined,
      PAGE.replace(
        '<details>',
        '<details data-volet><summary><b data-choisis></b><b data-bilan></b></summary>',
      ),
    );
    $('input[value="velo"]').focus();
    await check('categorie', 'velo');
    expect(document.activeElement).toBe($('input[value="velo"]'));
    expect($('[data-choisis]').textContent).toBe('(1)');
    expect($('[data-bilan]').textContent).toBe('2\u00a0solutions sur 3');
  });
});

describe('la commune de la personne', () => {
  test('retenue en quittant son champ, elle filtre sans prendre le focus ; choisie, elle mène à la réponse', async () => {
    await load();
    const code = $<HTMLInputElement>('input[name="commune"]');
    code.value = '39478';
    code.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(location.hash).toMatch(/commune=39478/);
    expect(document.activeElement).not.toBe($('[data-resultat]'));
    code.dispatchEvent(new CustomEvent('commune-choisie', { bubbles: true }));
    await settle();
    expect(document.activeElement).toBe($('[data-resultat]'));
  });

  const CHOUX = '39151__Choux';

  test('dite ailleurs, elle filtre la liste et entre dans l’adresse', async () => {
    sessionStorage.setItem('situation', `commune=${CHOUX}&age=19`);
    await load();
    expect(phrase()).toBe('3\u00a0solutions à Choux');
    expect(location.hash).toBe(`#commune=${CHOUX}`);
  });

  test('choisie ici, elle est retenue pour les autres pages, sans toucher au reste', async () => {
    sessionStorage.setItem('situation', 'age=19');
    await load('/t/offres/#commune=39478');
    expect(sessionStorage.getItem('situation')).toBe(
      'commune=39478_200026573_46.39_5.87_Saint-Claude&age=19',
    );
  });

  test('« Effacer » l’oublie partout ; le reste de ce qui est dit demeure', async () => {
    sessionStorage.setItem('situation', `commune=${CHOUX}&age=19`);
    await load(`/t/offres/#commune=${CHOUX}&age=19&gratuit=oui`);
    $('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    await settle();
    expect(location.hash).toBe('#age=19');
    expect(sessionStorage.getItem('situation')).toBe('age=19');
  });

  test('d’ailleurs, elle ne retire rien, et cela se dit', async () => {
    await load('/t/offres/#commune=90033_200069052_47.51_7.00_Delle');
    expect(phrase()).toBe('3\u00a0solutions');
    expect($('[data-annexes]').textContent).toBe('Delle n’est pas couverte par ce guichet.');
  });
});

describe('l’adresse', () => {
  test('pose les cases et ouvre leur groupe', async () => {
    await load('/t/offres/#categorie=velo');
    expect($<HTMLInputElement>('input[value="velo"]').checked).toBe(true);
    expect($<HTMLDetailsElement>('details').open).toBe(true);
  });

  test('le retour en arrière restaure le formulaire et la liste', async () => {
    await load();
    await check('categorie', 'velo');
    history.replaceState(null, '', '/t/offres/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect($<HTMLInputElement>('input[value="velo"]').checked).toBe(false);
    expect(montrees()).toEqual(['a', 'b', 'c']);
  });

  test('la frappe ne remplit pas l’historique', async () => {
    await load();
    const avant = history.length;
    await type('ve');
    await type('velo');
    expect(history.length).toBe(avant);
    expect(location.hash).toBe('#q=velo');
  });

  test('« Effacer » remet tout', async () => {
    await load('/t/offres/#categorie=velo&gratuit=oui');
    $('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    await settle();
    expect(location.hash).toBe('');
    expect(montrees()).toEqual(['a', 'b', 'c']);
  });
});

describe('le texte libre', () => {
  test('range par pertinence, ce qui ne se compte pas à la fin, puis remet l’ordre', async () => {
    recherche.searchOffres.mockResolvedValue(toReponse(['c', 'b', 'a']));
    await load(undefined, PAGE.replace('data-offre="c"', 'data-offre="c" data-annexe'));
    await type('velo');
    expect(montrees()).toEqual(['b', 'a', 'c']);
    expect(phrase()).toBe('2\u00a0solutions pour «\u00a0velo\u00a0»');
    expect($('[data-annexes]').textContent).toBe(
      'Et 1 autre, plus bas\u00a0: terminée, non confirmée ou pour les employeurs.',
    );
    await type('');
    expect(montrees()).toEqual(['a', 'b', 'c']);
  });

  test('un extrait est du texte, jamais du HTML', async () => {
    const fragments = [
      { texte: '<img src=x onerror=alert(1)> ', marque: false },
      { texte: 'vélo', marque: true },
    ];
    recherche.searchOffres.mockResolvedValue(toReponse(['a'], { explain: () => fragments }));
    await load();
    await type('velo');
    expect($('.extrait').textContent).toBe('<img src=x onerror=alert(1)> vélo');
    expect($('.extrait mark').textContent).toBe('vélo');
    expect(document.querySelector('.extrait img')).toBeNull();
    await type('');
    expect(document.querySelector('.extrait')).toBeNull();
  });

  test('montre les guides qui répondent aussi', async () => {
    recherche.searchOffres.mockResolvedValue(
      toReponse([], { sujets: [{ titre: 'Débuter à vélo', href: '/t/g/' }] }),
    );
    await load('/t/offres/#q=velo');
    expect($('[data-guides]').hidden).toBe(false);
    expect($('[data-guides] a').textContent).toBe('Débuter à vélo');
  });

  test('sans index, cherche dans la liste elle-même, accents et élisions compris', async () => {
    await load('/t/offres/#q=L’auto');
    expect(montrees()).toEqual(['c']);
    expect(phrase()).toBe('1\u00a0solution sur 3 pour «\u00a0L’auto\u00a0»');
  });

  test('une réponse en retard ne remplace pas la plus récente', async () => {
    let rendTard: (reponse: Reponse) => void = () => undefined;
    recherche.searchOffres.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          rendTard = resolve;
        }),
    );
    recherche.searchOffres.mockResolvedValueOnce(toReponse(['b']));
    await load();
    await type('v');
    await type('ve');
    rendTard(toReponse(['c']));
    await settle();
    expect(montrees()).toEqual(['b']);
  });
});

test('une partie que la page ne porte pas se dit', async () => {
  const { findPartie } = await import('./find-partie.ts');
  expect(() => findPartie(document, '[data-absente]')).toThrow('Il manque «\u00a0[data-absente]\u00a0»');
});

describe('l’impasse', () => {
  test('propose d’enlever le critère qui rend le plus d’offres, et le fait', async () => {
    await load('/t/offres/#categorie=covoiturage&gratuit=oui&commune=39151');
    expect($('[data-vide]').hidden).toBe(false);
    expect(phrase()).toBe('Aucune solution sur 3 à Choux');
    expect($('[data-elargir]').textContent).toBe(
      'Enlever le choix de ce que vous cherchez\u00a0: 1\u00a0solution',
    );
    $('[data-elargir]').click();
    await settle();
    expect($('[data-vide]').hidden).toBe(true);
    expect(montrees()).toEqual(['a']);
    expect(document.activeElement).toBe($('[data-resultat]'));
  });

  test('dit le mot auquel rien ne répond, et propose de n’en chercher qu’un', async () => {
    recherche.searchOffres.mockImplementation(async (texte) =>
      texte === 'carte' ? toReponse(['a']) : toReponse([], { plusLarges: ['carte'] }),
    );
    await load('/t/offres/#q=carte grise');
    expect($('[data-vide] h3').textContent).toBe(
      'Rien dans cette liste ne répond à «\u00a0carte grise\u00a0»',
    );
    expect($('[data-plus-large] a').getAttribute('href')).toBe('#q=carte');
    await load('/t/offres/#q=carte');
    expect([montrees(), $('[data-plus-large]').hidden]).toEqual([['a'], true]);
  });

  test('dit « tout cela à la fois » quand il y a plusieurs choses', async () => {
    recherche.searchOffres.mockResolvedValue(toReponse([]));
    await load('/t/offres/#q=zzz&gratuit=oui');
    expect($('[data-vide] h3').textContent).toBe('Rien dans cette liste ne répond à tout cela à la fois');
  });

  test('quand aucun critère seul ne suffit, propose toutes les offres', async () => {
    recherche.searchOffres.mockResolvedValue(toReponse([]));
    await load('/t/offres/#q=zzz&categorie=tram');
    expect($('[data-elargir]').textContent).toBe('Voir les 3\u00a0solutions');
    $('[data-elargir]').click();
    await settle();
    expect(montrees()).toEqual(['a', 'b', 'c']);
  });
});

describe('une longue liste', () => {
  const ENTIERE = `<!doctype html><ol>${['z', 'a', 'b', 'c', 'd']
    .map(
      (id) =>
        `<li data-offre="${id}" data-categorie="${id === 'd' ? 'velo' : 'covoiturage'}"><article><p class="resume">Offre ${id}</p></article></li>`,
    )
    .join('')}</ol>`;
  // Une adresse lue ne l’est qu’une fois par page : chaque essai a la sienne.
  let essai = 0;
  const reseau = vi.fn<(adresse: string) => Promise<Response>>();
  const toutes = () =>
    [...document.querySelectorAll('li[data-offre]')].map((li) => li.getAttribute('data-offre'));

  async function loadPage(adresse: string): Promise<void> {
    history.replaceState(null, '', adresse);
    mount();
    // Connecté une seconde fois, avec ce que le serveur écrit quand la liste a plusieurs pages.
    const annuaire = $('filtres-offres');
    annuaire.dataset['entiere'] = `/t/toutes/${essai}/`;
    $('[data-resultat]').textContent = 'Offres 2 à 4 sur 5';
    $('ol').insertAdjacentHTML('afterend', '<nav data-feuillets></nav>');
    annuaire.replaceWith(annuaire.cloneNode(true));
    await settle();
  }

  beforeEach(() => {
    essai += 1;
    reseau.mockReset().mockImplementation(async () => new Response(ENTIERE));
    vi.stubGlobal('fetch', reseau);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('sans critère, rien n’est demandé : la page ouverte reste telle quelle', async () => {
    await loadPage('/t/offres/page/2/');
    expect(reseau).not.toHaveBeenCalled();
    expect(montrees()).toEqual(['a', 'b', 'c']);
    expect(phrase()).toBe('Offres 2 à 4 sur 5');
    expect($('[data-feuillets]').hidden).toBe(false);
  });

  test('un filtre répond sur toutes les pages, dans l’ordre de la liste, et la commande des pages se retire', async () => {
    await loadPage('/t/offres/page/2/');
    await check('categorie', 'covoiturage');
    expect(reseau).toHaveBeenCalledExactlyOnceWith(`/t/toutes/${essai}/`);
    expect(toutes()).toEqual(['z', 'a', 'b', 'c', 'd']);
    expect(montrees()).toEqual(['z', 'c']);
    expect(phrase()).toBe('2\u00a0solutions sur 5');
    expect(compte('categorie:velo')).toBe('3');
    expect($('[data-feuillets]').hidden).toBe(true);
  });

  test('« Effacer » rend la page ouverte, sans rien redemander', async () => {
    await loadPage('/t/offres/page/2/#categorie=velo');
    expect(montrees()).toEqual(['a', 'b', 'd']);
    $('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    await settle();
    expect(montrees()).toEqual(['a', 'b', 'c']);
    expect(phrase()).toBe('Offres 2 à 4 sur 5');
    expect($('[data-feuillets]').hidden).toBe(false);
    expect(reseau).toHaveBeenCalledOnce();
  });

  test('entrer dans les filtres charge la liste et compte, sans changer ce qui est montré', async () => {
    await loadPage('/t/offres/page/2/');
    $('input[name="gratuit"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settle();
    expect(compte('categorie:velo')).toBe('3');
    expect(montrees()).toEqual(['a', 'b', 'c']);
    expect(phrase()).toBe('Offres 2 à 4 sur 5');
  });

  test('le temps du chargement, la liste attend et le dit', async () => {
    let rendre: (reponse: Response) => void = () => undefined;
    reseau.mockImplementation(() => new Promise((resolve) => (rendre = resolve)));
    await loadPage('/t/offres/page/2/#categorie=velo');
    expect($('ol').getAttribute('aria-busy')).toBe('true');
    expect(phrase()).toBe('Un instant, la liste se charge…');
    rendre(new Response(ENTIERE));
    await settle();
    await vi.waitFor(() => expect($('ol').hasAttribute('aria-busy')).toBe(false));
    expect(phrase()).toBe('3\u00a0solutions sur 5');
  });

  test('sans réseau, filtre la page et le dit ; redemande la fois suivante', async () => {
    reseau.mockRejectedValueOnce(new TypeError('réseau'));
    await loadPage('/t/offres/page/2/#categorie=velo');
    expect(montrees()).toEqual(['a', 'b']);
    expect(phrase()).toBe('2\u00a0solutions sur 3. Le reste de la liste ne s’est pas chargé.');
    expect($('[data-feuillets]').hidden).toBe(false);
    await check('gratuit', 'oui');
    expect(phrase()).toBe('1\u00a0solution sur 5');
  });

  test('une recherche sans réseau puis avec : l’ordre de la liste est rendu', async () => {
    reseau.mockRejectedValueOnce(new TypeError('réseau'));
    recherche.searchOffres.mockResolvedValue(toReponse(['c', 'a']));
    await loadPage('/t/offres/page/2/#q=velo');
    expect(toutes()).toEqual(['c', 'a', 'b']);
    await check('categorie', 'velo');
    $('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    await settle();
    expect(toutes()).toEqual(['z', 'a', 'b', 'c', 'd']);
  });

  test('la carte montre toutes les offres tant que l’on ne filtre pas', async () => {
    await loadPage('/t/offres/page/2/#categorie=velo');
    const recues = vi.fn();
    onOffresAffichees(recues, new AbortController().signal);
    expect(recues).toHaveBeenLastCalledWith(['a', 'b', 'd']);
    $('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    await settle();
    expect(recues).toHaveBeenLastCalledWith(undefined);
  });
});
