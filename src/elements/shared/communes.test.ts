// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { loadCommunes, loadLieu } from './communes.ts';

const LIGNES = '=200026573\nSaint-Claude|39478|39200|46.387|5.865|92';

function mount(attributs: string, contenu = ''): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = `<script type="application/json" data-communes-en-ligne ${attributs}>${contenu}</script>`;
  return page;
}

const inscrire = (...reponses: readonly Response[]) => {
  const fetcher = vi.fn<typeof fetch>();
  for (const reponse of reponses) fetcher.mockResolvedValueOnce(reponse);
  vi.stubGlobal('fetch', fetcher);
  return fetcher;
};

afterEach(() => vi.unstubAllGlobals());

test('les communes de la page se lisent sans rien demander au réseau', async () => {
  const fetcher = inscrire();
  const communes = await loadCommunes(mount('', JSON.stringify(LIGNES)));
  expect(communes).toMatchObject([{ nom: 'Saint-Claude', epci: '200026573', departement: '39' }]);
  expect(fetcher).not.toHaveBeenCalled();
});

test('le fichier d’un grand territoire n’est lu qu’une fois pour tous', async () => {
  const fetcher = inscrire(new Response(LIGNES));
  const page = mount('data-adresse="/grand/communes.txt"');
  const [communes, lieu] = await Promise.all([loadCommunes(page), loadLieu(page, '39478')]);
  expect(communes).toHaveLength(1);
  expect(lieu.nom).toBe('Saint-Claude');
  expect(fetcher).toHaveBeenCalledExactlyOnceWith('/grand/communes.txt');
});

test('un échec se dit, puis se réessaie', async () => {
  inscrire(new Response('', { status: 503 }), new Response(LIGNES));
  const page = mount('data-adresse="/absent/communes.txt"');
  await expect(loadCommunes(page)).rejects.toThrow('503');
  expect(await loadCommunes(page)).toHaveLength(1);
});

test('une commune d’ailleurs a un département, ni nom ni intercommunalité', async () => {
  expect(await loadLieu(mount('', JSON.stringify(LIGNES)), '97411')).toEqual({
    code_insee: '97411',
    departement: '974',
    epci: null,
  });
});
