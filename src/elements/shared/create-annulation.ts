import { announce } from './announce.ts';
import type { Garde } from './garde.ts';

/** Le temps de voir qu’on s’est trompé ; la personne suivante, elle, ne doit rien retrouver. */
export const DELAI_MS = 10_000;

/** Dit ce qui vient d’être effacé, et propose de le défaire. */
export type ProposerAnnulation = (fait: string, undo: () => unknown) => void;

/**
 * Dix secondes pour revenir sur ce qu’on vient d’effacer. Le bouton suit celui qui efface, et n’attend pas tant qu’on y
 * est au clavier ; ce qu’il retient ne quitte pas la page et n’y survit pas.
 */
export function createAnnulation(bouton: HTMLButtonElement | null, garde: Garde): ProposerAnnulation {
  let defaire: (() => unknown) | undefined;
  let attente: ReturnType<typeof setTimeout> | undefined;
  const suspend = () => clearTimeout(attente);
  const show = (montre: boolean) => bouton?.toggleAttribute('hidden', !montre);
  const forget = () => {
    suspend();
    defaire = undefined;
    show(false);
  };
  const wait = () => {
    suspend();
    attente = setTimeout(forget, DELAI_MS);
  };
  garde.listen(bouton, 'focus', suspend);
  garde.listen(bouton, 'blur', wait);
  garde.listen(window, 'pagehide', forget);
  garde.listen(bouton, 'click', () => {
    const fini = defaire?.();
    // Caché, le bouton perdrait le focus : celui qui efface le reprend.
    (bouton?.previousElementSibling as HTMLElement | null)?.focus();
    forget();
    announce('Tout est revenu.');
    return fini;
  });
  return (fait, undo) => {
    defaire = undo;
    show(true);
    wait();
    announce(`${fait} «\u00a0Annuler l’effacement\u00a0» y revient, pendant dix secondes.`);
  };
}
