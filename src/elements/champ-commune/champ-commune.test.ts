// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

await import('./create-combobox.ts');
await import('./champ-commune.ts');

const PAGE = `
<form><champ-commune>
  <label for="c">Votre commune</label>
  <input id="c" name="commune-texte" type="text" role="combobox" aria-expanded="false" aria-controls="c-liste" />
  <div id="c-liste" role="listbox" hidden></div>
  <button type="button" data-autour>Autour de moi</button>
  <p data-message></p>
  <p data-hors-territoire hidden>Cette commune n’est pas couverte par ce guichet.</p>
  <input type="hidden" name="commune" />
  <script type="application/json" data-communes-en-ligne>"=200026573\\nLavans-lès-Saint-Claude|39286|39170|46.388|5.783|20\\nLes Moussières|39373|39310|46.318|5.893|2\\nSaint-Claude|39478|39200|46.387|5.865|92"</script>
</champ-commune></form>
<div id="annonces"></div>`;

// happy-dom connecte l’élément avant ses enfants quand on écrit dans la page même.
function mount(): void {
  const page = document.createElement('div');
  page.innerHTML = PAGE;
  document.body.replaceChildren(...page.childNodes);
}

const $ = <T extends HTMLElement>(selecteur: string) => document.querySelector<T>(selecteur)!;
const champ = () => $<HTMLInputElement>('input[name="commune-texte"]');
const code = () => $<HTMLInputElement>('input[name="commune"]');
const options = () => [...document.querySelectorAll('[role="option"]')].map((o) => o.firstChild!.textContent);
const change = vi.fn();

function type(texte: string): void {
  champ().value = texte;
  champ().dispatchEvent(new Event('input', { bubbles: true }));
}

function press(key: string): KeyboardEvent {
  const e = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  champ().dispatchEvent(e);
  return e;
}

function placeAt(reponse: { latitude: number; longitude: number } | { code: number }): void {
  const getCurrentPosition = (ok: (p: object) => void, non: (e: object) => void) =>
    'code' in reponse ? non(reponse) : ok({ coords: reponse });
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
}

beforeEach(async () => {
  vi.useFakeTimers();
  mount();
  champ().focus();
  await vi.dynamicImportSettled();
  change.mockReset();
  $('form').addEventListener('change', (e) =>
    change((e.target as HTMLInputElement).name, (e.target as HTMLInputElement).value),
  );
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('le clavier', () => {
  test('« st cl » propose Saint-Claude d’abord et annonce le nombre', () => {
    type('st cl');
    expect(options()).toEqual(['Saint-Claude', 'Lavans-lès-Saint-Claude']);
    expect(champ().getAttribute('aria-expanded')).toBe('true');
    vi.advanceTimersByTime(300);
    expect($('#annonces').textContent).toBe('2\u00a0communes proposées');
  });

  test('les flèches tournent dans la liste, Entrée choisit, le champ caché le dit', () => {
    type('saint');
    press('ArrowUp');
    expect(champ().getAttribute('aria-activedescendant')).toBe('c-liste-1');
    press('ArrowDown');
    expect(champ().getAttribute('aria-activedescendant')).toBe('c-liste-0');
    expect($('#c-liste-0').getAttribute('aria-selected')).toBe('true');
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(champ().value).toBe('Saint-Claude');
    expect(change).toHaveBeenCalledExactlyOnceWith('commune', '39478');
    expect(champ().getAttribute('aria-expanded')).toBe('false');
    expect(champ().hasAttribute('aria-activedescendant')).toBe(false);
  });

  test('Entrée seule ne choisit pas entre plusieurs communes', () => {
    type('saint');
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(code().value).toBe('');
  });

  test('Entrée retient un nom écrit en entier, puis laisse partir le formulaire', () => {
    type('saint-claude');
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(code().value).toBe('39478');
    expect(press('Enter').defaultPrevented).toBe(false);
  });

  test('Échap ferme la liste, puis vide le champ', () => {
    type('39200');
    press('Enter');
    type('mouss');
    press('Escape');
    expect($('#c-liste').hidden).toBe(true);
    expect(champ().value).toBe('mouss');
    press('Escape');
    expect(champ().value).toBe('');
    expect(code().value).toBe('');
  });

  test('la flèche du bas rouvre la liste fermée', () => {
    type('mouss');
    press('Escape');
    press('ArrowDown');
    expect(champ().getAttribute('aria-activedescendant')).toBe('c-liste-0');
  });
});

describe('choisir', () => {
  test('toucher le code postal d’une option la choisit', () => {
    type('3931');
    $('[role="option"] small').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(code().value).toBe('39373');
  });

  test('un nom écrit en entier est retenu en quittant le champ', () => {
    type('les moussieres');
    champ().dispatchEvent(new Event('blur'));
    expect(champ().value).toBe('Les Moussières');
    expect(code().value).toBe('39373');
  });

  test('un nom laissé en route ne garde pas la commune d’avant', () => {
    type('39200');
    press('Enter');
    type('nulle part');
    champ().dispatchEvent(new Event('blur'));
    expect(code().value).toBe('');
    expect(change).toHaveBeenLastCalledWith('commune', '');
  });

  test('la commune posée par l’adresse est montrée par son nom', () => {
    code().value = '39478';
    code().dispatchEvent(new CustomEvent('valeur-posee'));
    expect(champ().value).toBe('Saint-Claude');
    expect(change).not.toHaveBeenCalled();
  });
});

describe('hors du territoire', () => {
  test.each(['75001', 'Marseille'])('« %s » dit que la commune n’est pas couverte', (texte) => {
    type(texte);
    expect($('[data-hors-territoire]').hidden).toBe(false);
    vi.advanceTimersByTime(300);
    expect($('#annonces').textContent).toBe('Cette commune n’est pas couverte par ce guichet.');
  });

  test.each(['7', '7500', 'zz'])('« %s » est trop court pour le dire', (texte) => {
    type(texte);
    expect($('[data-hors-territoire]').hidden).toBe(true);
  });

  test('le message s’en va dès qu’une commune répond', () => {
    type('75001');
    type('39200');
    expect($('[data-hors-territoire]').hidden).toBe(true);
  });
});

describe('autour de moi', () => {
  const click = async () => {
    $('[data-autour]').click();
    await vi.advanceTimersByTimeAsync(10);
  };

  test('retient la commune la plus proche', async () => {
    placeAt({ latitude: 46.39, longitude: 5.79 });
    await click();
    expect(code().value).toBe('39286');
    expect($('[data-message]').textContent).toBe('Commune la plus proche\u00a0: Lavans-lès-Saint-Claude');
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
    expect($('[data-message]').textContent).toBe(
      'Votre appareil n’a pas le droit de donner sa position. Écrivez le nom de votre commune.',
    );
  });
});
