// @vitest-environment happy-dom
import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { Garde } from '../shared/garde.ts';
import { Etapes } from './etapes.ts';

let form: HTMLFormElement;
let etapes: Etapes;
let onFin: Mock<() => void>;

beforeEach(() => {
  const radios = (nom: string, n: number) =>
    Array.from({ length: n }, (_, i) => `<input type="radio" name="${nom}" value="${i + 1}">`).join('');
  document.body.innerHTML = `<form>
    <div data-etape="commune"><input type="hidden"><input type="text"></div>
    <fieldset data-etape="besoin"><div data-choix>${radios('besoin', 6)}</div></fieldset>
    <div>
      <fieldset data-etape="age" data-posable hidden><input type="number"></fieldset>
      <fieldset data-etape="situations" data-posable hidden>
        <div data-choix>${radios('situations', 10).replaceAll('radio', 'checkbox')}</div>
      </fieldset>
    </div>
  </form>`;
  form = document.querySelector('form')!;
  onFin = vi.fn<() => void>();
  etapes = new Etapes(form, onFin, async () => undefined, new Garde(() => {}));
});

const getActif = () => (document.activeElement as HTMLInputElement).closest<HTMLElement>('[data-etape]');
/** Une touche, et ce qu’elle déclenche. */
async function press(code: string, plus: KeyboardEventInit = {}): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...plus }),
  );
  await new Promise((fini) => setTimeout(fini));
}
const listCoches = () =>
  [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => `${name}=${value}`);

describe('un chiffre répond', () => {
  test('à un seul choix, il choisit et avance, quel que soit le clavier', async () => {
    etapes.focus('besoin');
    await press('Digit3', { key: '"' });
    expect(listCoches()).toEqual(['besoin=3']);
    expect(onFin).toHaveBeenCalledTimes(1);
    etapes.focus('besoin');
    await press('Numpad2');
    expect(listCoches()).toEqual(['besoin=2']);
  });

  test('à plusieurs, il coche ou décoche et reste ; zéro est le dixième', async () => {
    etapes.show(['situations']);
    etapes.focus('situations');
    await press('Digit0');
    await press('Digit1');
    expect(listCoches()).toEqual(['situations=1', 'situations=10']);
    await press('Digit1');
    expect(listCoches()).toEqual(['situations=10']);
    expect(onFin).not.toHaveBeenCalled();
  });

  test('ni hors des choix, ni sans choix de ce rang, ni avec une autre touche', async () => {
    etapes.focus('commune');
    await press('Digit3');
    etapes.focus('besoin');
    await press('Digit9');
    await press('Digit3', { ctrlKey: true });
    await press('KeyA');
    expect(listCoches()).toEqual([]);
  });
});

test('on avance de question en question, puis à la réponse', () => {
  etapes.show(['situations', 'age']);
  etapes.focus('commune');
  for (const attendue of ['besoin', 'situations', 'age']) {
    etapes.advance();
    expect(getActif()?.dataset['etape']).toBe(attendue);
    expect(etapes.active).toBe(attendue);
  }
  etapes.advance();
  expect(onFin).toHaveBeenCalledTimes(1);
});

test('une question de plus vient à la suite, sans déplacer celle où l’on est', () => {
  etapes.show(['age']);
  etapes.focus('age');
  etapes.show(['age', 'situations']);
  expect(getActif()?.dataset['etape']).toBe('age');
  etapes.show([]);
  expect(form.querySelectorAll('[data-posable]:not([hidden])')).toHaveLength(0);
});
