import type { CodeLu } from './read-zone.ts';

export interface NouveauTerritoire {
  readonly slug: string;
  readonly nom: string;
  readonly zone: readonly CodeLu[];
  readonly telephone: string | undefined;
  /** AAAA-MM-JJ. */
  readonly aujourdhui: string;
}

// Une chaîne JSON est une chaîne YAML entre guillemets : aucun nom ne peut casser le fichier.
const quote = (texte: string) => JSON.stringify(texte);

/** Les fichiers d’un guichet neuf, chemin → texte. Aucun fait inventé : ce qui n’est pas su est « à vérifier ». */
export function planTerritoire(demande: NouveauTerritoire): ReadonlyMap<string, string> {
  const { slug, nom, zone, telephone, aujourdhui } = demande;
  const structure = `structure-${slug}`;
  const source = `sources:
  # Remplacez par ce que vous avez lu : titre, url, date.
  - titre: Première ébauche du guichet, sans vérification
    date: ${quote(aujourdhui)}
`;
  const codes = zone.map(({ code, nom: lieu }) => `  - ${quote(code)} # ${lieu.replace(/\s+/g, ' ')}`);
  const territoire = `# Le guichet de ${nom.replace(/\s+/g, ' ')}. Tous les champs : docs/schemas/territoire.schema.json.
nom: ${quote(nom)}
# Le nom avec sa préposition, comme dans « les aides … » : « dans le Haut-Jura ».
article: ${quote(`sur le territoire ${nom}`)}
programme: ${quote(`Guichet mobilité ${nom}`)}
presentation: >-
  Ce guichet est en préparation. Il dira comment se déplacer, qui peut aider et ce que cela coûte.
structure: ${structure}
zone:
${codes.join('\n')}
${telephone ? `telephone: ${quote(telephone)}\n` : ''}a_verifier:
${telephone ? '' : '  - téléphone du guichet, et qui répond\n'}  - nom de la structure qui tient le guichet
  - adresse, jours et heures de l’accueil
  - courriel du guichet
${source}`;
  const porteuse = `# La structure qui tient le guichet.
nom: ${quote(`Structure qui tient le guichet ${nom} (nom à écrire)`)}
type: partenaire
${telephone ? `telephone: ${quote(telephone)}\n` : ''}a_verifier:
  - nom de la structure
  - adresse et téléphone
${source}`;
  const offre = `---
# Votre première fiche : le guichet lui-même. Le modèle complet est dans docs/editeurs/modeles/offre.md.
nom: ${quote(`Guichet mobilité ${nom}`)}
structure: ${structure}
categorie: accueil
resume: Un lieu et un numéro pour trouver comment se déplacer. Le guichet est en préparation.
statut: en-construction
zone_eligibilite:
${codes.join('\n')}
${telephone ? `telephone: ${quote(telephone)}\n` : ''}a_verifier:
  - date d’ouverture
  - qui peut venir, et à quel prix
  - comment prendre rendez-vous
${source}---
Ce guichet est en préparation. Rien n’est encore confirmé.
`;
  return new Map([
    [`territoires/${slug}/territoire.yaml`, territoire],
    [`territoires/${slug}/structures/${structure}.yaml`, porteuse],
    [`territoires/${slug}/offres/guichet-${slug}.md`, offre],
  ]);
}
