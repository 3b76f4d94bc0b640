import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { describeReponse, formatReponse } from './describe-retour.ts';
import {
  decisions,
  findFragmentDeRetour,
  formatRetour,
  motifsDeRefus,
  parseRetour,
  type Retour,
} from './retour.ts';

const RETOUR = {
  offres: ['garage-solidaire', 'microcredit'],
  initiales: 'L. M.',
  du: '2026-11-28',
  reponse: { decision: 'refusee', motif: 'places', recue_le: '2026-12-01' },
} as const satisfies Retour;

const LIEN = `https://exemple.fr/haut-jura/prescripteurs/retour/#${formatRetour(RETOUR)}`;

const parse = (fragment: string) => parseRetour(new URLSearchParams(fragment));

describe('un lien de retour', () => {
  test('se relit tel qu’il a été écrit', () => {
    expect(parse(formatRetour(RETOUR))).toEqual({ ...RETOUR, etat: 'entier' });
    expect(formatRetour(RETOUR)).toBe(
      'offres=garage-solidaire,microcredit&du=2026-11-28&initiales=L.%20M.&reponse=refusee&motif=places&recue=2026-12-01&fin=1',
    );
  });

  test('quelles que soient la décision, la raison et les dates', () => {
    const date = fc.constantFrom('2026-01-31', '2027-02-28', undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...decisions.map(({ value }) => value)),
        fc.constantFrom(...motifsDeRefus.map(({ value }) => value), undefined),
        date,
        date,
        (decision, motif, recue_le, prochaine) => {
          const lu = parse(
            formatRetour({
              offres: ['a'],
              initiales: '',
              reponse: {
                decision,
                ...(motif && { motif }),
                ...(recue_le && { recue_le }),
                ...(prochaine && { prochaine }),
              },
            }),
          );
          expect(lu.reponse).toEqual({
            decision,
            ...(decision === 'refusee' && motif && { motif }),
            ...(recue_le && { recue_le }),
            ...(decision !== 'refusee' && prochaine && { prochaine }),
          });
        },
      ),
    );
  });

  test('coupé n’importe où, il le dit et ne se trompe pas d’offre', () => {
    const fragment = formatRetour(RETOUR);
    for (let fin = 'offres='.length; fin < fragment.length; fin += 1) {
      const lu = parse(fragment.slice(0, fin));
      expect(lu.etat).toBe('coupe');
      expect(RETOUR.offres).toEqual(expect.arrayContaining([...lu.offres]));
    }
    expect(parse('contenu').etat).toBe('absent');
  });

  test('ni un nom entier, ni un numéro de sécurité sociale, ni une valeur inconnue', () => {
    expect(parse('offres=a&initiales=L%C3%A9a%20Martin&fin=1').initiales).toBe('L. M.');
    expect(parse('offres=a&initiales=1850578006084&fin=1').initiales).toBe('');
    expect(parse('offres=a&reponse=peut-etre&motif=places&fin=1').reponse).toBeUndefined();
    expect(parse('offres=%3Cb%3E,a&du=2026-13-40&fin=1')).toMatchObject({ offres: ['a'] });
    expect(parse('offres=a&du=2026-13-40&fin=1').du).toBeUndefined();
  });
});

describe('le texte d’une réponse', () => {
  const texte = formatReponse(RETOUR, ['Garage solidaire', 'Microcrédit'], LIEN);

  test('se lit sans rien ouvrir', () => {
    expect(texte).toContain('Réponse à votre orientation (L. M., fiche du 28 novembre 2026)\u00a0:');
    expect(texte).toContain('Demande reçue le 1er décembre 2026. Refusée\u00a0: Il n’y a plus de place.');
    expect(describeReponse({ decision: 'attente', prochaine: '2027-01-05' })).toBe(
      'En liste d’attente. Prochaine date\u00a0: 5 janvier 2027.',
    );
  });

  test.each([
    ['entier', texte],
    ['cité', texte.replaceAll('\n', '\n> ')],
    ['en lignes de 40 signes', texte.replace(LIEN, LIEN.replace(/.{40}/g, '$&=\r\n'))],
    ['en lignes citées', texte.replace(LIEN, LIEN.replace(/.{40}/g, '$&\n> '))],
    ['aux « & » changés', texte.replaceAll('&', '&amp;')],
    ['suivi d’une signature', `${texte}\n\nCordialement,\nLa structure`],
  ])('%s, son lien se retrouve', (_, recu) => {
    expect(parse(findFragmentDeRetour(recu) ?? '')).toEqual({ ...RETOUR, etat: 'entier' });
  });

  test('coupé, ce qui en reste se lit ; sans lien, rien', () => {
    const coupe = texte.slice(0, texte.indexOf('&motif'));
    expect(parse(findFragmentDeRetour(coupe) ?? '')).toMatchObject({
      etat: 'coupe',
      reponse: { decision: 'refusee' },
    });
    expect(findFragmentDeRetour('Bonjour, c’est d’accord.')).toBeUndefined();
  });
});
