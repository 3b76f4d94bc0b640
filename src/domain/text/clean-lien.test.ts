import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { formatCriteres, parseCriteres } from '../annuaire/criteres.ts';
import { formatReponses, parseReponses } from '../eligibilite/reponses.ts';
import { formatSelection, parseSelection } from '../selection/fragment.ts';
import { formatDemande, parseDemande } from '../trajet/demande.ts';
import { cleanLien } from './clean-lien.ts';

const SIGNES = [')', ').', '.', ',', ';', ':', '!', '?', '"', "'", '’', '»', '\u00a0»', '>', ']', '…', '*'];
const GLUES = [...SIGNES, '&gt;', '&quot;', '&nbsp;', '%22', '%3E', '%C2%A0%C2%BB', '%E2%80%99', '%20'];
const SEPARATEURS = ['&', '&amp;', '&amp;amp;', '%26', '&#38;', '&#038;'];

// Chaque outil, un lien qu’il écrit, et ce qu’il en relit.
const LIENS = {
  'Ma solution': {
    lien: 'besoin=reparer&commune=39478_200026573_46.39_5.87_Saint-Claude&age=17&situations=apprenti,interimaire&passer=permis,motif',
    read: (parametres: URLSearchParams) => formatReponses(parseReponses(parametres)),
  },
  'le trajet': {
    lien: 'de=39478_200026573_Saint-Claude&a=01283_240100883_Oyonnax&le=2026-11-24&avant=08:05&pour=emploi',
    read: (parametres: URLSearchParams) => formatDemande(parseDemande(parametres)),
  },
  'l’annuaire': {
    lien: 'q=l%E2%80%99%C3%A9t%C3%A9%20%26%20moi&commune=2A004&public=jeunes&public=actifs&gratuit=oui',
    read: (parametres: URLSearchParams) => formatCriteres(parseCriteres(parametres)),
  },
};

describe.each(Object.entries(LIENS))('un lien de %s', (_, { lien, read }) => {
  test.each(SEPARATEURS)('dont les « & » sont devenus « %s » se lit entier', (separateur) => {
    expect(read(new URLSearchParams(cleanLien(lien.replaceAll('&', separateur))))).toBe(lien);
  });

  test('codé d’un bloc, se lit entier', () => {
    expect(read(new URLSearchParams(cleanLien(encodeURIComponent(lien))))).toBe(lien);
  });

  test.each(GLUES)('suivi de « %s » se lit entier', (glue) => {
    expect(read(new URLSearchParams(cleanLien(lien + glue)))).toBe(lien);
  });

  test.each(SIGNES)('déjà découpé, et suivi de « %s », se lit entier', (signe) => {
    expect(read(new URLSearchParams(lien + signe))).toBe(lien);
  });

  test('intact, il ne change pas ; abîmé deux fois, il se lit encore', () => {
    expect(cleanLien(lien)).toBe(lien);
    const fins = fc.array(fc.constantFrom(...GLUES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fins, fc.constantFrom(...SEPARATEURS), (colles, separateur) => {
        const abime = lien.replaceAll('&', separateur) + colles.join('');
        expect(read(new URLSearchParams(cleanLien(abime)))).toBe(lien);
      }),
    );
  });
});

test('le seul mot d’une adresse se nettoie comme une valeur', () => {
  expect(cleanLien('cherche).')).toBe('cherche');
});

test('une commune à parenthèses garde la sienne', () => {
  const lien = 'commune=16052_200029734_Bors%20(Canton%20de%20Charente-Sud)';
  expect(parseReponses(new URLSearchParams(cleanLien(lien))).situation.commune?.nom).toBe(
    'Bors (Canton de Charente-Sud)',
  );
});

test.each(GLUES)('une sélection suivie de « %s » arrive entière', (glue) => {
  const fragment = formatSelection({ offres: ['urbus', 'mobigo'], note: '' });
  expect(parseSelection(`#${fragment}${glue}`)).toMatchObject({
    etat: 'entiere',
    offres: ['urbus', 'mobigo'],
  });
});
