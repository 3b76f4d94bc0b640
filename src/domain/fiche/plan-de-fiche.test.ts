import { describe, expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Espace, Offre, OffreServie, Structure } from '../catalogue/catalogue.ts';
import type { Bloc } from './bloc.ts';
import { listSections } from './plan-de-fiche.ts';
import { PLANS } from './plans.ts';
import { type IdSection, PLACES } from './section.ts';

const OFFRE: Partial<Offre> = {
  id: 'taxi',
  nom: 'Le taxi',
  categorie: 'transport-demande',
  statut: 'ouverte',
  zone_porte_sur: 'habitation',
  description: 'Un **taxi**.',
  description_html: '<p>Un <strong>taxi</strong>.</p>',
  sources: [{ titre: 'Le site' }],
};
const LECTURES = {
  readTelephone: (numero: string) => ({ affiche: numero, lien: `lien-${numero}` }),
  readHoraires: (texte: string) => ({ lignes: [`lu ${texte}`], ouverture: undefined }),
  describeZone: (codes: readonly string[] | undefined) => codes?.join(' et '),
};

function list(
  offre: Partial<Offre> = {},
  structure: Partial<Structure> = {},
  espace: Espace = 'particuliers',
  plus: Partial<OffreServie> = {},
  autres: readonly OffreServie[] = [],
) {
  const servie = toServie(
    { ...OFFRE, ...offre },
    { nom: 'La structure', ...structure, plus: { communes_servies: ['39478'], ...plus } },
  );
  const territoire = { slug: 'jura', nom: 'Jura', couts: undefined, offres: [servie, ...autres] };
  return listSections({ servie, territoire, espace, lectures: LECTURES });
}

const getBlocs = (sections: ReturnType<typeof list>, voulue: IdSection): readonly Bloc[] =>
  sections.find(({ id }) => id === voulue)?.blocs ?? [];
const write = (blocs: readonly Bloc[]) => JSON.stringify(blocs).replaceAll('\u00a0', ' ');
const PAS_D_APPEL = /appel|téléphon|numéro/i;

