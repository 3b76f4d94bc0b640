/** Politique de sécurité de chaque page : rien d’extérieur, sauf les tuiles de la carte. */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data: https://data.geopf.fr",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  // Pagefind est un module WebAssembly servi par le site lui-même.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};
