/** La forme d’un code INSEE de commune, Corse comprise. */
export const CODE_INSEE = /^(\d{5}|2[AB]\d{3})$/;
