import type { Hasard } from './hasard.ts';
import { makeTelephone } from './make-lieu.ts';
import type { OffreFaite } from './make-offre.ts';
import type { TerritoireChoisi } from './select-territoires.ts';

const SOURCES = [{ titre: 'Contenu inventé pour la mesure', date: '2026' }];
const EVENEMENTS = 6;
const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'] as const;

/** Le fichier site.yaml. */
export const makeSite = () => ({
  nom: 'Guichet Mobilité (mesure)',
  slogan: 'Un catalogue inventé pour mesurer la construction du site.',
  etat: 'demonstration',
  contenu_recueilli_le: '2026-11-01',
  editeur: { nom: 'Contenu inventé pour la mesure' },
  accessibilite: {
    etat: 'non',
    referentiel: 'RGAA 4.1.2',
    etablie_le: '2026-11-01',
    non_conformites: ['Aucun audit : ce site ne sert qu’à mesurer.'],
  },
});

/** Le fichier territoire.yaml. */
export const makeTerritoire = (h: Hasard, { slug, nom, siren }: TerritoireChoisi) => ({
  nom,
  article: `dans le territoire ${nom}`.slice(0, 80),
  programme: `Guichet mobilité ${nom}`,
  presentation: 'Le guichet vous dit comment vous déplacer, qui peut vous aider et ce que cela coûte.',
  structure: `guichet-${slug}`,
  zone: [siren],
  telephone: makeTelephone(h),
  telephone_qui_repond: 'une conseillère mobilité',
  horaires_accueil: 'Mo-Fr 09:00-12:00,14:00-17:00',
  partenaires: [`mission-locale-${slug}`, `collectivite-${slug}`],
  sources: SOURCES,
});

/** Quelques permanences et ateliers, chaque semaine pendant un an. */
export const makeEvenements = (h: Hasard, { slug }: TerritoireChoisi, offres: readonly OffreFaite[]) =>
  h.plusieurs(offres, EVENEMENTS).map((offre, rang) => ({
    id: `evenement-${rang + 1}-${slug}`,
    evenement: {
      nom: `Rendez-vous : ${offre.entete['nom']}`.slice(0, 150),
      type: h.parmi(['atelier', 'permanence']),
      offre: offre.id,
      resume: 'Venez poser vos questions et essayer, sans rendez-vous.',
      recurrence: {
        jours: [h.parmi(JOURS)],
        debut: '09:30',
        fin: '11:30',
        du: '2026-09-01',
        au: '2027-08-31',
        toutes_les_semaines: h.entier(1, 4),
      },
      lieu: String(offre.entete['adresse']),
      sources: SOURCES,
    },
  }));
