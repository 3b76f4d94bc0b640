import { createHash } from 'node:crypto';

import type {
  Catalogue,
  Offre,
  OffreServie,
  Page,
  Saisie,
  Structure,
  Territoire,
} from '../domain/catalogue/catalogue.ts';
import type { Commune } from '../domain/commune/commune.ts';
import type { ZoneIndex } from '../domain/commune/expand-zone.ts';
import { isInZone } from '../domain/commune/is-in-zone.ts';
import { listCodesDeZone } from '../domain/commune/list-codes-de-zone.ts';
import { listJoignables } from '../domain/contact/list-joignables.ts';
import {
  findVivante,
  type Guichet,
  listJoignablesDuGuichet,
  type Voisinage,
} from '../domain/contact/list-joignables-du-guichet.ts';
import { joinLexiques } from '../domain/lexique/lexique.ts';
import { getPortee } from '../domain/offre/get-portee.ts';
import { sortOffres } from '../domain/offre/sort-offres.ts';

interface Reference {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly zones: ZoneIndex;
  readonly findAccueil: Voisinage['findAccueil'];
}

const hash = (parties: Iterable<string>) => {
  const h = createHash('sha1');
  for (const partie of parties) h.update(partie).update('\0');
  return h.digest('hex').slice(0, 16);
};

const byNom = (
  a: { readonly nom: string; readonly id: string },
  b: { readonly nom: string; readonly id: string },
) => a.nom.localeCompare(b.nom, 'fr') || (a.id < b.id ? -1 : 1);

const byOrdre = (a: Page, b: Page) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1);

function groupBy<T, C>(elements: readonly T[], cle: (element: T) => C): ReadonlyMap<C, readonly T[]> {
  return Map.groupBy(elements, cle);
}

/** Les pages d’un territoire : les siennes, puis celles de « commun » dont il n’a pas de version à lui. */
function selectPages(siennes: readonly Page[], communes: readonly Page[]): readonly Page[] {
  const prises = new Set(siennes.map((page) => `${page.rubrique}/${page.id}`));
  return [...siennes, ...communes.filter((page) => !prises.has(`${page.rubrique}/${page.id}`))].sort(byOrdre);
}

/**
 * Joint ce qui a été lu et vérifié. `empreinteGenerale` résume ce qui change toutes les pages (date, réglages).
 * Suppose `checkCatalogue` sans erreur : toute référence existe.
 */
