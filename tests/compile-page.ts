import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { type Plugin, parseAst } from 'vite';
import { processeurMdx } from '../src/catalogue/processeur-mdx.ts';

type Crochet = (reglages: object) => unknown;
type Transform = (this: object, code: string, id: string) => Promise<{ readonly code: string }>;

/** Le compilateur de la construction : les greffons Vite que @astrojs/mdx installe, avec notre configuration. */
export async function openCompilateur(): Promise<(source: string, fichier: string) => Promise<string>> {
  const plugins: Plugin[] = [];
  const { hooks } = mdx();
  const rien = () => undefined;
  const config = {
    root: pathToFileURL(`${process.cwd()}/`),
    srcDir: pathToFileURL(`${process.cwd()}/src/`),
    base: '/',
    markdown: { syntaxHighlight: false, processor: processeurMdx },
  };
  await (hooks['astro:config:setup'] as Crochet)({
    config,
    updateConfig: ({ vite }: { readonly vite: { readonly plugins: readonly Plugin[] } }) =>
      plugins.push(...vite.plugins),
    addPageExtension: rien,
    addContentEntryType: rien,
    addRenderer: rien,
  });
  await (hooks['astro:config:done'] as Crochet)({ config, logger: { warn: rien } });
  const [compile, complete] = plugins.map(
    ({ transform }) => (transform as unknown as { readonly handler: Transform }).handler,
  );
  if (!compile || !complete) throw new Error('@astrojs/mdx n’a plus ses deux greffons.');
  const ici = { environment: { name: 'ssr' } };
  return async (source, fichier) => {
    const { code } = await complete.call(ici, (await compile.call(ici, source, fichier)).code, fichier);
    parseAst(code);
    return code;
  };
}
