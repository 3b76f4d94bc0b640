// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import './etat-offre.ts';

function show(jour: string, attributs: Readonly<Record<string, string>>): string {
  vi.setSystemTime(new Date(`${jour}T10:00:00Z`));
  const element = document.createElement('etat-offre');
  Object.assign(element.dataset, attributs);
  element.innerHTML = '<span data-preuve>Vérifié le 3 mars 2026 par le guichet</span>';
  document.body.replaceChildren(element);
  return document.body.textContent;
}

afterEach(() => vi.useRealTimers());

test('une vérification de moins de six mois reste telle quelle', () => {
  expect(show('2026-09-02', { verifieLe: '2026-03-03' })).toBe('Vérifié le 3 mars 2026 par le guichet');
});

test('au-delà, elle est à confirmer, une seule fois même si l’élément change de place', () => {
  const attendu = 'Vérifié le 3 mars 2026 par le guichet\u00a0: à confirmer';
  expect(show('2026-09-03', { verifieLe: '2026-03-03' })).toBe(attendu);
  document.body.append(document.body.firstElementChild as Element);
  expect(document.body.textContent).toBe(attendu);
});

test('un statut provisoire qui a fini ne rouvre pas l’offre', () => {
  expect(show('2026-04-01', { statut: 'suspendue', statutJusquAu: '2026-03-31' })).toContain(
    'Reprise à vérifier',
  );
});
