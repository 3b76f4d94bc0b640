import { expect, test } from 'vitest';
import { kinds } from '../../catalogue/kinds.ts';
import { offreSchema } from '../offre/offre.schema.ts';
import { getChamps, getNature, getSousSchema } from './get-champs.ts';
import { listTextes } from './list-textes.ts';

test('chaque texte a sa place et la nature que son schéma dit, à toute profondeur', () => {
  const offre = {
    nom: 'Taxi',
    telephone: '3949',
    tarif: { lignes: [{ libelle: 'Le trajet', montant: 6 }] },
    desserte: { origines: ['39478'], jours_heures: 'Mo-Fr 07:00-19:00' },
    prescription: { telephone: '3949', courriel: 'pro@exemple.fr' },
    sources: [{ titre: 'Page Tarifs' }],
    description: 'Le corps n’est pas dans le schéma.',
  };
  expect(
    listTextes(offreSchema, offre).map(({ chemin, nature }) => `${chemin.join('.')} : ${nature}`),
  ).toEqual([
    'nom : phrase',
    'telephone : telephone',
    'tarif.lignes.0.libelle : phrase',
    'desserte.origines.0 : reference',
    'desserte.jours_heures : horaires',
    'prescription.telephone : telephone',
    'prescription.courriel : courriel',
    'sources.0.titre : reference',
  ]);
});

type Champ = readonly [nom: string, schema: object];

/** Tous les champs d’un schéma, à toute profondeur ; un groupe qui a une nature la donne aux siens. */
function listChamps(schema: object): readonly Champ[] {
  if (getNature(schema) !== 'phrase') return [];
  const element = getSousSchema(schema, 0);
  const siens = getChamps(schema, []).flatMap((nom): readonly Champ[] => {
    const sous = getSousSchema(schema, nom);
    return sous ? [[nom, sous], ...listChamps(sous)] : [];
  });
  return element ? listChamps(element) : siens;
}

test.each([
  ['telephone', /^telephone$/],
  ['courriel', /^(courriel|signalement)$/],
  ['horaires', /horaires|^jours_heures$/],
  ['reference', /^(adresse|complement_adresse|commune|sigle|mots_cles|url|site_web)$|^lien_/],
] as const)('aucun fichier n’a un champ « %s » dont le schéma ne dise pas la nature', (nature, nom) => {
  const champs = Object.entries(kinds).flatMap(([sorte, { schema }]) =>
    listChamps(schema)
      .filter(([champ]) => nom.test(champ))
      .map(([champ, sien]) => ({ champ: `${sorte} : ${champ}`, nature: getNature(sien) })),
  );
  expect(champs.length).toBeGreaterThan(2);
  expect(champs.filter((champ) => champ.nature !== nature)).toEqual([]);
});
