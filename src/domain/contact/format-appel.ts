/** Le nom d’un lien qui appelle : un numéro seul, dans une liste de liens, ne dit pas chez qui. */
export const formatAppel = (qui: string, numero: string): string => `Appeler ${qui}, ${numero}`;
