/** L’adresse d’un site réduite à son nom : « https://www.viamobigo.fr/jura » → « viamobigo.fr ». */
export const formatHote = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
