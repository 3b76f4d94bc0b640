import type { Referentiel } from '../../src/catalogue/load-referentiel.ts';
import { makeContexte } from '../../src/catalogue/make-contexte.ts';
import { findNearest } from '../../src/domain/text/find-nearest.ts';
import { fold } from '../../src/domain/text/fold.ts';
import type { ContexteRegles } from '../../src/domain/verification/regle.ts';
import { explainCommune } from '../../src/domain/verification/rules/commune-inconnue.ts';

/** Un code prêt à écrire, avec le nom de ce qu’il désigne. */
export interface CodeLu {
  readonly code: string;
  readonly nom: string;
}

export type ZoneLue = { readonly codes: readonly CodeLu[] } | { readonly fautes: readonly string[] };

const simplify = (nom: string) =>
  fold(nom)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function readCode(code: string, referentiel: Referentiel, contexte: ContexteRegles): CodeLu | string {
  const { communes, epcis, departements, zones } = referentiel;
  const nom = communes.get(code)?.nom ?? epcis.get(code)?.nom ?? departements.get(code)?.nom;
  if (nom && zones.isZoneConnue(code)) return { code, nom };
  if (code.length === 5) return explainCommune(code, contexte);
  if (code.length !== 9) return `${code} n’est le code d’aucun département.`;
  const proche = epcis.get(
    findNearest(
      code,
      [...epcis.keys()].map((value) => ({ value })),
    ) ?? '',
  );
  return `Aucune intercommunalité n’a le numéro ${code}.${proche ? ` Le plus proche : ${proche.siren} (${proche.nom}).` : ''}`;
}

/** Un nom d’intercommunalité ou de commune ; un nom que plusieurs portent est refusé avec leurs codes. */
function readNom(nom: string, { communes, epcis }: Referentiel): CodeLu | string {
  const cherche = simplify(nom);
  const trouves = [
    ...[...epcis.values()].map(({ siren, nom: n }) => ({ code: siren, nom: n })),
    ...[...communes.values()].map(({ code_insee, nom: n }) => ({ code: code_insee, nom: n })),
  ].filter((lieu) => simplify(lieu.nom) === cherche);
  const [seul, autre] = trouves;
  if (seul && !autre) return seul;
  if (seul)
    return `Plusieurs lieux s’appellent « ${nom} » : écrivez le code. ${trouves.map((l) => `${l.code} (${l.nom})`).join(', ')}.`;
  const proche = epcis.get(
    findNearest(
      nom,
      [...epcis.values()].map((e) => ({ value: e.siren, alias: [e.nom] })),
    ) ?? '',
  );
  const aide = proche
    ? `Vouliez-vous dire « ${proche.nom} » (${proche.siren}) ?`
    : 'Écrivez son numéro SIREN, 9 chiffres.';
  return `Aucune intercommunalité ni commune ne s’appelle « ${nom} ». ${aide}`;
}

/** Lit « 200026573, 39478, CC Haut-Jura Saint-Claude » : tous les codes, ou toutes les fautes. */
export function readZone(texte: string, referentiel: Referentiel, aujourdhui: string): ZoneLue {
  const contexte = makeContexte(referentiel, aujourdhui);
  const lus = texte
    .split(',')
    .map((morceau) => morceau.trim())
    .filter((morceau) => morceau !== '')
    .map((morceau) =>
      /^(\d{2,3}|\d[\dAB]\d{3}|2[AB]|\d{9})$/.test(morceau)
        ? readCode(morceau, referentiel, contexte)
        : readNom(morceau, referentiel),
    );
  const fautes = lus.filter((lu) => typeof lu === 'string');
  if (lus.length === 0)
    return { fautes: ['Écrivez au moins une commune (code INSEE) ou une intercommunalité (SIREN).'] };
  return fautes.length > 0 ? { fautes } : { codes: lus.filter((lu) => typeof lu !== 'string') };
}
