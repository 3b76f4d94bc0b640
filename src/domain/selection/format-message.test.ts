import { expect, test } from 'vitest';
import { formatMessage } from './format-message.ts';

const TELEPHONE = { affiche: '01\u00a099\u00a000\u00a012\u00a034', lien: '+33199001234' };

test('le message se comprend sans ouvrir le lien', () => {
  const message = formatMessage(
    'Guichet d’essai',
    [{ nom: 'Garage', telephone: TELEPHONE, prix: '6 € par jour' }, { nom: 'Bus' }],
    'https://exemple.fr/#s1',
    'Rappeler mardi 🚲',
  );
  expect(message.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'Guichet d’essai : 2 solutions gardées',
    '- Garage, 6 € par jour, tél. 01 99 00 12 34',
    '- Bus, téléphone : voir le lien',
    '',
    'Rappeler mardi 🚲',
    '',
    'https://exemple.fr/#s1',
  ]);
  // L’espace du clavier, que toute messagerie sait lire dans un numéro.
  expect(message).toContain('01 99 00 12 34');
});
