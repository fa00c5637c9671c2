import type { TestCase } from '../results.js';
import { severities, type CaseChange } from '../vocabulary.js';
import { compareBadness } from './compare-badness.js';
import { marginOfError } from './margin-of-error.js';
import { isFindingSeverity, severityOf } from './severity-of.js';

/** Differences up to this are no news, whatever their unit: one case in a hundred, one point of accuracy. */
export const absoluteTolerance = 0.01;
/** Nor are differences of up to a tenth of what it was: small numbers and large counts move that much by chance. */
export const relativeTolerance = 0.1;

/** For sums that binary fractions don't hold exactly: 0.31 − 0.30 is not beyond 0.01. */
const roundingError = 1e-9;

/**
 * What became of a finding since the baseline. `new`: the baseline does not have the case, or has it as passed or
 * skipped. `worse`, `better`: its severity rose or fell, or the model raises now and did not or the
 * other way round, or all that is the same and its headline number (`compareBadness`) moved by
 * more than the tolerance: 0.01, a tenth of the former value, or the larger margin of error of the two, whichever is
 * largest. Else `unchanged`.
 */
export function changeOf(finding: TestCase, before: TestCase | undefined): Exclude<CaseChange, 'fixed'> {
  const [now, then] = [severityOf(finding), before && severityOf(before)];
  if (before === undefined || then === undefined || !isFindingSeverity(then) || now === 'skip') return 'new';
  // Nobody knows how bad a word of a newer cluster is, so it is never what was known.
  if (finding.unknownWords.some((word) => !before.unknownWords.includes(word))) return 'worse';
  const rise = severities.indexOf(now) - severities.indexOf(then) || raised(finding) - raised(before);
  if (rise !== 0) return rise > 0 ? 'worse' : 'better';
  const badness = compareBadness(finding, before);
  if (!badness) return 'unchanged';
  const change = badness.now - badness.before;
  const tolerance = Math.max(
    absoluteTolerance,
    relativeTolerance * Math.abs(badness.before),
    marginOfError(finding) ?? 0,
    marginOfError(before) ?? 0,
  );
  if (Math.abs(change) <= tolerance + roundingError) return 'unchanged';
  return change > 0 ? 'worse' : 'better';
}

/** The platform and the embedded engine keep the status FAIL for a model that raised; such a case measures nothing. */
function raised({ status }: TestCase): number {
  return status === 'fail' ? 1 : 0;
}
