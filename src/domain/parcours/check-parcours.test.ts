import { expect, test } from 'vitest';
import type { Besoin } from '../vocabulaire/categories.ts';
import { checkParcours, isEnRetard } from './check-parcours.ts';
import { chemin } from './chemin.ts';
import type { Etape } from './parcours.ts';

const JOUR = '2026-11-28';

function situe(categorie: string, besoins: readonly Besoin[], etape: Partial<Etape> = {}, dates = {}) {
  return {
    etape: {
      offre: categorie,
      quand: 'maintenant',
      qui: 'personne',
      quoi: '',
      faite: false,
      ...etape,
    } as Etape,
    offre: { nom: categorie, categorie, besoins, statut: 'ouverte', ...dates } as never,
  };
}
const check = (...etapes: readonly ReturnType<typeof situe>[]) => checkParcours(JOUR, etapes, chemin, JOUR);

test('le permis avant la voiture, l’aide avant ce qu’elle paie, apprendre avant l’autonomie', () => {
  expect(
    check(
      situe('transport-en-commun', ['se-deplacer']),
      situe('location-voiture', ['avoir-un-vehicule']),
      situe('auto-ecole-solidaire', ['passer-le-permis']),
      situe('aide-financiere', ['financer', 'passer-le-permis']),
      situe('atelier-mobilite', ['etre-accompagne']),
    ),
  ).toEqual([
    ['Apprendre vient avant l’autonomie\u00a0: mettez avant «\u00a0atelier-mobilite\u00a0».'],
    ['Il faut d’abord le permis\u00a0: mettez avant «\u00a0auto-ecole-solidaire\u00a0».'],
    ['Une aide se demande avant de payer\u00a0: mettez avant «\u00a0aide-financiere\u00a0».'],
    [],
    [],
  ]);
});

test('une date passée, avant la précédente, ou après la fin du service', () => {
  expect(
    check(
      situe('velo', ['se-deplacer'], { quand: '2026-11-27' }),
      situe('accueil', ['etre-accompagne'], { quand: '2027-02-01' }, { valide_au: '2026-12-31' }),
      situe('garage-solidaire', ['reparer'], { quand: 'ce-mois' }),
    ),
  ).toEqual([
    ['La date est passée.'],
    ['Ce jour-là, ce service sera terminé.'],
    ['Cette étape finit avant celle qui la précède.'],
  ]);
});

test('d’une étape faite, ou d’une offre disparue, rien n’est reproché', () => {
  const faite = situe('velo', ['se-deplacer'], { quand: '2026-01-01', faite: true });
  const disparue = { ...situe('velo', []), offre: undefined };
  expect(checkParcours(JOUR, [faite, disparue], chemin, JOUR)).toEqual([[], []]);
});

test('une étape est en retard le lendemain de son dernier jour, jamais faite', () => {
  const { etape } = situe('velo', [], { quand: '2026-11-28' });
  expect(isEnRetard(etape, JOUR, '2026-11-28')).toBe(false);
  expect(isEnRetard(etape, JOUR, '2026-11-29')).toBe(true);
  expect(isEnRetard({ ...etape, faite: true }, JOUR, '2026-11-29')).toBe(false);
});

test('une offre déjà terminée le dit ailleurs', () => {
  expect(check(situe('velo', ['se-deplacer'], {}, { valide_au: '2026-01-31' }))).toEqual([[]]);
});
