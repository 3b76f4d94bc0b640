import type { APIRoute } from 'astro';
import { listFichesCherchables } from '@/catalogue/list-fiches-cherchables.ts';
import { getRecherchePaths } from '@/catalogue/paths.ts';
import type { Territoire } from '@/domain/catalogue/catalogue.ts';
import type { EspaceDecrit } from '@/domain/catalogue/espaces.ts';
import { addBase } from '@/paths.ts';

export const getStaticPaths = getRecherchePaths;

interface Props extends Record<string, unknown> {
  readonly territoire: Territoire;
  readonly espace: EspaceDecrit;
}

/** Ce que cherche l’annuaire d’un espace ; chargé quand on entre dans le champ. */
export const GET: APIRoute<Props> = ({ props: { territoire, espace } }) =>
  new Response(JSON.stringify(listFichesCherchables(territoire, espace.value, addBase)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
