// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Liste } from './liste.ts';

test('une longue réponse se range entière : les premières tout de suite, les autres à l’image suivante', async () => {
  const ids = Array.from({ length: 30 }, (_, i) => `o${i}`);
  document.body.innerHTML = `<div><ol class="vignettes">${ids.map((id) => `<li data-offre="${id}"></li>`).join('')}</ol></div>`;
  const racine = document.querySelector('div');
  if (!racine) throw new Error('Pas de liste.');
  const list = () => [...racine.querySelectorAll('li')].map((li) => li.dataset['offre']);
  const voulues = ids.toReversed();
  new Liste(racine).show(voulues, true);
  expect(list().slice(0, 20)).toEqual(voulues.slice(0, 20));
  await new Promise(requestAnimationFrame);
  expect(list()).toEqual(voulues);
});
