// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ElementGarde } from './element-garde.ts';
import type { Garde } from './garde.ts';

const panne = vi.fn();
let ouvre: (element: HTMLElement, garde: Garde) => unknown;

class ElementDEssai extends ElementGarde {
  protected override open(garde: Garde): unknown {
    return ouvre(this, garde);
  }
}
customElements.define('element-d-essai', ElementDEssai);

const SERVEUR = '<ul><li>a</li><li>b</li></ul><button>Trier</button>';
function mount(): HTMLElement {
  const element = document.createElement('element-d-essai');
  element.innerHTML = SERVEUR;
  document.body.append(element);
  return element;
}
const settle = () => new Promise((fini) => setTimeout(fini));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  panne.mockReset();
  document.addEventListener('panne', panne);
});
afterEach(() => {
  document.removeEventListener('panne', panne);
  document.body.replaceChildren();
});

test('une faute en plein travail rend la forme du serveur, le dit, et ne laisse rien d’écouté', async () => {
  const effet = vi.fn();
  ouvre = (element, garde) => {
    for (const li of element.querySelectorAll('li')) li.hidden = true;
    garde.listen(element, 'click', effet);
    garde.run(async () => JSON.parse('{'));
  };
  const element = mount();
  await settle();
  expect(element.innerHTML).toBe(SERVEUR);
  expect(element.hasAttribute('data-en-panne')).toBe(true);
  expect(panne).toHaveBeenCalledOnce();
  element.querySelector('button')?.click();
  expect(effet).not.toHaveBeenCalled();
});

test('une faute en s’ouvrant aussi', async () => {
  ouvre = () => {
    throw new Error('raté');
  };
  const element = mount();
  await settle();
  expect(element.hasAttribute('data-en-panne')).toBe(true);
});

test('arrivé tard, un élément prêt n’est plus en panne', () => {
  ouvre = () => undefined;
  const element = document.createElement('element-d-essai');
  element.setAttribute('data-en-panne', '');
  document.body.append(element);
  expect(element.hasAttribute('data-en-panne')).toBe(false);
});
