// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

await import('./create-combobox.ts');
await import('./champ-commune.ts');

const LOCALES = [
  '=200026573',
  'Coteaux du Lizon|39491|39170|46.4|5.82|23||Cuttura|Saint-Lupicin',
  'Lavans-lès-Saint-Claude|39286|39170|46.388|5.783|20',
  'Les Moussières|39373|39310|46.318|5.893|2',
  'Saint-Claude|39478|39200|46.387|5.865|92',
  'Villers-le-Sec|39998|39998|46.3|5.9|1',
  '=',
  'Villers-le-Sec|51635|51250|48.9|4.8|2',
].join('\\n');
/** L’index de France, en petit. */
const INDEX: Readonly<Record<string, string>> = {
  cles: 'a\nsaint claude',
  departements: '39|Jura\n51|Marne\n75|Paris',
  'noms-servis': 'Saint-Claude\nVillers-le-Sec',
  a: '=\nParis|75056|75001 75002|48.86|2.35|21000\nMarseille|13055|13001|43.3|5.4|8700',
  'saint-claude':
    '=\nSaint-Claude|97124|97120|16|-61.7|100\nSaint-Claude|39478|39200|46.39|5.86|92|1\nVilliers-le-Sec|52535|52000|48.1|5.1|3',
};
const PAGE = (attributs: string, index: string) => `
<form><champ-commune data-index="${index}" ${attributs}>
  <label for="c">Votre commune</label>
  <input id="c" name="commune-texte" type="text" role="combobox" aria-expanded="false" aria-controls="c-liste" />
  <div id="c-liste" role="listbox" hidden></div>
  <button type="button" data-autour>Autour de moi</button>
  <p data-message></p>
  <p data-hors-territoire hidden><span data-constat></span> Demandez au guichet.</p>
  <input type="hidden" name="commune" />
  <script type="application/json" data-communes-en-ligne>"${LOCALES}"</script>
</champ-commune></form>
<div id="annonces"></div>`;

// happy-dom connecte l’élément avant ses enfants quand on écrit dans la page même.
async function mount(attributs = '', index = '/communes/', entre = true): Promise<void> {
  const page = document.createElement('div');
  page.innerHTML = PAGE(attributs, index);
  document.body.replaceChildren(...page.childNodes);
  if (entre) champ().focus();
  await vi.dynamicImportSettled();
  $('form').addEventListener('change', (e) =>
    change((e.target as HTMLInputElement).name, (e.target as HTMLInputElement).value),
  );
  $('form').addEventListener('commune-choisie', () => choisie());
  $('form').addEventListener('submit', (e) => {
    e.preventDefault();
    envoi();
  });
}

const $ = <T extends HTMLElement>(selecteur: string) => document.querySelector<T>(selecteur)!;
const champ = () => $<HTMLInputElement>('input[name="commune-texte"]');
const code = () => $<HTMLInputElement>('input[name="commune"]');
const options = () => [...document.querySelectorAll('[role="option"]')].map((o) => o.textContent);
const message = () => $('[data-message]').textContent;
const change = vi.fn();
const choisie = vi.fn();
const envoi = vi.fn();
const inscrites = vi.fn<(url: string) => void>();
/** Le temps de lire ce qu’il faut, pause comprise. */
const wait = async () => {
  await vi.advanceTimersByTimeAsync(300);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(300);
};

async function type(texte: string): Promise<void> {
  champ().value = texte;
  champ().dispatchEvent(new Event('input', { bubbles: true }));
  await wait();
}

async function press(key: string): Promise<KeyboardEvent> {
  const e = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  champ().dispatchEvent(e);
  await wait();
  return e;
}

async function leave(): Promise<void> {
  champ().dispatchEvent(new Event('blur'));
  await wait();
}

async function submit(): Promise<void> {
  $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await wait();
}

