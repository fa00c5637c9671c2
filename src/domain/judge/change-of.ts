import type { TestCase } from '../results.js';
import { severities, type CaseChange } from '../vocabulary.js';
import { badnessOf } from './badness.js';
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
 * skipped. `worse`, `better`: its severity rose or fell, or it kept it and its headline number (`badnessOf`) moved by
 * more than the tolerance: 0.01, a tenth of the former value, or the larger margin of error of the two, whichever is
 * largest. Else `unchanged`.
 */
export function changeOf(finding: TestCase, before: TestCase | undefined): Exclude<CaseChange, 'fixed'> {
  const [now, then] = [severityOf(finding), before && severityOf(before)];
  if (before === undefined || then === undefined || !isFindingSeverity(then) || now === 'skip') return 'new';
  const rise = severities.indexOf(now) - severities.indexOf(then);
  if (rise !== 0) return rise > 0 ? 'worse' : 'better';
  const [badnessNow, badnessThen] = [badnessOf(finding), badnessOf(before)];
  if (badnessNow === undefined || badnessThen?.name !== badnessNow.name) return 'unchanged';
  const change = badnessNow.value - badnessThen.value;
  const tolerance = Math.max(
    absoluteTolerance,
    relativeTolerance * Math.abs(badnessThen.value),
    marginOfError(finding) ?? 0,
    marginOfError(before) ?? 0,
  );
  if (Math.abs(change) <= tolerance + roundingError) return 'unchanged';
  return change > 0 ? 'worse' : 'better';
}
