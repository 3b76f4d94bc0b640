/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Le territoire et l’espace de la page, pour les composants que les auteurs posent dans le MDX. */
    contexte?: {
      readonly territoire: import('./domain/catalogue/catalogue.ts').Territoire;
      readonly espace: import('./domain/catalogue/catalogue.ts').Espace;
    };
  }
}
