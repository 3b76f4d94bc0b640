import { expect, test } from 'vitest';
import { describeDissolution } from './describe-dissolution.ts';

const noms = new Map([['departement', 'Le Département']]);
const dire = (champs: { readonly dissoute_le?: string; readonly reprise_par?: string }) =>
  describeDissolution({ nom: 'La MIFE', ...champs }, (id) => noms.get(id));

test('une structure qui vit ne dit rien', () => {
  expect(dire({})).toBeUndefined();
});

test('une structure dissoute dit quand, et qui a pris la suite ou qu’on ne le sait pas', () => {
  expect(dire({ dissoute_le: '2025-09-01' })).toBe(
    'La MIFE\u00a0: dissolution au 1er septembre 2025. Nous ne savons pas qui a pris la suite.',
  );
  expect(dire({ dissoute_le: '2025-09-01', reprise_par: 'departement' })).toBe(
    'La MIFE\u00a0: dissolution au 1er septembre 2025. Le Département a pris la suite.',
  );
});
