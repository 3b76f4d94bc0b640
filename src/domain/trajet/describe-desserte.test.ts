import { describe, expect, test } from 'vitest';
import { describeDesserte } from './describe-desserte.ts';
import type { Desserte } from './trajet.schema.ts';

const LUE = {
  horaires: ['Lundi au vendredi : 7 h – 19 h'],
  origines: 'Haut-Jura',
  destinations: 'Lons-le-Saunier',
};
const OFFRE = { zone_porte_sur: 'habitation', zone_eligibilite: ['39'] } as const;
type Offre = Parameters<typeof describeDesserte>[0];

const write = (desserte: Desserte | undefined, offre: Partial<Offre> = {}, lue: Partial<typeof LUE> = LUE) =>
  describeDesserte({ ...OFFRE, ...offre, desserte } as Offre, ({ jours_heures }) => ({
    origines: undefined,
    destinations: undefined,
    ...lue,
    horaires: jours_heures ? [jours_heures] : (lue.horaires ?? []),
  })).map(({ nom, valeurs }) => `${nom} : ${valeurs.join(' · ') || '?'}`);

describe('une desserte en clair', () => {
  test('jours et heures, d’où à où, pour quoi, comment', () => {
    expect(
      write({
        origines: ['200026573'],
        destinations: ['39300'],
        reversible: true,
        motifs: ['emploi', 'sante'],
        mode: 'porte-a-porte',
        sur_reservation: true,
      }),
    ).toEqual([
      'Jours et heures : Lundi au vendredi : 7 h – 19 h',
      'Départ : Haut-Jura',
      'Arrivée : Lons-le-Saunier',
      'Dans l’autre sens : Oui',
      'Seulement pour : Aller travailler, aller se soigner',
      'Comment : On vient vous chercher où vous êtes, et on vous dépose où vous allez.',
    ]);
  });

  test('des lieux qui changent selon les jours : chaque variante, l’une après l’autre', () => {
    const variantes = [
      { jours_heures: 'Mo 09:00-12:00' },
      { origines: ['39300'], jours_heures: 'Tu 09:00-12:00' },
    ];
    expect(
      write({ variantes, sur_reservation: true }, { distance_km: { max: 80 } }, { origines: 'Haut-Jura' }),
    ).toEqual([
      'Jours et heures : Mo 09:00-12:00',
      'Départ : Haut-Jura',
      'Jours et heures : Tu 09:00-12:00',
      'Départ : Haut-Jura',
      'Longueur du trajet : 80\u00a0km au plus',
    ]);
  });

  test('les mêmes lieux aux deux bouts se disent une fois, sans parler de sens', () => {
    expect(
      write(
        { origines: ['39478', '39300'], destinations: ['39300', '39478'], mode: 'arret-a-arret' },
        {},
        { origines: 'Saint-Claude et Lons' },
      ),
    ).toEqual([
      'Jours et heures : ?',
      'À l’intérieur de : Saint-Claude et Lons',
      'Comment : D’un arrêt à un autre.',
      'Réservation : ?',
    ]);
  });

  test('ce qui manque est à vérifier, un sens unique n’est pas un oubli', () => {
    const seule = { origines: 'Haut-Jura' };
    expect(write({ origines: ['200026573'] }, {}, seule)).toEqual([
      'Jours et heures : ?',
      'Départ : Haut-Jura',
      'Arrivée : ?',
      'Dans l’autre sens : ?',
      'Réservation : ?',
    ]);
    expect(write({ origines: ['200026573'], reversible: false, sur_reservation: false }, {}, seule)).toEqual([
      'Jours et heures : ?',
      'Départ : Haut-Jura',
      'Arrivée : ?',
      'Dans l’autre sens : Non',
      'Réservation : On monte sans réserver.',
    ]);
  });

  test('des jours sans heures ne se lisent pas « ouvert »', () => {
    expect(write({ mode: 'arret-a-arret' }, {}, { horaires: ['Lundi au samedi : ouvert'] })[0]).toBe(
      'Jours et heures : Lundi au samedi : heures à vérifier',
    );
  });

  test('quand la réservation a sa rubrique, la desserte n’en dit rien', () => {
    const avec = write({ sur_reservation: true, mode: 'arret-a-arret' }, { reservation: { type: 'veille' } });
    expect(avec.filter((ligne) => ligne.startsWith('Réservation'))).toEqual([]);
  });

  test('la zone d’un trajet a déjà dit d’où à où', () => {
    const trajet: Partial<Offre> = { zone_porte_sur: 'trajet', zone_eligibilite: ['200026573'] };
    const rien = { horaires: [] };
    expect(write({ origines: ['200026573'], reversible: true }, trajet, rien)).toEqual([]);
    expect(write({ origines: ['39300'], reversible: true }, trajet, { ...rien, origines: 'Lons' })).toContain(
      'Départ : Lons',
    );
  });

  test('sans desserte, ou sans rien d’écrit, il n’y a rien à dire', () => {
    expect(write(undefined)).toEqual([]);
    expect(write({}, {}, { horaires: [] })).toEqual([]);
  });
});
