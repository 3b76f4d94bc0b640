import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Ce que le validateur Nu du W3C dit d’une page. */
export interface Message {
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
  readonly extract?: string;
}

/** Ce que Nu reproche et que l’on garde, avec la raison. */
const EXCEPTIONS: readonly (readonly [message: RegExp, raison: string])[] = [
  [
    /^The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/,
    'Safari oublie qu’un tableau affiché en blocs en est un : ses rôles le lui redisent',
  ],
  [
    /^The “(table|rowgroup|row|rowheader|columnheader|cell)” role is unnecessary for element/,
    'la même raison',
  ],
  [/^The “figure” role is unnecessary for element/, 'le RGAA le demande d’une image légendée (test 1.9.1)'],
  [
    /violates Content Security Policy \(meta tag\)/,
    'Nu lit des fichiers, sans adresse : rien n’y est de « self » ; le navigateur, lui, en juge',
  ],
];

/** Valide ces fichiers, tous d’un seul lancement de Java : il est long à partir. */
export function runNu(java: string, fichiers: readonly string[]): readonly Message[] {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...fichiers];
  const { stdout, stderr, error } = spawnSync(java, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw error;
  if (stderr) throw new Error(stderr);
  return (JSON.parse(stdout) as { readonly messages: readonly Message[] }).messages;
}

const describe = ({ url, message, lastLine, extract = '' }: Message) =>
  `${url.startsWith('file:') ? fileURLToPath(url) : url}:${lastLine ?? 1}  ${message} ${extract.replace(/\s+/g, ' ').trim()}`;

/** Les fautes qui restent, et les exceptions qui n’ont plus d’objet. */
export function findFautesDeNu(messages: readonly Message[]): readonly string[] {
  const isExcuse = ({ message }: Message) => EXCEPTIONS.some(([motif]) => motif.test(message));
  const perimees = EXCEPTIONS.filter(([motif]) => !messages.some(({ message }) => motif.test(message)));
  return [
    ...messages.filter((message) => !isExcuse(message)).map(describe),
    ...perimees.map(([motif, raison]) => `exception sans objet, à retirer : ${motif} (${raison})`),
  ];
}
