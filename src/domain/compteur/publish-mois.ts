import { SANS_REPONSE } from './categories-de-contact.ts';
import { type Compteur, type Contact, countContacts, type LigneComptee } from './compteur.ts';
import type { MoisCompte } from './join-compteurs.ts';
import { type Effectifs, maskEffectifs, SEUIL } from './mask-effectifs.ts';
import type { MoisPublie } from './mois-publie.schema.ts';

function groupPar(contacts: readonly LigneComptee[], champ: keyof Contact): Effectifs {
  const comptes = new Map<string, number>();
  for (const ligne of contacts) comptes.set(ligne[champ], (comptes.get(ligne[champ]) ?? 0) + ligne.nombre);
  return Object.fromEntries([...comptes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isVide = (effectifs: object) => Object.keys(effectifs).length === 0;
const keep = <N extends string>(nom: N, effectifs: object) => (isVide(effectifs) ? {} : { [nom]: effectifs });

function publishFreins(freins: Compteur['freins_leves']): object {
  const total = Object.values(freins).reduce((somme, nombre) => somme + nombre, 0);
  return total < SEUIL ? {} : { total, ...keep('themes', maskEffectifs(freins)) };
}

/** Ce qu’un mois peut montrer : rien qui permette de retrouver une case de moins de cinq. */
export function publishMois({
  compteur,
}: Pick<MoisCompte, 'compteur'>): Omit<MoisPublie, 'import' | 'precisions'> {
  const { mois, contacts, freins_leves } = compteur;
  const total = countContacts(compteur);
  const freins = keep('freins_leves', publishFreins(freins_leves));
  if (total < SEUIL) return { mois, ...freins };
  const par = (champ: keyof Contact) => maskEffectifs(groupPar(contacts, champ));
  const suites = par('suite');
  // Sans leur total public, les besoins sans réponse ne se répartissent pas.
  const croise = (champ: keyof Contact): Effectifs => {
    if (!(SANS_REPONSE in suites)) return {};
    const [sans, avec] = [true, false].map((voulu) =>
      groupPar(
        contacts.filter(({ suite }) => (suite === SANS_REPONSE) === voulu),
        champ,
      ),
    );
    return maskEffectifs(sans ?? {}, avec);
  };
  return {
    mois,
    total,
    ...keep('canaux', par('canal')),
    ...keep('publics', par('public')),
    ...keep('communes', par('commune')),
    ...keep('besoins', par('besoin')),
    ...keep('suites', suites),
    ...keep('sans_reponse', {
      ...keep('besoins', croise('besoin')),
      ...keep('communes', croise('commune')),
    }),
    ...freins,
  };
}
