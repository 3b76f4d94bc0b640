import { pictogrammes } from '../assets/pictogrammes/pictogrammes.ts';
import { listSectionsDeFiche } from '../catalogue/lectures-de-fiche.ts';
import type { Espace, OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import type { Place, Section } from '../domain/fiche/section.ts';
import { libellesPortee } from '../domain/offre/get-portee.ts';
import { getBesoin } from '../domain/vocabulaire/besoins.ts';
import { getCategorie } from '../domain/vocabulaire/categories.ts';
import { describeParcours, getLibelleCategorie } from '../domain/vocabulaire/describe-categorie.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi, SectionImprimee } from './feuille.ts';
import { listEtats } from './list-etats.ts';
import { printSection } from './print-blocs.ts';
import { type Nommables, printPrecisions } from './print-precisions.ts';

/** L’essentiel, à côté le contact, puis tout le reste. */
export interface DonneesFiche extends Entete {
  readonly essentiel: readonly SectionImprimee[];
  readonly contact: readonly SectionImprimee[];
  readonly details: readonly SectionImprimee[];
  readonly espace: Espace;
  readonly couleur: string;
  readonly categorie: string;
  readonly traces: readonly string[];
  readonly resume: string;
  readonly etats: readonly string[];
  readonly rattachement: string;
  readonly precisions: readonly string[];
  readonly renvoi: Renvoi;
}

/** Les tracés d’un pictogramme. */
export function getTraces(nom: string): readonly string[] {
  return (pictogrammes as Readonly<Record<string, readonly string[]>>)[nom] ?? [];
}

function groupSections(sections: readonly Section[]) {
  const pick = (...voulues: readonly Place[]) =>
    sections.filter(({ place }) => voulues.includes(place)).map(printSection);
  return { essentiel: pick('essentiel'), contact: pick('contact'), details: pick('detail', 'fiabilite') };
}

/** La fiche d’une offre, dans la voix d’un espace. */
export function buildFiche(
  servie: OffreServie,
  territoire: Territoire,
  espace: Espace,
  { edition, catalogue }: { readonly edition: Edition; readonly catalogue: Nommables },
): Feuille<DonneesFiche> {
  const { offre, structure, portee } = servie;
  const categorie = getCategorie(offre.categorie);
  const adresse = { territoire, espace, offre: offre.id };
  return {
    chemin: toPlace('fiche.pdf', adresse),
    modele: 'fiche',
    donnees: {
      ...buildEntete(territoire, edition, { titre: offre.nom, sujet: offre.resume }),
      ...groupSections(listSectionsDeFiche(servie, territoire, espace)),
      espace,
      couleur: getBesoin(categorie.besoin).couleur,
      categorie: getLibelleCategorie(categorie, espace),
      traces: getTraces(categorie.pictogramme),
      resume: offre.resume,
      etats: listEtats(offre, edition.aujourdhui),
      rattachement: [
        structure.nom,
        libellesPortee[portee],
        ...(espace === 'prescripteurs' ? [describeParcours(categorie)] : []),
      ].join(' · '),
      precisions: printPrecisions(servie, catalogue),
      renvoi: toRenvoi(edition, 'fiche', adresse),
    },
  };
}
