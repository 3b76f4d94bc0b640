import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';
import { explainCommune } from './commune-inconnue.ts';

/** Une absence vérifiée nomme une commune qui n’existe pas, ou qui n’est pas du territoire. */
export const couvertureFausse: Regle = ({ couvertures, territoires }, contexte) =>
  couvertures.flatMap(({ fichier, dossier, absences }) => {
    const territoire = territoires.find((t) => t.dossier === dossier);
    const siennes = new Set(territoire ? contexte.expandZone(territoire.zone) : []);
    return absences.flatMap(({ communes = [] }, rang) =>
      communes.flatMap((code, place): readonly ErreurDeChamp[] => {
        const chemin = ['absences', rang, 'communes', place];
        const commune = contexte.communes.get(code);
        if (!commune)
          return [{ code: 'commune-inconnue', fichier, chemin, message: explainCommune(code, contexte) }];
        if (!territoire || siennes.has(code)) return [];
        const message = `${code} ${commune.nom} n’est pas une commune de ${territoire.nom} : enlevez-la, ou ajoutez-la à la zone de territoire.yaml.`;
        return [{ code: 'commune-hors-territoire', fichier, chemin, message }];
      }),
    );
  });
