import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

/** Un numéro que l’on ne pourrait pas composer. */
export const telephoneInvalide: Regle = (saisie, { isTelephone }) => {
  const check = (fichier: string, chemin: Chemin, numero: string | undefined): readonly ErreurDeChamp[] =>
    numero === undefined || isTelephone(numero)
      ? []
      : [
          {
            code: 'telephone-invalide',
            fichier,
            chemin,
            message: `« ${numero} » n’est pas un numéro que l’on peut composer : écrivez dix chiffres ("03 84 00 00 00"), un numéro court ("3949") ou un numéro étranger ("+41 22 000 00 00"). Un seul numéro par champ.`,
          },
        ];
  const { site } = saisie;
  return [
    ...saisie.offres.flatMap(({ fichier, telephone, reservation, prescription }) => [
      ...check(fichier, ['telephone'], telephone),
      ...check(fichier, ['reservation', 'telephone'], reservation?.telephone),
      ...check(fichier, ['prescription', 'telephone'], prescription?.telephone),
    ]),
    ...[...saisie.structures, ...saisie.territoires, ...saisie.evenements].flatMap(({ fichier, telephone }) =>
      check(fichier, ['telephone'], telephone),
    ),
    ...check('site.yaml', ['editeur', 'telephone'], site?.editeur.telephone),
    ...check('site.yaml', ['hebergeur', 'telephone'], site?.hebergeur?.telephone),
  ];
};
