import { listAdressesProches } from '@/domain/plan/list-adresses-proches.ts';
import { ElementGarde } from '../shared/element-garde.ts';

/** Le titre d’une page d’ici ; undefined quand elle ne répond pas. */
async function readTitre(adresse: string): Promise<string | undefined> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) return undefined;
  return new DOMParser().parseFromString(await reponse.text(), 'text/html').title || adresse;
}

/** Sur la page introuvable, la page la plus proche de l’adresse écrite : un lien, jamais une redirection. */
class AdresseProche extends ElementGarde {
  protected override async open(): Promise<void> {
    const [introuvable, trouvee] = this.children;
    const lien = trouvee?.querySelector('a');
    if (!lien) return;
    // On ne propose que ce qui répond.
    for (const proche of listAdressesProches(location.pathname + location.hash)) {
      const titre = await readTitre(proche);
      if (titre === undefined) continue;
      lien.href = proche;
      lien.textContent = titre;
      introuvable?.toggleAttribute('hidden', true);
      trouvee?.toggleAttribute('hidden', false);
      return;
    }
  }
}

customElements.define('adresse-proche', AdresseProche);
