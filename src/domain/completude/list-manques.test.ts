import { describe, expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Offre, OffreServie, Structure, Territoire } from '../catalogue/catalogue.ts';
import { countManques, listIncompletes, listManquesDuGuichet } from './list-manques.ts';

const AUJOURDHUI = '2026-11-21';
const COMPLETE: Partial<Offre> = {
  statut: 'ouverte',
  telephone: '01 99 00 12 34',
  zone_eligibilite: ['39'],
  publics: ['jeunes'],
  conditions_acces: 'Avoir 16 ans.',
  frais: 'gratuit',
  modes_mobilisation: ['telephoner'],
  mobilisable_par: ['usagers'],
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  verifie_le: '2026-10-01',
  verifie_par: 'structure',
};
const servie = (id: string, champs: Partial<Offre> = {}, structure: Partial<Structure> = {}) =>
  toServie({ id, ...COMPLETE, ...champs }, structure);
const champs = (...offres: readonly OffreServie[]) =>
  listIncompletes(offres, AUJOURDHUI).map(({ servie: { offre }, manques }) => [
    offre.id,
    ...manques.map((m) => m.champ),
  ]);

describe('ce qui manque à une fiche', () => {
  test('une fiche complète n’est pas dans la liste', () => {
    expect(champs(servie('a'))).toEqual([]);
  });

  test.each<[string, Partial<Offre>, string]>([
    ['sans zone', { zone_eligibilite: undefined }, 'zone_eligibilite'],
    ['sans dire qui peut la demander', { mobilisable_par: undefined }, 'mobilisable_par'],
    ['sans prix', { frais: undefined }, 'frais'],
    ['sans téléphone', { telephone: undefined }, 'telephone'],
    ['vérifiée il y a plus de six mois', { verifie_le: '2026-05-21' }, 'verifie_le'],
    ['jamais vérifiée', { verifie_le: undefined }, 'verifie_le'],
    ['vérifiée par personne', { verifie_par: undefined }, 'verifie_le'],
    ['sur place sans adresse', { modes_accueil: ['en-presentiel'] }, 'adresse'],
  ])('%s', (_, plus, champ) => {
    expect(champs(servie('a', plus))).toEqual([['a', champ]]);
  });

  test('ce que la structure donne ne manque pas', () => {
    const sans = { telephone: undefined, horaires_accueil: undefined };
    expect(champs(servie('a', sans, { telephone: '3949', horaires_accueil: 'Mo 09:00-10:00' }))).toEqual([]);
  });

  test('une prescription obligatoire dit qui demande', () => {
    expect(champs(servie('a', { mobilisable_par: undefined, prescription: { obligatoire: true } }))).toEqual(
      [],
    );
  });

  test('une fiche terminée n’est plus à compléter', () => {
    expect(champs(servie('a', { statut: 'terminee', frais: undefined }))).toEqual([]);
  });

  test('ce que l’éditeur a noté suffit à y être ; les plus incomplètes d’abord', () => {
    expect(
      champs(
        servie('note', { a_verifier: ['le prix'] }),
        servie('vide', { frais: undefined, publics: undefined }),
      ),
    ).toEqual([['vide', 'publics', 'frais'], ['note']]);
  });
});

test('le compte va du plus fréquent au plus rare', () => {
  const fiches = listIncompletes(
    [servie('a', { frais: undefined }), servie('b', { frais: undefined, publics: undefined })],
    AUJOURDHUI,
  );
  expect(countManques(fiches).map(({ champ, nombre }) => [champ, nombre])).toEqual([
    ['frais', 2],
    ['publics', 1],
  ]);
});

test('le guichet dit ce qui lui manque', () => {
  expect(listManquesDuGuichet({ telephone: '3949', accueil: { nom: 'Ici' } } as Territoire)).toEqual([
    'l’adresse de l’accueil',
    'les horaires d’ouverture',
    'le courriel',
  ]);
});
