import type { AstroIntegration } from 'astro';

/** La faute, à la place de la page, et le script de Vite, qui la recharge quand le contenu change. */
const formatPage = (faute: string, base: string) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Contenu à corriger</title>
<script type="module" src="${base}@vite/client"></script>
<h1>Contenu à corriger</h1>
<pre style="white-space: pre-wrap">${faute.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
</html>
`;

/** En développement, dit dans le terminal et à la place de chaque page ce qui empêche de lire le contenu. */
export function showFautes(findFaute: () => string | undefined, base: string): AstroIntegration {
  return {
    name: 'guichet:fautes',
    hooks: {
      // Au départ, puis à chaque changement du contenu : watchContenu fait alors repartir le serveur.
      'astro:server:setup': ({ server }) => {
        const faute = findFaute();
        if (faute) console.error(faute);
        server.middlewares.use((demande, reponse, next) => {
          const trouvee = demande.headers.accept?.includes('text/html') ? findFaute() : undefined;
          if (!trouvee) return next();
          reponse.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          reponse.end(formatPage(trouvee, base));
        });
      },
    },
  };
}
