import { upperFirst } from '../text/casse.ts';
import { formatListe } from '../text/format-liste.ts';
import { accompagnants, getLibelle } from '../vocabulaire/vocabulaires.ts';
import { type Demandable, getDemandeurs } from './get-demandeurs.ts';

type Accompagnant = (typeof accompagnants)[number]['value'];

/** Les organismes où l’on peut travailler et orienter quelqu’un. */
export const organismes = accompagnants.filter(({ value }) => value !== 'personne');

/**
 * Qui fait la demande d’une offre, pour un professionnel d’un organisme : lui, un autre par qui passer, ou la personne.
 * « Autre » dans la liste de l’offre n’ouvre pas à tous : on ne dit pas oui à sa place. undefined quand on n’en sait rien.
 */
export function describeDroit(offre: Demandable, organisme: Accompagnant | undefined): string | undefined {
  const par = offre.prescription?.par ?? [];
  const demandeurs = getDemandeurs(offre);
  if (demandeurs === 'soi') return 'La personne demande elle-même.';
  if (par.length === 0)
    return demandeurs === 'professionnel'
      ? 'Un professionnel prescrit\u00a0: demandez si vous le pouvez.'
      : demandeurs === 'les-deux'
        ? 'La personne demande elle-même, ou vous pour elle.'
        : undefined;
  const soi = demandeurs === 'les-deux' ? ' La personne peut aussi demander elle-même.' : '';
  if (organisme !== undefined && organisme !== 'autre' && par.includes(organisme))
    return `Vous pouvez prescrire.${soi}`;
  const nommes = par.filter((un) => un !== 'autre').map((un) => getLibelle(accompagnants, un));
  const ouverte = par.includes('autre');
  if (organisme === undefined)
    return `Prescrivent\u00a0: ${formatListe([...nommes, ...(ouverte ? ['d’autres à vérifier'] : [])], 'et')}.${soi}`;
  const passage = nommes.length > 0 ? `passez par ${formatListe(nommes, 'ou')}` : 'demandez à la structure';
  return ouverte
    ? `À vérifier\u00a0: d’autres organismes prescrivent, demandez si le vôtre en est. Sinon, ${passage}.${soi}`
    : `${upperFirst(passage)}.${soi}`;
}
