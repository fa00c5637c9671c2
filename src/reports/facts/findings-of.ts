import { isJudged, type JudgedVerdict, type Outcome } from '../../domain/outcome.js';
import { standings } from './case-standing.js';

/**
 * What a reader should see first: of a judged run what counts against the gate; of one that ended in an error after it
 * was measured every alert and warning, worst first.
 */
export function findingsOf(outcome: Outcome): Pick<JudgedVerdict, 'findings' | 'comparison'> {
  const { verdict, results } = outcome;
  if (isJudged(verdict)) return verdict;
  const standingOf = standings(outcome);
  const found = (results?.cases ?? [])
    .map((one) => standingOf(one).finding)
    .filter((one) => one !== undefined);
  const findings = (['alert', 'warning'] as const).flatMap((severity) =>
    found.filter((finding) => finding.severity === severity),
  );
  return { findings, comparison: undefined };
}
