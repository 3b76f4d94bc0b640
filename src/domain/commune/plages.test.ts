import { describe, expect, test } from 'vitest';
import { formatPlages, isInPlages } from './plages.ts';

const TERRITOIRE = ['39005', '2A004', '39001', '39003', '67001', '39010'];

describe('les plages de communes', () => {
  test('les codes qui se suivent dans le territoire ne font qu’une plage', () => {
    expect(formatPlages(['39001', '39003', '39005', '67001'], TERRITOIRE)).toBe('39001-39005 67001');
    expect(formatPlages(['39003'], TERRITOIRE)).toBe('39003');
    expect(formatPlages([], TERRITOIRE)).toBe('');
  });

  test('une commune du territoire qui n’est pas servie n’est jamais dans une plage', () => {
    const servies = ['2A004', '39001', '39005', '39010'];
    const plages = formatPlages(servies, TERRITOIRE).split(' ');
    expect(TERRITOIRE.filter((code) => isInPlages(plages, code)).toSorted()).toEqual(servies.toSorted());
  });

  test('aucune plage ne contient rien', () => {
    expect(isInPlages([], '39001')).toBe(false);
    expect(isInPlages([''], '39001')).toBe(false);
  });
});
