import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { MAX_STAGIAIRES } from './ligne-de-groupe.ts';
import { formatGroupe, parseGroupe } from './parse-groupe.ts';

const first = (texte: string) => {
  const { numero: _, ...ligne } = parseGroupe(texte).lignes[0] ?? { numero: 0 };
  return ligne;
};

describe('ce qu’un conseiller colle', () => {
  const LM = { initiales: 'L. M.', commune: 'Saint-Claude' };
  test.each([
    ['tabulations', 'L. M.\tSaint-Claude', LM],
    ['points-virgules', 'L. M.;Saint-Claude', LM],
    ['virgules', 'L. M., Saint-Claude', LM],
    ['la commune seule', 'Saint-Claude', { initiales: '', commune: 'Saint-Claude' }],
    ['des initiales serrées', 'LM;Saint-Claude', { initiales: 'LM', commune: 'Saint-Claude' }],
    ['les initiales après', 'Saint-Claude;LM', { initiales: 'LM', commune: 'Saint-Claude' }],
    ['un nom entier', 'Léa Martin;Saint-Claude', LM],
    ['nom et prénom séparés', 'Léa\tMartin\tSaint-Claude', LM],
    ['un nom en arabe', 'عمر;Saint-Claude', { initiales: 'ع.', commune: 'Saint-Claude' }],
    ['un émoji ne nomme personne', '🚲;Saint-Claude', { initiales: '', commune: 'Saint-Claude' }],
    ['un code postal à part', 'L. M.;39200;Saint-Claude', { ...LM, commune: 'Saint-Claude 39200' }],
    ['un code postal seul', 'L. M.;39200', { ...LM, commune: '39200' }],
    ['des guillemets de tableur', '"Martin; Léa";"Saint-Claude"', { ...LM, initiales: 'M. L.' }],
    ['un téléphone et un courriel, ignorés', 'L. M.;06 12 34 56 78;a@b.fr;Saint-Claude', LM],
    ['des heures', 'L. M.;Saint-Claude;8h30;16:45', { ...LM, arrivee: 510, retour: 1005 }],
    ['des heures en une cellule', 'L. M.;Saint-Claude;8h-16h30', { ...LM, arrivee: 480, retour: 990 }],
    ['des secondes de tableur', 'L. M.;Saint-Claude;08:30:00', { ...LM, arrivee: 510 }],
    [
      'une heure qui n’existe pas',
      'L. M.;Saint-Claude;29h90',
      { ...LM, commune: '29h90', initiales: 'L. M. S.-C.' },
    ],
    ['une voiture', 'L. M.;Saint-Claude;voiture', { ...LM, voiture: true }],
    ['sans voiture', 'L. M.;Saint-Claude;sans voiture', { ...LM, voiture: false }],
  ])('%s', (_, texte, attendu) => {
    expect(first(texte)).toEqual(attendu);
  });

  test('un en-tête donne leur rôle aux colonnes, dans son ordre à lui', () => {
    const texte = [
      'Ville\tNom\tHeure de fin\tHeure d’arrivée\tVéhicule\tRemarque',
      'Morez\tDupont\t17\t8\toui\tallergique',
      '',
      'Les Rousses\tDurand\t\t\tnon\t',
    ].join('\r\n');
    expect(parseGroupe(texte).lignes).toEqual([
      { numero: 2, initiales: 'D.', commune: 'Morez', arrivee: 480, retour: 1020, voiture: true },
      { numero: 4, initiales: 'D.', commune: 'Les Rousses', voiture: false },
    ]);
  });

  test('un en-tête d’une colonne ; une commune n’en est pas un', () => {
    expect(parseGroupe('Commune\nMorez').lignes).toHaveLength(1);
    expect(parseGroupe('Villers-le-Lac\nMorez').lignes).toHaveLength(2);
  });

  test('des lignes vides, ou de séparateurs, ne comptent pas', () => {
    expect(parseGroupe('\n;;;\n \t \nMorez\n\n').lignes.map(({ numero }) => numero)).toEqual([4]);
    expect(parseGroupe('')).toEqual({ lignes: [], refusees: [], en_trop: 0 });
  });

  test('un numéro de sécurité sociale fait refuser sa ligne, et elle seule', () => {
    const { lignes, refusees } = parseGroupe('A. B.;Morez\n1 85 05 78 006 084 36;Saint-Claude\nC. D.;Delle');
    expect(lignes.map(({ initiales }) => initiales)).toEqual(['A. B.', 'C. D.']);
    expect(refusees).toEqual([{ numero: 2, raison: expect.stringContaining('sécurité sociale') }]);
  });

  test('une ligne sans commune se dit, les autres restent', () => {
    const { lignes, refusees } = parseGroupe('Initiales;Commune\nA. B.;\nC. D.;Morez');
    expect(lignes).toHaveLength(1);
    expect(refusees).toEqual([{ numero: 2, raison: expect.stringContaining('Aucune commune') }]);
  });

  test('plus de trente personnes : les premières, et le compte du reste', () => {
    const { lignes, en_trop } = parseGroupe('Morez\n'.repeat(34));
    expect(lignes).toHaveLength(MAX_STAGIAIRES);
    expect(en_trop).toBe(4);
  });
});

test('quoi qu’on colle : jamais d’échec, trente lignes au plus, et se relire donne la même chose', () => {
  const cellule = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'L. M.',
      'Jean-Pierre',
      'Saint-Claude',
      '39200',
      '8h30',
      'voiture',
      'non',
      '"',
      'Commune',
    ),
  );
  const texte = fc
    .array(fc.tuple(fc.array(cellule, { maxLength: 6 }), fc.constantFrom('\t', ';', ',')), { maxLength: 40 })
    .map((lignes) => lignes.map(([cellules, separateur]) => cellules.join(separateur)).join('\n'));
  const drop = ({ numero: _, ...ligne }: { readonly numero: number }) => ligne;
  fc.assert(
    fc.property(texte, (colle) => {
      const { lignes } = parseGroupe(colle);
      expect(lignes.length).toBeLessThanOrEqual(MAX_STAGIAIRES);
      // Une initiale par partie de nom, jamais deux lettres minuscules de suite.
      for (const { initiales } of lignes) expect(initiales).not.toMatch(/\p{Ll}{2}/u);
      const relu = parseGroupe(formatGroupe(lignes));
      expect(relu.lignes.map(drop)).toEqual(lignes.map(drop));
    }),
  );
});
