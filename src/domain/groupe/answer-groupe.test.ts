import { describe, expect, test } from 'vitest';
import type { Semaine } from '../contact/horaires.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { answerGroupe } from './answer-groupe.ts';
import { countGroupe, describeGroupe, formatGroupeDit, splitCommun, toCsvGroupe } from './describe-groupe.ts';
import { listDates } from './list-dates.ts';
import { listSemblables } from './list-semblables.ts';
import type { Stagiaire } from './stagiaire.ts';

const MAINTENANT = { date: '2026-11-28', minute: 600 };
const lieu = (code_insee: string, nom: string, latitude: number) => ({
  code_insee,
  departement: '39',
  epci: '200026573',
  nom,
  latitude,
  longitude: 6,
});
const CENTRE = lieu('39478', 'Saint-Claude', 46);
const make = (numero: number, latitude: number, plus: Partial<Stagiaire> = {}): Stagiaire => ({
  numero,
  initiales: `${String.fromCharCode(64 + numero)}.`,
  lieu: lieu(`3920${numero}`, `Village ${numero}`, latitude),
  arrivee: 540,
  retour: 1020,
  ...plus,
});
const ouverts = (...jours: readonly number[]): Semaine =>
  Array.from({ length: 7 }, (_, jour) => (jours.includes(jour) ? [[360, 1200] as const] : []));
const bus = (plus: Partial<OffreEnBref> = {}) =>
  ({
    id: 'bus',
    nom: 'Bus à la demande',
    categorie: 'transport-demande',
    structure: 'Régie',
    statut: 'ouverte',
    verifie_le: '2026-11-01',
    besoins: ['se-deplacer'],
    publics: ['tous-publics'],
    conditions: {},
    zone_eligibilite: ['39'],
    desserte: { origines: ['39201'], destinations: ['39478'], reversible: true, sur_reservation: false },
    horaires_desserte: { texte: [], semaine: ouverts(0, 1, 2, 3, 4), jours_feries: 'ferme' },
    ...plus,
  }) as OffreEnBref;
const answer = (
  stagiaires: readonly Stagiaire[],
  offres: readonly OffreEnBref[],
  jours: readonly number[] = [0, 1, 2, 3, 4],
) => answerGroupe(stagiaires, { destination: CENTRE, jours }, offres, MAINTENANT);

describe('qui peut venir comment', () => {
  test('un transport sert s’il fait l’aller et le retour', () => {
    const [servie, autre] = answer([make(1, 46.2), make(2, 45.8)], [bus()]);
    expect(servie?.transports).toEqual([{ offre: bus(), etat: 'oui' }]);
    expect(servie?.rien).toBe(false);
    expect(autre).toMatchObject({ transports: [], rien: true });
    const aller = bus({ desserte: { origines: ['39201'], destinations: ['39478'], reversible: false } });
    expect(answer([make(1, 46.2)], [aller])[0]?.transports).toEqual([]);
  });

  test('les jours où il ne roule pas se disent', () => {
    const lundi = bus({ horaires_desserte: { texte: [], semaine: ouverts(0, 2), jours_feries: 'ferme' } });
    const [reponse] = answer([make(1, 46.2)], [lundi], [0, 1, 2]);
    expect(reponse?.transports[0]?.jours).toEqual([0, 2]);
    expect(describeGroupe([reponse!])[0]?.transports[0]?.reserve).toBe('lundi et mercredi');
  });

  test('une vieille information, ou une condition à dire, laisse à vérifier', () => {
    expect(answer([make(1, 46.2)], [bus({ verifie_le: '2022-01-01' })])[0]?.transports[0]?.etat).toBe(
      'a-verifier',
    );
    expect(answer([make(1, 46.2)], [bus({ conditions: { permis: 'b' } })])[0]?.transports[0]?.etat).toBe(
      'a-verifier',
    );
  });

  test('un réseau dont on ne sait pas s’il passe ne suffit pas à dire que l’on peut venir', () => {
    const reseau = bus({
      categorie: 'transport-en-commun',
      desserte: { origines: ['39'], destinations: ['39'] },
    });
    const [reponse] = answer([make(1, 46.2)], [reseau]);
    expect(reponse?.transports[0]?.etat).toBe('reseau');
    expect(reponse?.rien).toBe(true);
    expect(describeGroupe([reponse!])[0]?.transports.map(({ texte }) => texte)).toEqual([
      expect.stringContaining('Rien de sûr'),
      'Bus à la demande',
    ]);
  });

  test('de quoi rouler compte, de quoi payer non ; rien n’est proposé à qui l’offre refuse', () => {
    const { desserte: _, horaires_desserte: __, ...fixe } = bus();
    const velo = { ...fixe, id: 'velo', categorie: 'velo' } as OffreEnBref;
    const prime = { ...fixe, id: 'prime', categorie: 'aide-financiere' } as OffreEnBref;
    const ailleurs = { ...velo, id: 'ailleurs', zone_eligibilite: ['90'] } as OffreEnBref;
    const [reponse] = answer([make(1, 46.2)], [prime, ailleurs, velo]);
    expect(reponse?.autres.map(({ offre }) => offre.id)).toEqual(['velo']);
    expect(reponse?.rien).toBe(false);
    const [douteux] = answer([make(1, 46.2)], [{ ...velo, conditions: { permis: 'b' } }]);
    expect(douteux?.autres).toHaveLength(1);
    expect(douteux?.rien).toBe(true);
  });

  test('tout près, on n’est pas sans rien', () => {
    const [reponse] = answer([make(1, 46.01)], []);
    expect(reponse?.rien).toBe(false);
    expect(describeGroupe([reponse!])[0]?.distance).toBe('Tout près');
  });
});

