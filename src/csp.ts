/** Politique de sécurité de chaque page : rien d’extérieur. Une page qui a une carte y ajoute l’hôte de ses tuiles (layouts/Page.astro). */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    // Aucun formulaire n’envoie rien, même là où « method=dialog » n’est pas connu (Safari < 15.4, Firefox < 98).
    "form-action 'none'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};
