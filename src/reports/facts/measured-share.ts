import { isJudged, type Verdict } from '../../domain/outcome.js';

/** `measured 4 of 16` when cases were skipped, else nothing: what was not measured is no good news. */
export function measuredShare(verdict: Verdict): string {
  if (!isJudged(verdict) || verdict.counts.skip === 0) return '';
  const { alert, warning, pass, skip, ignored } = verdict.counts;
  const measured = alert + warning + pass + ignored;
  return `measured ${measured} of ${measured + skip}`;
}