export function joinCatalogue(
  saisie: Saisie & { readonly site: NonNullable<Saisie['site']> },
  reference: Reference,
  empreinteGenerale: string,
): Catalogue {
  const { site } = saisie;
  const structures = new Map(saisie.structures.map((structure) => [structure.id, structure]));
  const offres = new Map(saisie.offres.map((offre) => [offre.id, offre]));
  const getStructure = (id: string): Structure => {
    const structure = structures.get(id);
    if (!structure) throw new Error(`La structure « ${id} » n’existe pas : lancez npm run check:content.`);
    return structure;
  };
  const structuresParDossier = groupBy(saisie.structures, (s) => s.dossier);
  const offresParDossier = groupBy(saisie.offres, (o) => o.dossier);
  const pagesParDossier = groupBy(saisie.pages, (p) => p.dossier);
  const evenementsParDossier = groupBy(saisie.evenements, (e) => e.dossier);
  const lexiqueCommun = saisie.lexiques.find(({ dossier }) => dossier === 'commun');
  const autres = saisie.offres.filter(
    (offre) => offre.zone_eligibilite !== undefined || offre.dossier === 'commun',
  );

  // Un cumul s’écrit d’un côté et se lit des deux.
  const listCitees = ({ cumul }: Offre) => Object.values(cumul ?? {}).flatMap((ids) => ids ?? []);
  const citantes = new Map<string, Offre[]>();
  for (const offre of saisie.offres)
    for (const id of listCitees(offre)) citantes.set(id, [...(citantes.get(id) ?? []), offre]);

  const slugs = new Set(saisie.territoires.map(({ dossier }) => dossier));
  // Le guichet qui tient l’offre ; celle de tous, le premier qui la montre.
  const references = new Map(
    saisie.offres.filter(({ dossier }) => slugs.has(dossier)).map(({ id, dossier }) => [id, dossier]),
  );
  const voisinage: Voisinage = { structures, findAccueil: reference.findAccueil };

  const serve = (offre: Offre, guichet: Guichet, slug: string): OffreServie => {
    const reference = references.get(offre.id) ?? slug;
    references.set(offre.id, reference);
    const { communes } = guichet;
    const structure = getStructure(offre.structure);
    const zone = offre.zone_eligibilite;
    const joignables = listJoignables(offre, guichet, voisinage);
    return {
      offre,
      structure,
      portee: getPortee(zone),
      communes_servies: zone
        ? communes.filter((commune) => isInZone(zone, commune)).map((c) => c.code_insee)
        : [],
      joignables,
      reference,
      empreinte: hash([
        offre.empreinte,
        reference,
        structure.empreinte,
        JSON.stringify(joignables),
        ...[...(offre.remplacee_par ?? []), ...listCitees(offre)].map(
          (id) => offres.get(id)?.empreinte ?? '',
        ),
        ...(citantes.get(offre.id) ?? []).map(({ empreinte }) => empreinte),
      ]),
    };
  };

  const territoires = saisie.territoires.map((saisi): Territoire => {
    const communes = reference.zones
      .expandZone(saisi.zone)
      .flatMap((code) => reference.communes.get(code) ?? [])
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr') || (a.code_insee < b.code_insee ? -1 : 1));
    const codes = listCodesDeZone(communes);
    const touche = ({ zone_eligibilite: zone }: Offre) =>
      zone === undefined || zone.some((code) => codes.has(code));
    const siennes = offresParDossier.get(saisi.dossier) ?? [];
    const venues = autres.filter((offre) => offre.dossier !== saisi.dossier && touche(offre));
    const porteuse = getStructure(saisi.structure);
    const guichet = { ...saisi, structure_porteuse: porteuse, communes };
    const joignables = listJoignablesDuGuichet(guichet, voisinage);
    const servies = sortOffres([...siennes, ...venues].map((offre) => serve(offre, guichet, saisi.dossier)));
    const pages = selectPages(pagesParDossier.get(saisi.dossier) ?? [], pagesParDossier.get('commun') ?? []);
    const evenements = evenementsParDossier.get(saisi.dossier) ?? [];
    const couverture = saisie.couvertures.find(({ dossier }) => dossier === saisi.dossier);
    const indicateurs = saisie.indicateurs.find(({ dossier }) => dossier === saisi.dossier);
    const lexique = saisie.lexiques.find(({ dossier }) => dossier === saisi.dossier);
    const diagnostic =
      saisie.diagnostics.find(({ dossier }) => dossier === saisi.dossier) ??
      saisie.diagnostics.find(({ dossier }) => dossier === 'commun');
    const sesStructures = [
      ...new Set([
        porteuse,
        findVivante(porteuse, structures) ?? porteuse,
        ...(structuresParDossier.get(saisi.dossier) ?? []),
        ...(saisi.partenaires ?? []).map(getStructure),
      ]),
    ].sort(byNom);
    const empreinteCommune = hash([
      empreinteGenerale,
      saisi.empreinte,
      porteuse.empreinte,
      JSON.stringify(joignables),
      ...saisie.images
        .filter(
          ({ dossier, nom }) =>
            dossier === saisi.dossier && saisi.financements?.some((un) => un.logo === nom),
        )
        .map(({ empreinte }) => empreinte),
    ]);
    return {
      ...guichet,
      slug: saisi.dossier,
      joignables,
      offres: servies,
      structures: sesStructures,
      evenements,
      pages,
      absences: couverture?.absences ?? [],
      indicateurs,
      couts: saisie.couts,
      lexique: joinLexiques(lexique?.entrees ?? [], lexiqueCommun?.entrees ?? []),
      diagnostic,
      empreinte_commune: empreinteCommune,
      empreinte: hash([
        empreinteCommune,
        couverture?.empreinte ?? '',
        indicateurs?.empreinte ?? '',
        lexique?.empreinte ?? '',
        lexiqueCommun?.empreinte ?? '',
        saisie.orientation?.empreinte ?? '',
        diagnostic?.empreinte ?? '',
        ...[...servies, ...pages, ...evenements, ...sesStructures].map((x) => x.empreinte),
      ]),
    };
  });
  return {
    site,
    territoires,
    offres,
    structures,
    lexique: joinLexiques([], lexiqueCommun?.entrees ?? []),
    orientation: saisie.orientation,
  };
}
