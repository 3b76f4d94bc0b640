import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { situeComposants } from './situe-composants.ts';

function compile(...lignes: readonly string[]): string {
  const { code } = mdxToJs(lignes.join('\n\n'), { mdastPlugins: [situeComposants] });
  return code.slice(code.indexOf('props.components')).replace(/\s+/g, ' ');
}

test.each([
  ['sans titre avant', [], 2],
  ['sous un titre', ['## Un'], 3],
  ['sous un sous-titre', ['## Un', '### Deux'], 4],
  ['le titre qui compte est le dernier', ['## Un', '### Deux', '## Trois'], 3],
  ['jamais au-delà de quatre', ['## Un', '### Deux', '#### Trois'], 4],
])('un composant qui pose un titre en sait le niveau : %s', (_, avant, niveau) => {
  expect(compile(...avant, '<Avis titre="Ici">', 'Un mot.', '</Avis>')).toContain(
    `_jsx(Avis, { titre: "Ici", niveau: ${niveau},`,
  );
});

test('dans un avis, une offre est un niveau plus bas', () => {
  const code = compile('## Un', '<Avis>', '<Offre id="urbus" />', '</Avis>');
  expect(code).toContain('id: "urbus", niveau: 4');
});

test('un composant sans titre ne reçoit rien', () => {
  expect(compile('## Un', '<TexteOrientation texte="information" />')).not.toContain('niveau');
});

test('deux listes qui se suivent n’en font qu’une', () => {
  const code = compile(
    '## Un',
    '<ListeOffres categorie="velo" />',
    '<ListeOffres categorie="autopartage" />',
    'Un mot.',
    '<ListeOffres categorie="covoiturage" />',
  );
  expect(code.match(/_jsx\(ListeOffres/g)).toHaveLength(2);
  expect(code).toContain('niveau: 3, categorie: "velo autopartage"');
  expect(code).toContain('niveau: 3, categorie: "covoiturage"');
});

test('deux listes de besoins différents restent deux', () => {
  const code = compile('<ListeOffres besoin="reparer" />', '<ListeOffres besoin="financer" />');
  expect(code.match(/_jsx\(ListeOffres/g)).toHaveLength(2);
});
