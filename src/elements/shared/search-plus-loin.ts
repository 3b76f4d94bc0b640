import type { DemandeDeCommune } from '@/domain/commune/demande-de-commune.ts';
import { findCommunes, isExacte } from '@/domain/commune/find-communes.ts';
import { findNomsProches } from '@/domain/commune/find-noms-proches.ts';
import { widenDemande } from '@/domain/commune/widen-demande.ts';
import { type Chercheur, MAX_REPONSES, type ReponseEnLigne, RIEN, type Trouvaille } from './chercheur.ts';
import { readLignes } from './create-lecteur-unique.ts';
import { readIndex } from './index-de-france.ts';

/** Ce que la France répond, quand la liste du guichet ne répond pas ; rien si le réseau manque. */
async function readAilleurs(
  { locales, dossier }: Chercheur,
  demandes: readonly DemandeDeCommune[],
): Promise<readonly ReponseEnLigne[]> {
  if (!locales) return [];
  const lues = demandes.map(async (demande) =>
    findCommunes((await readIndex(dossier, demande)).communes, demande),
  );
  return (await Promise.all(lues).catch(() => [])).flat();
}

/** Les communes qu’une faute de frappe a pu donner. */
async function correct(
  chercheur: Chercheur,
  demandes: readonly DemandeDeCommune[],
): Promise<readonly ReponseEnLigne[]> {
  const lues = await Promise.all(demandes.map((demande) => chercheur.read(demande)));
  const servis = chercheur.locales ? [] : await readLignes(`${chercheur.dossier}noms-servis.txt`);
  const communes = lues.flatMap((lecture) => lecture.communes);
  const noms = new Set([...servis, ...communes.flatMap(({ nom, autrefois }) => [nom, ...autrefois])]);
  const { mots = '', departement } = demandes[demandes.length - 1] ?? {};
  const proches = findNomsProches([...noms], mots);
  const reponses = proches.map(async (nom) => {
    const [demande = { mots: '', code: '' }] = await chercheur.parse(nom);
    return chercheur.select(await chercheur.read(demande), { ...demande, departement }).filter(isExacte);
  });
  return (await Promise.all(reponses)).flat();
}

/** Plus loin que le texte : ailleurs en France, à une faute près, sans un mot de trop ; `deja` reste proposé. */
export async function searchPlusLoin(
  chercheur: Chercheur,
  texte: string,
  deja: readonly ReponseEnLigne[] = [],
): Promise<Trouvaille> {
  const demandes = await chercheur.parse(texte);
  const autres = await readAilleurs(chercheur, demandes);
  const ailleurs = autres.filter(isExacte).map(({ commune }) => commune);
  const proches = await correct(chercheur, demandes);
  const parCode = new Map([...proches, ...deja].map((reponse) => [reponse.commune.code_insee, reponse]));
  const reponses = [...parCode.values()].slice(0, MAX_REPONSES);
  if (ailleurs.length > 0) return { ...RIEN, reponses, constat: 'ailleurs', ailleurs };
  if (reponses.length > 0) return { ...RIEN, reponses, ...(deja.length === 0 && { constat: 'proches' }) };
  for (const demande of demandes.slice(0, 1).flatMap(widenDemande)) {
    const larges = chercheur.select(await chercheur.read(demande), demande);
    if (larges.length > 0) return { ...RIEN, reponses: larges };
  }
  return { ...RIEN, constat: autres.length > 0 ? 'encore' : 'inconnu' };
}
