/** Politique de sécurité de chaque page : rien d’extérieur. Une page qui a une carte y ajoute l’hôte de ses tuiles (layouts/Page.astro). */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
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
