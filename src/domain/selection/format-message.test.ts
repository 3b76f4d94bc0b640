import { expect, test } from 'vitest';
import { formatMessage } from './format-message.ts';

const JOINDRE = { texte: '01\u00a099\u00a000\u00a012\u00a034', lien: 'tel:+33199001234' };

test('le message se comprend sans ouvrir le lien', () => {
  const message = formatMessage(
    'Guichet d’essai',
    [
      { nom: 'Garage', joindre: JOINDRE, prix: '6 € par jour' },
      { nom: 'Bus', joindre: { ...JOINDRE, chez: 'Mairie de Morez' } },
      { nom: 'Car' },
    ],
    'https://exemple.fr/#s1',
    'Rappeler mardi 🚲',
  );
  expect(message.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'Guichet d’essai : 3 solutions gardées',
    '- Garage, 6 € par jour, 01 99 00 12 34',
    '- Bus, Mairie de Morez 01 99 00 12 34',
    '- Car',
    '',
    'Rappeler mardi 🚲',
    '',
    'https://exemple.fr/#s1',
  ]);
  // L’espace du clavier, que toute messagerie sait lire dans un numéro.
  expect(message).toContain('01 99 00 12 34');
});
