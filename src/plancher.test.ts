import { expect, test } from 'vitest';
import { renamePrives } from './plancher.ts';

test('un membre privé devient ordinaire, partout où il est nommé, et rien d’autre', () => {
  expect(
    renamePrives(
      "class A {\n  // « #rang », à ne pas toucher ; é\n  #rang: number = 0;\n  get #x() { return '#' + this.#rang; }\n  static is(o: A) { return o?.#rang === 1; }\n}\nconst cible = '#rang';",
    ),
  ).toBe(
    "class A {\n  // « #rang », à ne pas toucher ; é\n  _rang: number = 0;\n  get _x() { return '#' + this._rang; }\n  static is(o: A) { return o?._rang === 1; }\n}\nconst cible = '#rang';",
  );
});
