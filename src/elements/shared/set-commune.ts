import { formatLieu, type Lieu } from '@/domain/commune/lieu.ts';

/** Pose une commune dans le code de son champ, qui en écrit le nom ; sans commune avant ni après, ce qu’on y tape reste. */
export function setCommune(code: HTMLInputElement, commune: Lieu | undefined): void {
  const insee = commune?.code_insee ?? '';
  const lieu = commune ? formatLieu(commune) : '';
  if (lieu === '' && code.value === '') return;
  code.value = insee;
  code.dataset['lieu'] = lieu;
  code.dispatchEvent(new CustomEvent('valeur-posee'));
}
