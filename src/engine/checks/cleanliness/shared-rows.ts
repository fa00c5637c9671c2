import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { m } from '../../../domain/measures/index.js';
import { greaterShare, leastRows } from '../rating/effect.js';
import { describeRating, rateAlone } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { countGroups } from '../group-rows.js';
import { cleanlinessTest, type CleanlinessParams } from './cleanliness-test.js';
import { equalRows } from './equal-rows.js';

const shownRows = 20;
/** From here on the two are the same data by design, such as the last accepted evaluation. */
export const sameData = 0.95;

/**
 * The share of evaluation rows that the reference holds as well, with the same label, against the share of reference
 * rows that have a twin in the reference. A model that was fitted on the reference knows their answers. At most a
 * warning: what the reference is for, only its owner knows.
 */
export const sharedRows = cleanlinessTest({
  key: 'shared_rows',
  title: 'Shared Rows',
  description:
    'Counts evaluation rows that the reference holds as well; catches test data that leaked into the training data.',
  thresholds: [0.01, 1],
  rate,
});

function rate(context: TestContext, { thresholds, excluded }: CleanlinessParams): readonly CaseResult[] {
  const [before, after] = [context.reference.table.rowCount, context.evaluation.table.rowCount];
  if (Math.min(before, after) < leastRows) return [tooFewRows(`fewer than ${leastRows} rows to compare`)];
  const { reference, evaluation, columnCount } = equalRows(context, excluded, true);
  if (columnCount === 0) return [skipped('no column is left to compare')];
  const known = countGroups(reference);
  const shared: number[] = [];
  evaluation.forEach((group, row) => {
    if ((known[group] ?? 0) > 0) shared.push(row);
  });
  const twins = reference.reduce((sum, group) => sum + Number((known[group] ?? 0) > 1), 0);
  if (shared.length > sameData * after && twins < before / 2) {
    return [
      skipped(`${shared.length} of ${after} evaluation rows are in the reference: they are the same data`),
    ];
  }
  const effect = greaterShare(
    { successes: shared.length, total: after },
    { successes: twins, total: before },
  );
  const rating = rateAlone(effect, thresholds);
  return [
    {
      features: [],
      outcome: { kind: 'measured', severity: rating.severity },
      impact: effect.point,
      rows: shared,
      measurements: [
        record(m.shareOfSharedRowsBeyondChance, effect.point),
        record(m.failingRows, shared.length),
        record(m.shareOfFailingRows, shared.length / after),
        record(m.shareOfReferenceRowsWithATwin, twins / before),
        record(m.failingRowIndices, shared.slice(0, shownRows)),
        record(m.columnsCompared, columnCount),
        ...(rating.severity === 'pass'
          ? []
          : [
              record(
                m.whatToDo,
                'take them out of one of the two files; if the reference is an earlier evaluation of the same rows, switch this test off',
              ),
            ]),
        ...describeRating(rating),
      ],
    },
  ];
}