function placeAt(reponse: { latitude: number; longitude: number } | { code: number }): void {
  const getCurrentPosition = (ok: (p: object) => void, non: (e: object) => void) =>
    'code' in reponse ? non(reponse) : ok({ coords: reponse });
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

beforeEach(async () => {
  vi.useFakeTimers();
  for (const fn of [change, choisie, envoi, inscrites]) fn.mockReset();
  vi.stubGlobal('fetch', async (url: string) => {
    inscrites(url);
    const texte = INDEX[/([\w-]+)\.txt$/.exec(url)?.[1] ?? ''];
    return new Response(texte ?? '', { status: texte === undefined ? 404 : 200 });
  });
  await mount();
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('le clavier', () => {
  test('« st cl » propose Saint-Claude d’abord, avec son département, et annonce le nombre', async () => {
    await type('st cl');
    expect(options()).toEqual(['Saint-Claude Jura (39), 39200', 'Lavans-lès-Saint-Claude Jura (39), 39170']);
    expect(champ().getAttribute('aria-expanded')).toBe('true');
    expect($('#annonces').textContent).toBe('2\u00a0communes proposées');
  });

  test('les flèches tournent dans la liste, Entrée choisit, le champ caché le dit', async () => {
    await type('saint c');
    await press('ArrowUp');
    expect(champ().getAttribute('aria-activedescendant')).toBe('c-liste-1');
    await press('ArrowDown');
    expect(champ().getAttribute('aria-activedescendant')).toBe('c-liste-0');
    expect($('#c-liste-0').getAttribute('aria-selected')).toBe('true');
    expect((await press('Enter')).defaultPrevented).toBe(true);
    expect(champ().value).toBe('Saint-Claude (39)');
    expect(change).toHaveBeenCalledExactlyOnceWith('commune', '39478');
    expect(choisie).toHaveBeenCalledOnce();
    expect(champ().getAttribute('aria-expanded')).toBe('false');
    expect(champ().hasAttribute('aria-activedescendant')).toBe(false);
  });

  test.each(['saint c', 'Mouss', '392'])('Entrée ne choisit pas d’après un début : « %s »', async (texte) => {
    await type(texte);
    expect((await press('Enter')).defaultPrevented).toBe(true);
    expect(code().value).toBe('');
    expect(champ().getAttribute('aria-expanded')).toBe('true');
    expect(message()).toBe('Choisissez la commune dans la liste.');
  });

  test('Entrée retient un nom écrit en entier, puis laisse partir le formulaire', async () => {
    await type('saint-claude');
    expect((await press('Enter')).defaultPrevented).toBe(true);
    expect(code().value).toBe('39478');
    expect(choisie).toHaveBeenCalledOnce();
    expect((await press('Enter')).defaultPrevented).toBe(false);
  });

  test('une touche qui finit un mot composé au clavier ne choisit rien', async () => {
    await type('saint cl');
    await press('ArrowDown');
    const entree = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    expect(champ().dispatchEvent(new KeyboardEvent('keydown', entree))).toBe(true);
    await wait();
    expect(code().value).toBe('');
  });

  test('Échap ferme la liste, puis vide le champ', async () => {
    await type('39200');
    await press('Enter');
    await type('mouss');
    await press('Escape');
    expect($('#c-liste').hidden).toBe(true);
    expect(champ().value).toBe('mouss');
    await press('Escape');
    expect(champ().value).toBe('');
    expect(code().value).toBe('');
  });

  test('la flèche du bas rouvre la liste fermée', async () => {
    await type('mouss');
    await press('Escape');
    await press('ArrowDown');
    expect(champ().getAttribute('aria-activedescendant')).toBe('c-liste-0');
  });
});

describe('choisir', () => {
  test('toucher le code postal d’une option la choisit', async () => {
    await type('3931');
    $('[role="option"] small').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(code().value).toBe('39373');
  });

  test('un nom d’autrefois mène à la commune d’aujourd’hui, et le dit', async () => {
    await type('saint-lup');
    expect(options()).toEqual(['Coteaux du Lizon (autrefois Saint-Lupicin) Jura (39), 39170']);
    $('[role="option"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(champ().value).toBe('Coteaux du Lizon (39)');
    expect(message()).toBe('Saint-Lupicin fait aujourd’hui partie de Coteaux du Lizon.');
  });

  test('la commune posée par l’adresse est montrée par son nom', () => {
    code().value = '39478';
    code().dispatchEvent(new CustomEvent('valeur-posee'));
    expect(champ().value).toBe('Saint-Claude (39)');
    expect(change).not.toHaveBeenCalled();
  });
});

describe('quitter le champ', () => {
  test('retient un nom écrit en entier, sans répondre à la place de la personne', async () => {
    await type('les moussieres');
    await leave();
    expect(champ().value).toBe('Les Moussières (39)');
    expect(code().value).toBe('39373');
    expect([choisie, envoi].map((fn) => fn.mock.calls.length)).toEqual([0, 0]);
  });

  test('ne change jamais un choix explicite, même entre homonymes', async () => {
    await type('villers');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    const choix = code().value;
    await leave();
    expect(['39998', '51635']).toContain(choix);
    expect(code().value).toBe(choix);
    expect(change).toHaveBeenCalledOnce();
  });

  test('entre homonymes, garde la liste ouverte et demande lequel', async () => {
    await type('Villers-le-Sec');
    await leave();
    expect(code().value).toBe('');
    expect(options()).toEqual(['Villers-le-Sec Marne (51), 51250', 'Villers-le-Sec Jura (39), 39998']);
    expect($('#c-liste').hidden).toBe(false);
    expect(message()).toBe('2 communes répondent. Choisissez dans la liste, d’après le département.');
  });

  test('un nom laissé en route ne garde pas la commune d’avant', async () => {
    await type('39200');
    await press('Enter');
    await type('nulle part');
    await leave();
    expect(code().value).toBe('');
    expect(change).toHaveBeenLastCalledWith('commune', '');
  });
});

describe('envoyer le formulaire', () => {
  test('un nom sûr est retenu, puis le formulaire part', async () => {
    await type('saint-claude');
    await submit();
    expect(code().value).toBe('39478');
    expect(envoi).toHaveBeenCalledOnce();
  });

  test.each(['Villers-le-Sec', 'Mouss', 'zzzz'])(
    '« %s » le retient : il faut dire laquelle',
    async (texte) => {
      await type(texte);
      await submit();
      expect(envoi).not.toHaveBeenCalled();
      expect(message()).not.toBe('');
      expect(document.activeElement).toBe(champ());
    },
  );

  test('rempli par le navigateur sans que l’on y soit entré, il est lu avant l’envoi', async () => {
    await mount('', '/communes/', false);
    await type('Saint-Claude, Jura, France');
    await submit();
    await wait();
    expect([code().value, envoi.mock.calls.length]).toEqual(['39478', 1]);
  });

  test('un champ vide ou une commune choisie le laissent partir', async () => {
    await submit();
    await type('39200');
    await press('Enter');
    await submit();
    expect(envoi).toHaveBeenCalledTimes(2);
  });
});

describe('ce que la liste du guichet ne connaît pas', () => {
  test.each([
    ['75001', 'Paris (75) n’est pas couverte par ce guichet.'],
    ['Marseille', 'Marseille (13) n’est pas couverte par ce guichet.'],
    ['13 marseille', 'Marseille (13) n’est pas couverte par ce guichet.'],
  ])('« %s » est connue ailleurs : elle n’est pas couverte', async (texte, phrase) => {
    await type(texte);
    expect($('[data-hors-territoire]').hidden).toBe(false);
    expect($('[data-constat]').textContent).toBe(phrase);
    expect($('#annonces').textContent).toBe(`${phrase} Demandez au guichet.`);
  });

  test.each(['Xyzabc', '00000', 'permis pas cher'])('« %s » n’est pas reconnu, sans plus', async (texte) => {
    await type(texte);
    expect($('[data-hors-territoire]').hidden).toBe(true);
    expect(message()).toBe('Nom non reconnu. Vérifiez l’orthographe, ou écrivez le code postal.');
  });

  test.each(['7', '7500', 'zz', 'Marsei'])('« %s » demande d’écrire encore', async (texte) => {
    await type(texte);
    expect($('[data-hors-territoire]').hidden).toBe(true);
    expect(message()).toBe('Écrivez encore quelques lettres, ou le code postal.');
  });

  test('une faute de frappe propose le nom, sans le retenir', async () => {
    await type('Moussierres');
    expect(options()).toEqual(['Les Moussières Jura (39), 39310']);
    await press('Enter');
    expect(code().value).toBe('');
    expect(message()).toBe('Nom non reconnu. Regardez les noms proches dans la liste.');
  });

  test('une faute dans un nom long se corrige avant de laisser un mot de côté', async () => {
    await type('lavan les saint claude');
    expect(options()).toEqual(['Lavans-lès-Saint-Claude Jura (39), 39170']);
  });

  test('le nom d’une commune d’ailleurs peut être une faute de frappe : ceux d’ici restent proposés', async () => {
    await type('Villiers-le-Sec');
    await leave();
    expect($('[data-constat]').textContent).toBe('Villiers-le-Sec (52) n’est pas couverte par ce guichet.');
    expect(options()).toEqual(['Villers-le-Sec Marne (51), 51250', 'Villers-le-Sec Jura (39), 39998']);
  });

  test('sans réseau, la liste du guichet répond, et rien n’est affirmé du reste', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    await mount('', '/absent/');
    await type('st cl');
    expect(options()[0]).toBe('Saint-Claude (39), 39200');
    await type('Marseille');
    expect($('[data-hors-territoire]').hidden).toBe(true);
    expect(message()).toContain('Nom non reconnu');
  });

  test('l’index de France n’est lu que si la liste ne répond pas', async () => {
    await mount('', '/seul/');
    await type('saint-claude');
    expect(inscrites.mock.calls.flat()).toEqual(['/seul/departements.txt']);
    await type('Marseille');
    expect(inscrites.mock.calls.flat()).toContain('/seul/a.txt');
  });

  test('le message s’en va dès qu’une commune répond', async () => {
    await type('75001');
    await type('39200');
    expect($('[data-hors-territoire]').hidden).toBe(true);
  });
});

describe('dans toute la France', () => {
  test('les communes du guichet d’abord, puis les autres', async () => {
    await mount('data-partout data-zone="39"');
    await type('saint claude');
    expect(options()).toEqual(['Saint-Claude Jura (39), 39200', 'Saint-Claude (971), 97120']);
  });

  test('le choix du plus petit de deux homonymes reste le sien', async () => {
    await mount('data-partout');
    await type('saint claude');
    await press('ArrowDown');
    await press('Enter');
    await leave();
    expect([champ().value, code().value]).toEqual(['Saint-Claude (39)', '39478']);
  });

  test('quand la liste ne répond pas, le dit comme la page le veut', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    await mount('data-partout', '/panne/');
    $('champ-commune').insertAdjacentHTML('beforeend', '<p data-panne>Joignez le guichet.</p>');
    await type('saint claude');
    expect(message()).toBe('Joignez le guichet.');
  });
});

describe('autour de moi', () => {
  const click = async () => {
    $('[data-autour]').click();
    await wait();
  };

  test('retient la commune la plus proche', async () => {
    placeAt({ latitude: 46.39, longitude: 5.79 });
    await click();
    expect(code().value).toBe('39286');
    expect(message()).toBe('Commune la plus proche\u00a0: Lavans-lès-Saint-Claude');
  });

  test('à plus de 30 km, dit que la commune n’est pas couverte', async () => {
    placeAt({ latitude: 48.85, longitude: 2.35 });
    await click();
    expect(code().value).toBe('');
    expect($('[data-hors-territoire]').hidden).toBe(false);
  });

  test('refusé, explique quoi faire', async () => {
    placeAt({ code: 1 });
    await click();
    expect(message()).toBe(
      'Votre appareil n’a pas le droit de donner sa position. Écrivez le nom de votre commune.',
    );
  });
});
