// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { createAnnulation, DELAI_MS, type ProposerAnnulation } from './create-annulation.ts';
import { Garde } from './garde.ts';

let undo: Mock<() => void>;
let annuler: HTMLButtonElement;
let offer: ProposerAnnulation;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<button id="effacer">Effacer</button><button id="annuler" hidden>Annuler</button><p id="annonces"></p>';
  annuler = document.querySelector<HTMLButtonElement>('#annuler')!;
  offer = createAnnulation(annuler, new Garde(() => {}));
  undo = vi.fn<() => void>();
});

afterEach(() => vi.useRealTimers());

test('« Annuler » remet tout, une fois, et rend le focus au bouton qui efface', () => {
  offer('Tout est effacé.', undo);
  vi.advanceTimersByTime(300);
  expect(document.querySelector('#annonces')?.textContent).toMatch(/^Tout est effacé\..*dix secondes/);
  expect(annuler.hidden).toBe(false);
  annuler.focus();
  annuler.click();
  annuler.click();
  expect(undo).toHaveBeenCalledTimes(1);
  expect(annuler.hidden).toBe(true);
  expect(document.activeElement?.id).toBe('effacer');
});

test('après dix secondes, plus rien n’est retenu', () => {
  offer('Tout est effacé.', undo);
  vi.advanceTimersByTime(DELAI_MS);
  expect(annuler.hidden).toBe(true);
  annuler.click();
  expect(undo).not.toHaveBeenCalled();
});

test('tant que le clavier est sur le bouton, il ne s’en va pas', () => {
  offer('Tout est effacé.', undo);
  annuler.focus();
  vi.advanceTimersByTime(DELAI_MS * 3);
  expect(annuler.hidden).toBe(false);
  annuler.blur();
  vi.advanceTimersByTime(DELAI_MS);
  expect(annuler.hidden).toBe(true);
});

test('quitter la page oublie', () => {
  offer('Tout est effacé.', undo);
  window.dispatchEvent(new Event('pagehide'));
  annuler.click();
  expect(undo).not.toHaveBeenCalled();
});
