import { AGE_MAX, formatReponses, parseReponses, type Reponses } from '@/domain/eligibilite/reponses.ts';
import { setCommune } from './set-commune.ts';
import { setErreur } from './set-erreur.ts';

const LIEUX = ['commune', 'destination'] as const;

const findCode = (form: HTMLFormElement, lieu: (typeof LIEUX)[number]) =>
  form.querySelector<HTMLInputElement>(`[data-lieu="${lieu}"] input[type="hidden"]`);

/** Ce que dit le formulaire ; ce qui n’a pas de sens est ignoré. */
export function readForm(form: HTMLFormElement): Reponses {
  const parametres = new URLSearchParams();
  for (const [nom, valeur] of new FormData(form)) parametres.append(nom, String(valeur));
  for (const lieu of LIEUX) parametres.set(lieu, findCode(form, lieu)?.dataset['lieu'] ?? '');
  return parseReponses(parametres);
}

/** Le champ d’âge, quand ce qu’on y a écrit ne peut pas être l’âge de quelqu’un ; il dit alors pourquoi. */
export function findAgeFautif(form: HTMLFormElement): HTMLInputElement | undefined {
  const age = form.querySelector<HTMLInputElement>('input[name="age"]');
  if (!age) return undefined;
  const fautif = !age.checkValidity();
  setErreur(
    age,
    fautif ? `Écrivez un âge entre 0 et ${AGE_MAX} ans, ou rien. Les offres reviendront ensuite.` : '',
  );
  return fautif ? age : undefined;
}

/** Remet des réponses dans le formulaire, hors des champs touchés. */
export function writeForm(
  form: HTMLFormElement,
  reponses: Reponses,
  touches: ReadonlySet<EventTarget> = new Set(),
): void {
  const parametres = new URLSearchParams(formatReponses(reponses));
  for (const champ of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')) {
    if (touches.has(champ)) continue;
    const valeur = parametres.get(champ.name) ?? '';
    if (champ instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(champ.type))
      champ.checked = valeur.split(',').includes(champ.value);
    else if (!champ.closest('champ-commune')) champ.value = valeur;
  }
  for (const groupe of form.querySelectorAll<HTMLDetailsElement>('[data-plusieurs]'))
    groupe.open ||= groupe.querySelector(':checked') !== null;
  for (const lieu of LIEUX) {
    const code = findCode(form, lieu);
    if (code && !touches.has(code)) setCommune(code, reponses.situation[lieu]);
  }
}
