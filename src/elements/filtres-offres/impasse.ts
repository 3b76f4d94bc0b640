import type { Criteres } from '@/domain/offre/criteres.ts';
import type { Elargissement } from '@/domain/offre/find-elargissement.ts';

const NOMS: Readonly<Record<keyof Criteres, string>> = {
  q: 'les mots cherchés',
  commune: 'la commune',
  categorie: 'le choix de ce que vous cherchez',
  public: 'le choix « pour qui »',
  vehicule: 'le choix du véhicule',
  gratuit: 'le filtre « gratuit »',
  direct: 'le filtre « sans passer par un professionnel »',
  ouvert: 'le filtre « ouvert maintenant »',
};

/** La proposition d’une impasse : « Enlever le filtre « gratuit » : 5 offres ». */
export function describeElargissement({ critere, nombre }: Elargissement): string {
  return `Enlever ${NOMS[critere]}\u00a0: ${nombre < 2 ? `${nombre} offre` : `${nombre} offres`}`;
}
