import {
  AUTRE_CONDITION,
  describeIssue,
  describeRaisonAvec,
} from '@/domain/eligibilite/describe-raison-avec.ts';
import type { Raison } from '@/domain/eligibilite/raison.ts';

/** Une raison et ce qui la changerait, en une phrase. */
export const formatRaison = (raison: Raison): string =>
  [describeRaisonAvec(raison, ({ phrase = AUTRE_CONDITION }) => phrase), describeIssue(raison)]
    .filter(Boolean)
    .join(' ');
