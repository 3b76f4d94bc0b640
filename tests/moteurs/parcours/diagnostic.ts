import { expect } from 'vitest';
import { libellesNiveau } from '../../../src/domain/diagnostic/describe-diagnostic.ts';
import { evaluateDiagnostic } from '../../../src/domain/diagnostic/evaluate-diagnostic.ts';
import type { Visite } from '../visite.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'haut-jura-saint-claude';
const REPONDUS = 4;

/** La grille telle que la page l’écrit : ses thèmes, leurs catégories, le nom et les poids de chaque question. */
async function readGrille(visite: Visite) {
  const [seuil = ''] = await visite.readAttributs('grille-diagnostic', 'data-seuil');
  const ids = await visite.readAttributs('[data-theme]', 'data-theme');
  const themes = await Promise.all(
    ids.map(async (id) => {
      const css = `[data-theme="${id}"]`;
      const [categories = ''] = await visite.readAttributs(css, 'data-categories');
      const [titre = ''] = await visite.readTextes(`${css} h3`);
      const questions = await visite.readAttributs(`${css} [data-question] label:last-of-type input`, 'name');
      const poids = await visite.readAttributs(
        `${css} [data-question] label:last-of-type input`,
        'data-poids',
      );
      const valeurs = await visite.readAttributs(`${css} [data-question] label:last-of-type input`, 'value');
      return { id, titre, categories: categories.split(' ').filter(Boolean), questions, poids, valeurs };
    }),
  );
  return { seuil: Number(seuil), themes };
}

/** La réponse la plus lourde à la première question de quatre thèmes, la conclusion, recharger. */
export const diagnostic: Parcours = {
  titre: 'diagnostic : des réponses à la conclusion, recharger',
  play: async (visite) => {
    await visite.open(`/${SLUG}/prescripteurs/diagnostic/`);
    const { seuil, themes } = await readGrille(visite);
    const repondus = themes.slice(0, REPONDUS);
    for (const { questions, valeurs } of repondus)
      await visite.touch(`input[name="${questions[0]}"][value="${valeurs[0]}"]`);

    const { niveau, freins } = evaluateDiagnostic(
      themes.map((theme, rang) => ({
        id: theme.id,
        poids: theme.questions.map((_, i) =>
          rang < REPONDUS && i === 0 ? Number(theme.poids[0]) : undefined,
        ),
      })),
      seuil,
    );
    const attendus = freins.map(({ id }) => themes.find((theme) => theme.id === id));
    const expectConclusion = async () => {
      await expect
        .poll(() => visite.readTextes('ul[data-freins] h3'))
        .toEqual(attendus.map((theme) => theme?.titre));
      expect(await visite.readTextes('[data-niveau]')).toEqual([libellesNiveau[niveau]]);
      // L’onglet ne sait rien de la personne : rien ne lui est conseillé.
      expect(await visite.readAttributs('ul[data-freins] [data-offre]', 'data-offre')).toEqual([]);
      expect(await visite.readAttributs('grille-diagnostic :checked', 'name')).toEqual(
        repondus.map(({ questions }) => questions[0]),
      );
    };
    expect(attendus.length).toBeGreaterThan(0);
    await expectConclusion();
    await visite.reload();
    await expectConclusion();
  },
};
