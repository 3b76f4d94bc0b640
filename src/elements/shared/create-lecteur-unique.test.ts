import { afterEach, expect, test, vi } from 'vitest';
import { createLecteurUnique } from './create-lecteur-unique.ts';

const read = () => createLecteurUnique((reponse) => reponse.text());
const answer = (...reponses: Response[]) => {
  const fetch = vi.fn();
  for (const reponse of reponses) fetch.mockResolvedValueOnce(reponse);
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

afterEach(() => vi.unstubAllGlobals());

test('une adresse n’est demandée qu’une fois, même deux fois à la fois', async () => {
  const fetch = answer(new Response('oui'));
  const lire = read();
  expect(await Promise.all([lire('/a'), lire('/a')])).toEqual(['oui', 'oui']);
  expect(await lire('/a')).toBe('oui');
  expect(fetch).toHaveBeenCalledOnce();
});

test('un échec se dit, et n’est pas retenu', async () => {
  answer(new Response('', { status: 503 }), new Response('revenu'));
  const lire = read();
  await expect(lire('/a')).rejects.toThrow('503 /a');
  expect(await lire('/a')).toBe('revenu');
});
