import { toBienForme } from './to-bien-forme.ts';

/** Le brouillon d’un courriel : l’adresse, quand on la sait, l’objet et le texte. */
export interface Brouillon {
  readonly a?: string | undefined;
  readonly objet: string;
  /** Une ligne par « \n ». */
  readonly texte: string;
}

/** L’adresse qui ouvre un brouillon dans la messagerie (RFC 6068) : rien ne part sans qui l’écrit. */
export const toMailto = ({ a = '', objet, texte }: Brouillon): string =>
  `mailto:${encodeURIComponent(a).replaceAll('%40', '@')}?subject=${encodeURIComponent(objet)}&body=${encodeURIComponent(
    toBienForme(texte.replaceAll('\n', '\r\n')),
  )}`;