describe('les rubriques', () => {
  test.each(['particuliers', 'prescripteurs'] as const)('%s : chacune une fois, dans son ordre', (espace) => {
    const ids = PLACES.flatMap((place) => PLANS[espace][place].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const dites = list({ pieces: ['Une carte.'] }, {}, espace).map(({ id }) => id);
    expect(dites).toEqual(ids.filter((id) => id !== 'desserte' && id !== 'reservation'));
  });

  test('ce que les rubriques ne savent pas se dit une fois, à la fin, les mots de l’éditeur d’abord', () => {
    const offre: Parameters<typeof list>[0] = {
      publics: ['tous-publics'],
      zone_eligibilite: ['39'],
      desserte: { origines: ['39'] },
      a_verifier: ['jours de passage', 'prix'],
    };
    const sections = list(offre, {}, 'prescripteurs');
    expect(getBlocs(sections, 'pieces')).toEqual([]);
    expect(write(getBlocs(sections, 'fiabilite').slice(0, 1))).toMatch(
      /Ce que nous ne savons pas.* : jours de passage · prix · qui peut demander · .*pièces demandées\. Demandez-le/,
    );
    const long = getBlocs(list({ a_verifier: ['prix', `horaires ${'d’été '.repeat(20)}`] }), 'fiabilite');
    expect(long[1]).toMatchObject({ genre: 'liste', signe: 'tiret' });
    const reste = sections
      .filter(({ id }) => id !== 'fiabilite' && id !== 'cout')
      .flatMap(({ blocs }) => blocs);
    expect(write(reste)).not.toMatch(/à vérifier|inconnu/i);
  });

  test('la personne n’entend pas parler de ce qu’un professionnel se demande', () => {
    expect(write(getBlocs(list(), 'fiabilite'))).not.toMatch(/ne savons pas/);
  });

  test('les papiers sont à cocher, et ne se répètent pas dans la prescription', () => {
    for (const espace of ['particuliers', 'prescripteurs'] as const) {
      const sections = list({ pieces: ['Une carte.'] }, {}, espace);
      expect(getBlocs(sections, 'pieces')).toMatchObject([{ genre: 'liste', signe: 'case' }]);
      expect(write(getBlocs(sections, 'prescription'))).not.toMatch(/une carte|pièces/i);
    }
  });

  test('un prix qui n’a plus cours est barré', () => {
    const tarif: Offre['tarif'] = { lignes: [{ libelle: 'Trajet', montant: 2, unite: 'trajet' }] };
    const aide: Offre['aide'] = { montant: 100 };
    for (const [statut, barre] of [
      ['ouverte', undefined],
      ['terminee', true],
    ] as const) {
      const blocs = getBlocs(list({ statut, tarif, aide }), 'cout');
      expect(blocs.find(({ genre }) => genre === 'prix')).toEqual(
        expect.objectContaining(barre ? { barre } : { genre: 'prix' }),
      );
      expect(write(blocs).match(/"barre":true/g)?.length ?? 0).toBe(barre ? 2 : 0);
    }
  });
});

describe('qui joindre', () => {
  const getContact = (...args: Parameters<typeof list>) => getBlocs(list(...args), 'contact');

  test('le numéro de l’offre, sinon celui où réserver, puis celui de la structure ; on dit à qui il est', () => {
    const reservation = { type: 'veille', telephone: '3' } as const;
    const find = (blocs: readonly Bloc[]) => blocs.find(({ genre }) => genre === 'telephone');
    expect(find(getContact({ telephone: '1', reservation }, { telephone: '2' }))).toEqual({
      genre: 'telephone',
      affiche: '1',
      lien: 'lien-1',
      chez: 'La structure',
    });
    const deux = getContact({ reservation }, { telephone: '2' }).filter(({ genre }) => genre === 'telephone');
    expect(deux).toMatchObject([
      { affiche: '3', note: 'Numéro de réservation.' },
      { affiche: '2', note: 'Numéro de la structure.' },
    ]);
  });

  test('un vieux numéro dit son âge', () => {
    const sources = [{ titre: 'Annuaire', date: '2019-10', champs: ['telephone'] }];
    expect(write(getContact({ telephone: '1', sources }))).toContain('Numéro relevé en octobre 2019.');
  });

  const MAIRIE = {
    porteur: 'accueil',
    nom: 'Mairie de Morez',
    telephone: '5',
    telephone_le: '2019-10',
  } as const;

  test('sans numéro à elle, la fiche finit sur quelqu’un d’autre, nommé ; avec un numéro, rien de plus', () => {
    const plus = { joignables: [MAIRIE] };
    const dit = write(getContact({}, {}, 'particuliers', plus));
    expect(dit).toMatch(/La structure.*pas trouvé comment joindre.*Mairie de Morez.*"affiche":"5"/);
    const sienne = { porteur: 'structure', nom: 'La structure', telephone: '2' } as const;
    const avec = getContact({}, {}, 'particuliers', { joignables: [sienne, MAIRIE] });
    expect(write(avec)).not.toContain('Mairie');
  });

  test('à côté d’un numéro, une façon de faire sans téléphoner', () => {
    expect(write(getContact({ telephone: '1', courriel: 'a@exemple.fr' }))).toMatch(
      /Sans téléphoner : .*a@exemple/,
    );
    expect(write(getContact({ courriel: 'a@exemple.fr' }))).not.toMatch(PAS_D_APPEL);
  });

  test('sans rien d’écrit à elle : celui d’un autre, jamais de la ligne nationale ; sinon quelqu’un appelle pour vous', () => {
    const sienne = { porteur: 'structure', nom: 'La structure', telephone: '2' } as const;
    const guichet = { porteur: 'guichet', nom: 'Le guichet', courriel: 'g@exemple.fr' } as const;
    const nationale = { porteur: 'nationale', nom: 'La ligne', site: 'https://www.exemple.fr' } as const;
    const dit = (...joignables: OffreServie['joignables']) =>
      write(getContact({}, {}, 'particuliers', { joignables: [sienne, ...joignables] }));
    expect(dit(nationale, guichet)).toMatch(/Sans téléphoner : .*Le guichet, .*g@exemple/);
    expect(dit(nationale)).toMatch(/Sans téléphoner : .*demandez à un proche ou à un professionnel/);
  });

  test('tous les moyens écrits tiennent en une ligne', () => {
    const deux = getContact(
      { telephone: '1', courriel: 'a@exemple.fr' },
      { site_web: 'https://www.exemple.fr' },
    );
    expect(write(deux).match(/Sans téléphoner/g)).toHaveLength(1);
  });

  test('le contact réservé n’est dit qu’aux professionnels', () => {
    const prescription = { telephone: '9', courriel: 'pro@exemple.fr' };
    expect(write(getContact({ prescription }, {}, 'prescripteurs'))).toMatch(/Réservé aux.*tel:lien-9.*pro@/);
    expect(write(list({ prescription }).flatMap(({ blocs }) => blocs))).not.toMatch(/Réservé aux|pro@/);
  });

  test('une adresse se lit de la rue à la ville', () => {
    const lieu = {
      adresse: '1 rue Haute',
      complement_adresse: 'Escalier B',
      code_postal: '39200',
      commune: 'Ici',
    };
    expect(getContact(lieu)).toContainEqual({
      genre: 'adresse',
      lignes: ['1 rue Haute', 'Escalier B', '39200 Ici'],
    });
    expect(getContact({ commune: 'Ici' })).toContainEqual({ genre: 'adresse', lignes: ['Ici'] });
  });
});

describe('desserte et réservation', () => {
  const desserte = { origines: ['39'], destinations: ['39300'], jours_heures: 'Mo-Fr 07:00-19:00' };
  const reservation = { type: 'veille', dernier_jour: 1, derniere_heure: '16:30' } as const;

  test.each(['particuliers', 'prescripteurs'] as const)('se disent dans les deux voix : %s', (espace) => {
    const sections = list({ desserte, reservation: { ...reservation, telephone: '3' } }, {}, espace);
    expect(write(getBlocs(sections, 'desserte'))).toMatch(/lu Mo-Fr 07:00-19:00.*"39".*"39300"/);
    expect(getBlocs(sections, 'reservation')).toMatchObject([
      { genre: 'texte', ecrits: [{ t: 'Réservez au plus tard la veille, avant 16\u00a0h\u00a030.' }] },
      { genre: 'telephone', affiche: '3', lien: 'lien-3' },
    ]);
  });

  test('sans numéro, aucune phrase de la réservation ne dit d’appeler', () => {
    const url = 'https://www.exemple.fr/reserver';
    for (const type of ['temps-reel', 'jour-meme', 'veille'] as const)
      expect(write(getBlocs(list({ reservation: { type, url } }), 'reservation'))).not.toMatch(PAS_D_APPEL);
    expect(write(getBlocs(list({ reservation: { ...reservation, url } }), 'reservation'))).toContain(
      `{"t":"exemple.fr","url":"${url}"}`,
    );
  });

  test.each(['particuliers', 'prescripteurs'] as const)(
    'il faut réserver, sans plus : avec le numéro, %s',
    (espace) => {
      const offre = { desserte: { sur_reservation: true }, telephone: '1' } as const;
      expect(getBlocs(list(offre, {}, espace), 'reservation')).toMatchObject([
        { genre: 'texte', ecrits: [{ t: 'Il faut réserver.' }] },
        { genre: 'telephone', affiche: '1' },
      ]);
    },
  );

  test('une règle sans numéro donne celui de l’offre, sinon de la structure', () => {
    expect(
      write(getBlocs(list({ reservation, telephone: '1' }, { telephone: '2' }), 'reservation')),
    ).toContain('"affiche":"1"');
    expect(write(getBlocs(list({ reservation }, { telephone: '2' }), 'reservation'))).toContain(
      '"affiche":"2"',
    );
  });

  test('une offre terminée ne transporte plus, et ne se réserve plus', () => {
    const sections = list({ desserte, reservation, statut: 'terminee' });
    expect(getBlocs(sections, 'desserte')).toEqual([]);
    expect(getBlocs(sections, 'reservation')).toEqual([]);
  });
});

describe('le cumul d’une aide', () => {
  const aide = { remboursable: false };
  const make = (id: string, cumul: Offre['cumul']) =>
    toServie({ ...OFFRE, id, nom: `Aide ${id}`, aide, cumul }, { nom: 'La structure' });
  const read = (cumul: Offre['cumul'], ...autres: readonly OffreServie[]) =>
    write(getBlocs(list({ aide, cumul }, {}, 'particuliers', {}, autres), 'cout'));

  test('se dit par le nom des aides, écrit de ce côté ou de l’autre', () => {
    const [a, b, c, d] = [
      make('a', { avec: ['taxi'] }),
      make('b', undefined),
      make('c', undefined),
      make('d', { avant: ['taxi'] }),
    ] as const;
    const dit = read({ sauf: ['b'], avant: ['c'] }, a, b, c, d);
    for (const phrase of [
      'S’ajoute à : « Aide a ».',
      'Ne s’ajoute pas à : « Aide b ».',
      'À demander après : « Aide c ».',
      'À demander avant : « Aide d ».',
    ])
      expect(dit).toContain(phrase);
  });

  test('une aide que ce guichet ne montre pas ne se nomme pas', () => {
    expect(read({ avec: ['ailleurs'] })).not.toContain('ajoute');
  });
});
