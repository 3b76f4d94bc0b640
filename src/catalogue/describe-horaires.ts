import { formatHeure } from '../domain/temps/heure.ts';
import { JOURS as JOURS_DE_SEMAINE } from '../domain/temps/jours-de-semaine.ts';
import { lowerFirst, upperFirst } from '../domain/text/casse.ts';
import { formatListe } from '../domain/text/format-liste.ts';

// Traduit en phrases la part de la syntaxe OpenStreetMap que les fiches emploient ; le reste est laissé à
// opening_hours. Grammaire : https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification

const ORDRE = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const JOURS: Readonly<Record<string, string>> = Object.fromEntries(
  ORDRE.map((abrege, rang) => [abrege, JOURS_DE_SEMAINE[rang] ?? '']),
);
const SPECIAUX: Readonly<Record<string, string>> = { PH: 'jours fériés', SH: 'vacances scolaires' };
const MOIS: Readonly<Record<string, string>> = {
  Jan: 'janvier',
  Feb: 'février',
  Mar: 'mars',
  Apr: 'avril',
  May: 'mai',
  Jun: 'juin',
  Jul: 'juillet',
  Aug: 'août',
  Sep: 'septembre',
  Oct: 'octobre',
  Nov: 'novembre',
  Dec: 'décembre',
};
const RANGS: Readonly<Record<string, string>> = {
  '1': '1er',
  '2': '2e',
  '3': '3e',
  '4': '4e',
  '5': '5e',
  '-1': 'dernier',
};

const J = ORDRE.join('|');
const JOUR = new RegExp(`^(${J})(?:-(${J}))?(?:\\[(-?\\d(?:,-?\\d)*)\\])?$`);
const PLAGE = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;
const A_PARTIR = /^(\d{1,2}):(\d{2})\+$/;
const M = Object.keys(MOIS).join('|');
const PERIODE = new RegExp(`^(${M})(?: (\\d{1,2}))?(?:-(?:(${M})(?: (\\d{1,2}))?|(\\d{1,2})))?:?$`);
const REGLE = new RegExp(
  `^(?:((?:${M})[A-Za-z0-9 -]*?):? )?` +
    `((?:${J}|PH|SH)[A-Za-z0-9,[\\]-]*)?\\s*` +
    `((?:\\d{1,2}:\\d{2}(?:-\\d{1,2}:\\d{2}|\\+),?\\s?)+|24/7)?\\s*(off|closed|open)?\\s*(?:"([^"]+)")?$`,
);

const enumerate = (liste: readonly string[]) => formatListe(liste, 'et');
const heure = (h = '0', m = '0') => formatHeure(Number(h) * 60 + Number(m));
/** Une fermeture après minuit s’écrit « 2 h », celle de 24:00 « minuit ». */
const fermeture = (h = '0', m = '0') =>
  h === '24' && m === '00' ? 'minuit' : heure(String(Number(h) % 24), m);

/** « lundi au vendredi », mais « samedi, dimanche » pour deux jours qui se suivent. */
function describeSuite(debut: string, fin: string): readonly string[] {
  const voisins = ORDRE.indexOf(fin) - ORDRE.indexOf(debut) === 1;
  return voisins ? [JOURS[debut] ?? '', JOURS[fin] ?? ''] : [`${JOURS[debut]} au ${JOURS[fin]}`];
}

function describeJours(texte: string): string | undefined {
  const parts: string[] = [];
  // La virgule entre crochets numérote (« We[1,3] »), ailleurs elle énumère.
  for (const part of texte.split(/,(?![^[]*\])/)) {
    const special = SPECIAUX[part];
    const [entier, debut, fin, rangs] = JOUR.exec(part) ?? [];
    if (special) parts.push(special);
    else if (!entier || !debut) return undefined;
    else if (rangs && !fin) {
      const noms = rangs.split(',').map((rang) => RANGS[rang]);
      if (noms.some((nom) => nom === undefined)) return undefined;
      parts.push(`${enumerate(noms as string[])} ${JOURS[debut]} du mois`);
    } else if (rangs) return undefined;
    else parts.push(...(fin ? describeSuite(debut, fin) : [JOURS[debut] ?? '']));
  }
  return texte === 'Mo-Su' ? 'tous les jours' : enumerate(parts);
}

function describePeriode(texte: string): string | undefined {
  const [entier, mois = '', jour, moisFin, jourFin, jourSeul] = PERIODE.exec(texte) ?? [];
  if (!entier) return undefined;
  const le = (j: string | undefined, m: string) =>
    j ? `${j === '1' || j === '01' ? '1er' : Number(j)} ${MOIS[m]}` : MOIS[m];
  const de = /^[ao]/.test(MOIS[mois] ?? '') ? 'd’' : 'de ';
  if (jourSeul) return `du ${Number(jour)} au ${Number(jourSeul)} ${MOIS[mois]}`;
  if (!moisFin) return jour ? `le ${le(jour, mois)}` : `en ${MOIS[mois]}`;
  return jour ? `du ${le(jour, mois)} au ${le(jourFin, moisFin)}` : `${de}${MOIS[mois]} à ${MOIS[moisFin]}`;
}

function describeHeures(texte: string): string | undefined {
  if (texte === '24/7') return '24\u00a0h sur 24';
  const parts = texte
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [plage, h1, m1, h2, m2] = PLAGE.exec(part) ?? [];
      if (plage)
        return /^0?0:00-24:00$/.test(plage) ? '24\u00a0h sur 24' : `${heure(h1, m1)} – ${fermeture(h2, m2)}`;
      const [partir, h, m] = A_PARTIR.exec(part) ?? [];
      return partir ? `à partir de ${heure(h, m)}` : undefined;
    });
  return parts.every((part) => part !== undefined) ? enumerate(parts) : undefined;
}

function describeRegle(regle: string): string | undefined {
  const [entier, periode, jours, heures, etat, note] = REGLE.exec(regle.trim()) ?? [];
  if (!entier) return undefined;
  const quand = [
    periode ? describePeriode(periode.trim()) : '',
    jours ? describeJours(jours) : heures ? 'tous les jours' : '',
  ];
  const plages = heures ? describeHeures(heures) : '';
  if (quand.includes(undefined) || plages === undefined) return undefined;
  const fermee = etat === 'off' || etat === 'closed';
  const quoi = [fermee ? 'fermé' : plages, note].filter(Boolean).join(', ');
  const titre = upperFirst(quand.filter(Boolean).join(', '));
  if (quoi === '') return etat === 'open' || jours ? `${titre}\u00a0: ouvert` : undefined;
  return titre === '' ? upperFirst(quoi) : `${titre}\u00a0: ${quoi}`;
}

/** Des horaires OpenStreetMap en lignes lisibles ; undefined quand une tournure n’est pas prévue. */
export function describeHoraires(texte: string): readonly string[] | undefined {
  const horsGuillemets = '(?=(?:[^"]*"[^"]*")*[^"]*$)';
  const regles = new RegExp(`;${horsGuillemets}|,\\s+(?=(?:${J}|PH|SH))${horsGuillemets}`);
  const lignes = texte.split(new RegExp(`\\|\\|${horsGuillemets}`)).flatMap((branche, rang) =>
    branche
      .split(regles)
      .filter((regle) => regle.trim() !== '')
      .map(describeRegle)
      .map((ligne) => (ligne !== undefined && rang > 0 ? `Sinon\u00a0: ${lowerFirst(ligne)}` : ligne)),
  );
  return lignes.length > 0 && lignes.every((ligne) => ligne !== undefined) ? lignes : undefined;
}
