import { expect, test } from 'vitest';
import { toTypographieHtml } from './to-typographie-html.ts';

test.each([
  ['<h2>Une question ? Le guichet</h2>', '<h2>Une question\u00a0? Le guichet</h2>'],
  ['<p>« À vérifier\n    » : on ne sait pas</p>', '<p>«\u00a0À vérifier\u00a0»\u00a0: on ne sait pas</p>'],
  [
    '<b>10</b> €, 12 % <strong>Vu</strong> : oui',
    '<b>10</b>\u00a0€, 12\u00a0% <strong>Vu</strong>\u00a0: oui',
  ],
])('%j', (saisi, attendu) => {
  expect(toTypographieHtml(saisi)).toBe(attendu);
});

test.each([
  ['<script>a ? b : c</script>'],
  ['<style>a :is(b) { color: red }</style>'],
  ['<pre>x : y</pre>'],
  ['<textarea name="t">Oui ?</textarea>'],
  ['<a href="mailto:?subject=a" class="b">16 h 30</a>'],
  ['<!doctype html>\n<!-- x -->'],
])('laisse tel quel %j', (html) => {
  expect(toTypographieHtml(html)).toBe(html);
});

test('ce qui suit un bloc gardé tel quel est encore mis en forme', () => {
  expect(toTypographieHtml('<code>a : b</code> : oui ?<code>c ; d</code>')).toBe(
    '<code>a : b</code>\u00a0: oui\u00a0?<code>c ; d</code>',
  );
});
