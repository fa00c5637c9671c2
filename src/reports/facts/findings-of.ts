import { isJudged, type JudgedVerdict, type Outcome } from '../../domain/outcome.js';
import { standings } from './case-standing.js';
import { orderByEvidence } from './order-by-evidence.js';

/**
 * What a reader should see first, the strongest evidence first: of a judged run what counts against the gate; of one that ended in an error after it
 * was measured every alert and warning.
 */
export function findingsOf(outcome: Outcome): Pick<JudgedVerdict, 'findings' | 'comparison'> {
  const { verdict, results } = outcome;
  if (isJudged(verdict)) {
    return { findings: orderByEvidence(verdict.findings), comparison: verdict.comparison };
  }
  const standingOf = standings(outcome);
  const found = (results?.cases ?? [])
    .map((one) => standingOf(one).finding)
    .filter((one) => one !== undefined);
  return { findings: orderByEvidence(found), comparison: undefined };
}