describe('le dire', () => {
  const lignes = describeGroupe(
    answer([make(1, 46.2, { voiture: true }), make(2, 46.2), make(3, 45.5)], [bus()]),
  );

  test('qui conduit, qui est passager, et qui n’a rien', () => {
    expect(lignes.map(({ voiture }) => voiture)).toEqual(['Conduit, avec B.', 'Passager, avec A.', '']);
    expect(countGroupe(lignes)).toBe('3\u00a0personnes\u00a0: 1 sans piste sûre');
    expect(countGroupe(lignes.slice(0, 2))).toMatch(/une piste au moins pour chacune$/);
  });

  test('en CSV et en texte, les mêmes mots', () => {
    const csv = toCsvGroupe(lignes);
    expect(csv.split('\r\n')[1]).toBe('A.;Village 1;22 km;Bus à la demande;Conduit, avec B.');
    expect(formatGroupeDit(lignes)).toContain(
      'A., Village 1, 22\u00a0km\u00a0:\n- Bus à la demande\n- Conduit',
    );
  });

  test('ce qui vaut pour tous se dit une fois ; seule, une personne garde tout', () => {
    const reseau = bus({
      id: 'reseau',
      nom: 'Cars',
      categorie: 'transport-en-commun',
      desserte: { origines: ['39'], destinations: ['39'] },
    });
    const dites = describeGroupe(answer([make(1, 46.2), make(2, 45.8)], [reseau, bus()]));
    const { commun, propres } = splitCommun(dites);
    expect(commun.map(({ texte }) => texte)).toEqual(['Cars']);
    expect(propres[0]?.transports.map(({ texte }) => texte)).toEqual(['Bus à la demande']);
    expect(propres[1]?.transports.map(({ texte }) => texte)).toEqual([
      expect.stringContaining('Rien de sûr'),
    ]);
    expect(splitCommun(dites.slice(0, 1)).commun).toEqual([]);
  });

  test('sans initiales, la place dans la liste', () => {
    const [ligne] = describeGroupe(answer([make(4, 46.2, { initiales: '' })], []));
    expect(ligne?.nom).toBe('n°\u00a04');
  });
});

test('les dates d’une semaine ordinaire : à venir, jamais fériées', () => {
  expect(listDates([0, 6], '2026-11-28', '39')).toEqual(['2026-12-07', '2026-12-06']);
  // Le vendredi 25 décembre est férié ; le 1er janvier aussi.
  expect(listDates([4], '2026-12-17', '39')).toEqual(['2027-01-08']);
});

describe('les jours qui se ressemblent', () => {
  const dates = ['2026-12-07', '2026-12-08', '2026-12-11', '2026-12-13'];
  const semaine = ouverts(0, 1, 2, 3, 4);
  const horaires_desserte = { texte: [], semaine, jours_feries: 'ferme' } as const;

  test('ne se jugent qu’une fois', () => {
    expect(listSemblables(bus({ horaires_desserte }), dates)).toEqual([0, 0, 0, 3]);
    const { horaires_desserte: _, ...sansHoraires } = bus();
    expect(listSemblables(sansHoraires, dates)).toEqual([0, 0, 0, 0]);
  });

  test('ni une nuit qui déborde, ni un service qui s’arrête bientôt ne se confondent', () => {
    const nuit = semaine.map((plages, jour) => (jour === 0 ? [[1200, 1500] as const] : plages));
    expect(
      listSemblables(bus({ horaires_desserte: { ...horaires_desserte, semaine: nuit } }), dates),
    ).toEqual([0, 1, 2, 3]);
    expect(listSemblables(bus({ horaires_desserte, valide_au: '2026-12-08' }), dates)).toEqual([0, 1, 2, 3]);
    const [reponse] = answer([make(1, 46.2)], [bus({ valide_au: '2026-12-08' })]);
    expect(reponse?.transports[0]?.jours).toEqual([0, 1]);
  });
});
