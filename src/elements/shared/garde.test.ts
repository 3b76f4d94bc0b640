// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Garde } from './garde.ts';

const panne = vi.fn();
const console_ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
let garde: Garde;
let bouton: HTMLButtonElement;

beforeEach(() => {
  panne.mockReset();
  console_.mockClear();
  garde = new Garde(panne);
  bouton = document.createElement('button');
});

const settle = () => new Promise((fini) => setTimeout(fini));

test('un effet sans faute se fait tout de suite, avec l’évènement', () => {
  const effet = vi.fn();
  garde.listen(bouton, 'click', effet);
  bouton.click();
  expect(effet).toHaveBeenCalledWith(expect.objectContaining({ type: 'click' }));
});

test.each([
  ['immédiate', () => JSON.parse('{')],
  ['à venir', async () => JSON.parse('{')],
])('une faute %s met en panne une seule fois, se lit dans la console, et tout s’arrête', async (_, effet) => {
  garde.listen(bouton, 'click', effet);
  bouton.click();
  bouton.click();
  await settle();
  bouton.click();
  await settle();
  expect(panne).toHaveBeenCalledOnce();
  expect(console_).toHaveBeenCalledOnce();
  expect(garde.signal.aborted).toBe(true);
});

test('fermée, elle n’écoute plus, même là où « signal » n’est pas connu', () => {
  const effet = vi.fn();
  const listen = bouton.addEventListener.bind(bouton);
  bouton.addEventListener = (type: string, ecoute: never) => listen(type, ecoute);
  garde.listen(bouton, 'click', effet);
  garde.close();
  bouton.click();
  expect(effet).not.toHaveBeenCalled();
});

test('sans cible, rien', () => {
  expect(() => garde.listen(null, 'click', vi.fn())).not.toThrow();
});
