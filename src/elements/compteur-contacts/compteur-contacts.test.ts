// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { readCompteur } from '../shared/compteur-garde.ts';
import './compteur-contacts.ts';

const $ = <T extends HTMLElement>(selecteur: string) => {
  const trouve = document.querySelector<T>(selecteur);
  if (!trouve) throw new Error(selecteur);
  return trouve;
};
const select = (nom: string, ...valeurs: readonly string[]) =>
  `<select name="${nom}">${valeurs.map((v) => `<option value="${v}">${v}</option>`).join('')}</select>`;

function mount(): void {
  const page = document.createElement('div');
  page.innerHTML = `<p id="annonces"></p><compteur-contacts data-territoire="essai"><form>
    <input role="combobox" name="commune-texte"><input type="hidden" name="commune">
    ${select('canal', 'telephone', 'accueil')}${select('public', 'inconnu', 'jeune')}
    ${select('besoin', 'reparer', 'autre')}${select('suite', 'offre', 'sans-reponse')}
    <button type="submit">Compter</button></form>
    <div data-compte hidden><p><strong data-total></strong></p><p data-ancien hidden></p>
    <button type="button" data-action="retirer" hidden></button><button type="button" data-action="vider"></button>
    <button type="button" data-annuler hidden></button></div>
    <input type="file"><p data-refus hidden></p><p data-mot hidden></p></compteur-contacts>`;
  // Déjà pleine quand elle entre dans la page, comme celle du serveur.
  document.body.replaceChildren(...page.childNodes);
}
const submit = () => $('form').dispatchEvent(new Event('submit', { cancelable: true }));

beforeEach(() => {
  sessionStorage.clear();
  mount();
});

test('rien n’est compté tant qu’on ne le demande pas', () => {
  expect(readCompteur('essai')).toBeUndefined();
  expect($('[data-compte]').hidden).toBe(true);
});

test('un contact se compte, se retire ; le canal reste pour le suivant', () => {
  $<HTMLSelectElement>('[name="canal"]').value = 'accueil';
  $<HTMLSelectElement>('[name="suite"]').value = 'sans-reponse';
  submit();
  expect($('[data-total]').textContent).toMatch(/1.contact, dont 1 sans réponse/);
  expect(readCompteur('essai')?.contacts).toEqual([
    {
      canal: 'accueil',
      public: 'inconnu',
      commune: 'inconnue',
      besoin: 'reparer',
      suite: 'sans-reponse',
      nombre: 1,
    },
  ]);
  expect($<HTMLSelectElement>('[name="canal"]').value).toBe('accueil');
  expect($<HTMLSelectElement>('[name="suite"]').value).toBe('offre');
  submit();
  $('[data-action="retirer"]').click();
  expect($('[data-total]').textContent).toMatch(/1.contact/);
});

test('rechargé, il compte toujours ; vidé, il revient si on l’annule', () => {
  submit();
  mount();
  expect($('[data-total]').textContent).toMatch(/1.contact/);
  $('[data-action="vider"]').click();
  expect(sessionStorage.length).toBe(0);
  $('[data-annuler]').click();
  expect($('[data-total]').textContent).toMatch(/1.contact/);
});

test('un navigateur qui ne garde rien le dit', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  });
  submit();
  vi.unstubAllGlobals();
  expect($('[data-refus]').textContent).toMatch(/ne garde rien/);
});

test('au poste d’accueil, un appel se compte de lui-même si on l’a demandé, et se reprend', () => {
  const tell = (type: string) =>
    document.body.dispatchEvent(
      new CustomEvent(type, { bubbles: true, detail: { besoin: 'reparer', sans_reponse: true } }),
    );
  tell('contact-traite');
  expect(readCompteur('essai')).toBeUndefined();
  $('compteur-contacts').insertAdjacentHTML('beforeend', '<input type="checkbox" data-suivre checked>');
  tell('contact-traite');
  expect(readCompteur('essai')?.contacts).toEqual([
    expect.objectContaining({ canal: 'telephone', besoin: 'reparer', suite: 'sans-reponse', nombre: 1 }),
  ]);
  tell('contact-repris');
  expect(readCompteur('essai')).toBeUndefined();
});
