/** « 5 115 », « 2,5 » : la seule façon d’écrire un nombre, à l’écran comme sur papier. */
export const formatNombre = (nombre: number): string => nombre.toLocaleString('fr-FR');
