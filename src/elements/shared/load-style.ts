/** Charge une feuille de style au moment où elle sert ; résout même si elle manque. */
export function loadStyle(url: string): Promise<void> {
  return new Promise((resolve) => {
    const lien = document.createElement('link');
    lien.rel = 'stylesheet';
    lien.href = url;
    lien.onload = () => resolve();
    lien.onerror = () => resolve();
    document.head.append(lien);
  });
}
