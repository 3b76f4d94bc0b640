// Une case de la première colonne, telle que Typst l’écrit : sous la tête de sa colonne, « x0 ».
const CASE = /\/S \/TD(\s+\/P \d+ 0 R\s+\/A \[<<\s+\/O \/Table\s+)\/Headers \[\(U\d+x(\d+)y0\)\]/g;

/**
 * Fait de la première case de chaque rang la tête de ce rang (PDF/UA, « Scope ») ; les autres cases cessent de nommer leur
 * seule colonne, et ont les deux. Le compilateur ne sait pas encore le dire (`pdf.header-cell`). Pas un octet ne bouge :
 * la table des objets reste juste.
 */
export function markTetes(pdf: Buffer): Buffer {
  const marque = pdf
    .toString('latin1')
    .replace(CASE, (tout, milieu: string, colonne: string) =>
      (colonne === '0' ? `/S /TH${milieu}/Scope /Row` : `/S /TD${milieu}`).padEnd(tout.length),
    );
  return Buffer.from(marque, 'latin1');
}
