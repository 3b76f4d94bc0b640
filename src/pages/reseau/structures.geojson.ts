import type { APIRoute } from 'astro';
import { getCatalogue } from '@/catalogue/get-catalogue.ts';
import { loadReferentiel } from '@/catalogue/load-referentiel.ts';
import { parseTelephone } from '@/catalogue/telephone.ts';
import { toGeoJsonStructures } from '@/domain/echange/to-geojson-structures.ts';
import { listStructuresReseau } from '@/domain/structure/list-structures-reseau.ts';
import { typesStructure } from '@/domain/structure/structure.schema.ts';

const getType = (type: string) => typesStructure.find(({ value }) => value === type)?.libelle ?? '';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      toGeoJsonStructures(listStructuresReseau(getCatalogue()), getType, {
        communes: loadReferentiel().communes,
        parseTelephone,
      }),
    ),
    { headers: { 'Content-Type': 'application/geo+json; charset=utf-8' } },
  );
