import { m } from '../../../domain/measures/index.js';
import { repeatsAmong } from '../group-rows.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { greaterShare, leastRows } from '../rating/effect.js';
import { describeRating, rateAlone } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { cleanlinessTest, type CleanlinessParams } from './cleanliness-test.js';
import { equalRows, groupSizes } from './equal-rows.js';
import { repeatShare } from './repeat-share.js';

const shownRows = 20;

/**
 * The share of evaluation rows that repeat an earlier row on every feature under test and on the label, against the
 * reference's own share at the same number of rows. Nulls equal each other, 1 and "1" do not.
 */
export const duplicateRows = cleanlinessTest({
  key: 'duplicate_rows',
  title: 'Duplicate Rows',
  description:
    'Counts rows that repeat an earlier one, beside those of the reference; catches data that were joined or appended twice.',
  thresholds: [0.01, 0.05],
  rate,
});

function rate(context: TestContext, { thresholds, excluded }: CleanlinessParams): readonly CaseResult[] {
  const [before, after] = [context.reference.table.rowCount, context.evaluation.table.rowCount];
  if (Math.min(before, after) < leastRows) return [tooFewRows(`fewer than ${leastRows} rows to compare`)];
  const { reference, evaluation, columnCount } = equalRows(context, excluded, true);
  if (columnCount === 0) return [skipped('no column is left to compare')];
  const size = Math.min(before, after);
  const usual = repeatShare(groupSizes(reference), size);
  const effect = greaterShare(repeatShare(groupSizes(evaluation), size), usual);
  const rating = rateAlone(effect, thresholds);
  const repeats = repeatsAmong(evaluation);
  return [
    {
      features: [],
      outcome: { kind: 'measured', severity: rating.severity },
      impact: effect.point,
      rows: repeats,
      measurements: [
        record(m.shareOfFailingRowsBeyondTheReference, effect.point),
        record(m.shareOfFailingRows, repeats.length / after),
        record(m.failingRows, repeats.length),
        record(m.referenceShare, usual.successes / usual.total),
        record(m.failingRowIndices, repeats.slice(0, shownRows)),
        record(m.columnsCompared, columnCount),
        ...describeRating(rating),
      ],
    },
  ];
}
