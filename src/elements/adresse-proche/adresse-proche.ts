import { findAdresseProche } from '@/domain/plan/find-adresse-proche.ts';
import { ElementGarde } from '../shared/element-garde.ts';

/** Sur la page introuvable, l’adresse sans ce qu’une messagerie y a collé : un lien, jamais une redirection. */
class AdresseProche extends ElementGarde {
  protected override async open(): Promise<void> {
    const proche = findAdresseProche(location.pathname + location.hash);
    const [introuvable, trouvee] = this.children;
    const lien = trouvee?.querySelector('a');
    // On ne propose que ce qui répond.
    if (!lien || proche === undefined || !(await fetch(proche, { method: 'HEAD' })).ok) return;
    lien.href = proche;
    lien.textContent = proche;
    introuvable?.toggleAttribute('hidden', true);
    trouvee?.toggleAttribute('hidden', false);
  }
}

customElements.define('adresse-proche', AdresseProche);
