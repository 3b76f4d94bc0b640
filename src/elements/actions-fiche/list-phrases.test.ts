// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { listPhrases } from './list-phrases.ts';

test('lit dans l’ordre, un morceau à la fois, sans ce qui est plié, caché ou hors des rubriques', () => {
  document.body.innerHTML = `
    <h1 data-lire>Un minibus</h1>
    <p>Hors de la fiche</p>
    <section data-lire>
      <h2>Combien ça coûte</h2>
      <div data-tu><p>Comparé à une voiture</p></div>
      <ul><li><span>Trajet</span> <strong>2 €</strong></li><li><p>Abonnement : 20 €.</p></li><li>Cartes<ul><li>Jeune</li></ul></li></ul>
      <details><summary><span>Pour un mois :</span></summary><p>Calcul</p><ul><li>Plié</li></ul></details>
      <table><caption>Légende</caption><tr><th>Délai</th><td>2 jours</td></tr></table>
      <p hidden>Caché</p><p></p>
    </section>`;
  expect(listPhrases(document)).toEqual([
    'Un minibus.',
    'Combien ça coûte.',
    'Trajet 2 €.',
    'Abonnement : 20 €.',
    'Cartes.',
    'Jeune.',
    'Pour un mois :',
    'Délai.',
    '2 jours.',
  ]);
});
