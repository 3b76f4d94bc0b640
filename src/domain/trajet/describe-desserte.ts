import type { Offre } from '../catalogue/catalogue.ts';
import { describeDistance } from '../geo/describe-distance.ts';
import { upperFirst } from '../text/casse.ts';
import { getLibelle, motifs } from '../vocabulaire/vocabulaires.ts';
import { getZoneDuTrajet } from '../vocabulaire/zone-du-trajet.ts';
import type { Desserte } from './trajet.schema.ts';

type OffreQuiRoule = Pick<
  Offre,
  'desserte' | 'reservation' | 'zone_eligibilite' | 'zone_porte_sur' | 'distance_km'
>;

/** Les jours, les heures et les lieux d’une desserte, déjà écrits en clair ; ce qui manque est absent. */
export interface DesserteLue {
  readonly horaires: readonly string[];
  readonly origines: string | undefined;
  readonly destinations: string | undefined;
}

type LecteurDeDesserte = (desserte: Desserte) => DesserteLue;

/** Un fait d’une desserte ; sans valeur, il est à vérifier. */
export interface LigneDeDesserte {
  readonly nom: string;
  readonly valeurs: readonly string[];
}

const MODES: Readonly<Record<NonNullable<Desserte['mode']>, string>> = {
  'porte-a-porte': 'On vient vous chercher où vous êtes, et on vous dépose où vous allez.',
  'arret-a-arret': 'D’un arrêt à un autre.',
};

const seul = (texte: string | undefined) => (texte === undefined ? [] : [texte]);

const isMeme = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((code) => b.includes(code));

/** « aller travailler, aller se soigner » : les seuls motifs acceptés. */
export const formatMotifs = (desserte: Desserte | undefined): string =>
  (desserte?.motifs ?? []).map((motif) => getLibelle(motifs, motif)).join(', ');

/** OpenStreetMap lit des jours sans heures comme « ouvert » toute la journée : de nous, c’est une heure qui manque. */
const toHoraire = (ligne: string) => ligne.replace(/: ouvert$/, ': heures à vérifier');

/** La zone d’un trajet dit déjà d’où à où : la desserte ne le répète pas. */
function isDitParLaZone(offre: OffreQuiRoule, { origines, destinations }: Desserte): boolean {
  const zone = getZoneDuTrajet(offre) && offre.zone_eligibilite;
  return zone !== undefined && [origines, destinations].every((bout) => !bout || isMeme(bout, zone));
}

function listLieux(
  { origines: de, destinations: vers, reversible }: Desserte,
  lue: DesserteLue,
): readonly LigneDeDesserte[] {
  if (de && isMeme(de, vers)) return [{ nom: 'À l’intérieur de', valeurs: seul(lue.origines) }];
  const retour = reversible === undefined ? undefined : reversible ? 'Oui' : 'Non';
  return [
    { nom: 'Départ', valeurs: seul(lue.origines) },
    { nom: 'Arrivée', valeurs: seul(lue.destinations) },
    { nom: 'Dans l’autre sens', valeurs: seul(retour) },
  ];
}

/** Quand et d’où à où ; d’une desserte à variantes, ce que l’on sait de chacune, l’une après l’autre. */
function listTrajets(
  offre: OffreQuiRoule,
  desserte: Desserte,
  read: LecteurDeDesserte,
): readonly LigneDeDesserte[] {
  const { variantes, ...commun } = desserte;
  const list = (une: Desserte): readonly LigneDeDesserte[] => {
    const lue = read(une);
    return [
      { nom: 'Jours et heures', valeurs: lue.horaires.map(toHoraire) },
      ...(isDitParLaZone(offre, une) ? [] : listLieux(une, lue)),
    ];
  };
  return variantes
    ? variantes
        .flatMap((variante) => list({ ...commun, ...variante }))
        .filter(({ valeurs }) => valeurs.length > 0)
    : list(desserte);
}

function listReserver({ desserte, reservation }: OffreQuiRoule): readonly LigneDeDesserte[] {
  if (reservation || desserte?.sur_reservation) return [];
  const sans = desserte?.sur_reservation === false;
  return [{ nom: 'Réservation', valeurs: sans ? ['On monte sans réserver.'] : [] }];
}

/** Quand, d’où à où, pour quoi et comment une offre transporte ; vide quand la fiche n’en saurait rien de plus. */
export function describeDesserte(offre: OffreQuiRoule, read: LecteurDeDesserte): readonly LigneDeDesserte[] {
  const { desserte, distance_km } = offre;
  if (!desserte) return [];
  const lignes: readonly LigneDeDesserte[] = [
    ...listTrajets(offre, desserte, read),
    ...(distance_km
      ? [{ nom: 'Longueur du trajet', valeurs: [upperFirst(describeDistance(distance_km))] }]
      : []),
    ...(desserte.motifs ? [{ nom: 'Seulement pour', valeurs: [upperFirst(formatMotifs(desserte))] }] : []),
    ...(desserte.mode ? [{ nom: 'Comment', valeurs: [MODES[desserte.mode]] }] : []),
    ...listReserver(offre),
  ];
  return lignes.some(({ valeurs }) => valeurs.length > 0) ? lignes : [];
}
