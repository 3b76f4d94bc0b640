import { expect, test } from 'vitest';
import { toServie } from '../../tests/to-servie.ts';
import { readOffreEnBref } from './read-offre-en-bref.ts';

const read = (offre: object, structure: object = {}) =>
  readOffreEnBref(toServie({ id: 'a', categorie: 'accueil', ...offre }, { nom: 'Taxis', ...structure }));

const list = (jours_heures: string | undefined, codes: { structure?: string; offre?: string } = {}) =>
  read(
    { code_insee: codes.offre, desserte: { origines: ['39478'], jours_heures } },
    { code_insee: codes.structure },
  );

const JOUR = [[300, 1260]];

test('des horaires réguliers sont servis en minutes, avec leur texte', () => {
  expect(list('Mo-Sa 05:00-21:00; PH off').horaires_desserte).toEqual({
    texte: ['Lundi au samedi\u00a0: 5\u00a0h – 21\u00a0h', 'Jours fériés\u00a0: fermé'],
    semaine: [JOUR, JOUR, JOUR, JOUR, JOUR, JOUR, []],
    jours_feries: 'ferme',
  });
});

test.each(['Mo-Sa', 'We[1] 14:00-16:00', 'Mo-Fr 09:00+', '"sur demande"'])(
  '« %s » : le texte, mais aucune semaine',
  (texte) => {
    const horaires = list(texte).horaires_desserte;
    expect(horaires?.texte.length).toBeGreaterThan(0);
    expect(horaires).not.toHaveProperty('semaine');
  },
);

test.each([undefined, 'quand il fait beau'])('%s : rien', (texte) => {
  expect(list(texte)).not.toHaveProperty('horaires_desserte');
});

test('le département est celui de la structure, sinon celui de l’offre', () => {
  expect(list(undefined, { structure: '67180', offre: '39478' }).departement).toBe('67');
  expect(list(undefined, { offre: '39478' }).departement).toBe('39');
  expect(list(undefined)).not.toHaveProperty('departement');
});

const LU = { affiche: '01\u00a099\u00a000\u00a012\u00a034', lien: '+33199001234' };

test.each(['+33 (0)1 99 00 12 34', '01.99.00.12.34', '0199001234'])(
  '« %s » : le même numéro, à lire et à composer',
  (telephone) => {
    const joindre = { texte: LU.affiche, lien: `tel:${LU.lien}` };
    expect(read({ telephone }).joindre).toEqual(joindre);
    expect(read({}, { telephone }).joindre).toEqual(joindre);
    expect(read({ reservation: { type: 'veille', telephone } }).reservation).toEqual({
      type: 'veille',
      telephone: LU,
    });
  },
);

test('sans numéro, ou quand il ne se compose pas : rien', () => {
  expect(read({})).not.toHaveProperty('joindre');
  expect(read({ telephone: 'à vérifier' }).joindre).toEqual({ texte: 'à vérifier' });
  expect(read({ reservation: { type: 'veille' } }).reservation).toEqual({ type: 'veille' });
});

test('une zone de trajet dont la longueur est limitée est entourée, pour savoir qui en est trop loin', () => {
  const aide = { zone_eligibilite: ['39478', '39286'], zone_porte_sur: 'trajet', distance_km: { max: 80 } };
  const [ouest = 0, sud, est, nord] = read(aide).cadre_du_trajet ?? [];
  expect(ouest).toBeCloseTo(5.78, 1);
  expect([sud, est, nord].every((bord) => bord !== undefined)).toBe(true);
  expect(read({ ...aide, distance_km: { min: 2 } })).not.toHaveProperty('cadre_du_trajet');
  expect(read({ ...aide, zone_porte_sur: 'habitation' })).not.toHaveProperty('cadre_du_trajet');
  expect(read({ ...aide, zone_eligibilite: undefined })).not.toHaveProperty('cadre_du_trajet');
});
