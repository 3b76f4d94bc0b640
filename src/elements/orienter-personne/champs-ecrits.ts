import { hasNir, REFUS_NIR } from '@/domain/text/has-nir.ts';
import { setErreur } from '../shared/set-erreur.ts';

type Champ = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Les champs d’un formulaire qui vont sur une feuille, par leur nom. */
export const listChamps = (form: ParentNode): readonly Champ[] => [
  ...form.querySelectorAll<Champ>('input[name], textarea[name], select[name]'),
];

/** Ce qui est écrit et peut aller sur une feuille ; un champ refusé dit pourquoi, et n’en donne rien. */
export function readChamps(form: ParentNode): {
  readonly ecrits: Readonly<Record<string, string>>;
  readonly refuses: readonly Champ[];
} {
  const champs = listChamps(form);
  const refuses = champs.filter((champ) => {
    const refuse = hasNir(champ.value);
    setErreur(champ, refuse ? REFUS_NIR : '');
    return refuse;
  });
  return {
    ecrits: Object.fromEntries(
      champs.filter((champ) => !refuses.includes(champ)).map(({ name, value }) => [name, value]),
    ),
    refuses,
  };
}

/** Remet ce qui a été écrit, hors des champs que l’on vient de toucher. */
export function writeChamps(
  form: ParentNode,
  ecrits: Readonly<Partial<Record<string, string>>>,
  touches: ReadonlySet<EventTarget> = new Set(),
): void {
  for (const champ of listChamps(form)) if (!touches.has(champ)) champ.value = ecrits[champ.name] ?? '';
}
