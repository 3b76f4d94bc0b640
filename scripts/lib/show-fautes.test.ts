import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { showFautes } from './show-fautes.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

let dire: MockInstance;
beforeEach(() => {
  dire = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

/** Ouvre le serveur, y demande une chose, et rend ce qu’il a répondu ; `undefined` : il a laissé faire Astro. */
function ask(faute: string | undefined, accept: string): string | undefined {
  let reponse: string | undefined;
  const demande = { headers: { accept } };
  const onReponse = { writeHead: () => undefined, end: (corps: string) => (reponse = corps) };
  const use = (middleware: (...args: readonly unknown[]) => void) =>
    middleware(demande, onReponse, () => undefined);
  const setup = showFautes(() => faute, '/base/').hooks['astro:server:setup'];
  setup?.({ server: { middlewares: { use } } } as unknown as Parameters<Setup>[0]);
  return reponse;
}

test('un contenu fautif se dit dans le terminal et à la place de la page', () => {
  const page = ask('a.md:1 « <b> & » ne convient pas', 'text/html,*/*');
  expect(page).toContain('a.md:1 « &lt;b> &amp; » ne convient pas');
  expect(page).toContain('src="/base/@vite/client"');
  expect(dire).toHaveBeenCalledExactlyOnceWith('a.md:1 « <b> & » ne convient pas');
});

test('un contenu en ordre, ou autre chose qu’une page, passe à Astro', () => {
  expect(ask(undefined, 'text/html')).toBeUndefined();
  expect(dire).not.toHaveBeenCalled();
  expect(ask('faute', '*/*')).toBeUndefined();
});
