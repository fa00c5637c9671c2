import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { classIdsOf } from '../../data/dataset.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { m } from '../../../domain/measures/index.js';
import { greaterShare, leastRows } from '../rating/effect.js';
import { describeRating, rateAlone } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { cleanlinessTest, type CleanlinessParams } from './cleanliness-test.js';
import { countGroups, endOfGroups, splitGroups } from '../group-rows.js';
import { labelledRows } from '../labelled-rows.js';
import { smallestRanks } from '../../../statistics/random.js';
import { equalRows } from './equal-rows.js';

const shownRows = 20;

/**
 * The share of evaluation rows whose label differs from the commonest one of the rows with the same features, against
 * the reference's own share among as many rows: where features are coarse, equal rows with different labels are a
 * matter of course.
 */
export const conflictingLabels = cleanlinessTest({
  key: 'conflicting_labels',
  tasks: classificationTasks,
  title: 'Conflicting Labels',
  description:
    'Counts rows that have the features of others and another label; catches data that were labelled twice, or at random.',
  thresholds: [0.01, 0.05],
  rate,
});

function rate(context: TestContext, { thresholds, excluded }: CleanlinessParams): readonly CaseResult[] {
  const [before, after] = [classIdsOf(context.reference), classIdsOf(context.evaluation)];
  if (!before || !after) return [skipped(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
  const { reference, evaluation, columnCount } = equalRows(context, excluded, false);
  if (columnCount === 0) return [skipped('no column is left to compare')];
  const size = Math.min(countLabelled(before), countLabelled(after));
  if (size < leastRows) return [tooFewRows(`fewer than ${leastRows} rows with a label to compare`)];
  const conflicts = findConflicts(evaluation, after, labelledRows(after));
  const [usual, present] = [
    findConflicts(reference, before, drawn(context, before, size)).length,
    findConflicts(evaluation, after, drawn(context, after, size)).length,
  ];
  const effect = greaterShare({ successes: present, total: size }, { successes: usual, total: size });
  const rating = rateAlone(effect, thresholds);
  return [
    {
      features: [],
      outcome: { kind: 'measured', severity: rating.severity },
      impact: effect.point,
      rows: conflicts,
      measurements: [
        record(m.shareOfFailingRowsBeyondTheReference, effect.point),
        record(m.shareOfFailingRows, conflicts.length / countLabelled(after)),
        record(m.failingRows, conflicts.length),
        record(m.referenceShare, usual / size),
        record(m.failingRowIndices, conflicts.slice(0, shownRows)),
        ...describeRating(rating),
      ],
    },
  ];
}

/** Of these rows those whose label is not the commonest of their group; of equally common ones the first counts. */
function findConflicts(groups: Int32Array, labels: Int32Array, among: Int32Array): number[] {
  // A row that is alone has the commonest label of its group.
  const sizes = countGroups(groups);
  const rows = among.filter((row) => (sizes[groups[row] ?? 0] ?? 0) > 1);
  const [groupOf, labelOf] = [takeEach(groups, rows), takeEach(labels, rows)];
  const pairs = splitGroups(groupOf, labelOf);
  const counts = countGroups(pairs);
  const most = new Int32Array(endOfGroups(groupOf));
  const commonest = new Int32Array(most.length).fill(-1);
  for (let place = 0; place < rows.length; place++) {
    const group = groupOf[place] ?? 0;
    const count = counts[pairs[place] ?? 0] ?? 0;
    if (count <= (most[group] ?? 0)) continue;
    most[group] = count;
    commonest[group] = labelOf[place] ?? -1;
  }
  const conflicts: number[] = [];
  for (let place = 0; place < rows.length; place++)
    if (labelOf[place] !== commonest[groupOf[place] ?? 0]) conflicts.push(rows[place] ?? 0);
  return conflicts;
}

function takeEach(values: Int32Array, rows: Int32Array): Int32Array {
  const taken = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) taken[place] = values[rows[place] ?? -1] ?? -1;
  return taken;
}

function countLabelled(labels: Int32Array): number {
  return labels.reduce((count, label) => count + Number(label >= 0), 0);
}

/** As many labelled rows as the smaller dataset has: the more rows, the more conflicts chance makes. */
function drawn({ random }: TestContext, labels: Int32Array, size: number): Int32Array {
  const rows = labelledRows(labels);
  if (rows.length === size) return rows;
  const ranks = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++)
    ranks[place] = random('conflicting labels', rows[place] ?? 0).next();
  return smallestRanks(rows, ranks, size);
}
