import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { m } from '../../../domain/measures/index.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { classIdsOf, type Feature } from '../../data/dataset.js';
import type { Column } from '../../data/columns/column.js';
import { type Cell, columnOf } from '../../data/table.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { leastOfOutcome, leastRows, type Effect } from '../rating/effect.js';
import { describeRating, rateFamily } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { cleanlinessTest, type CleanlinessParams } from './cleanliness-test.js';
import { learnRanges } from './range-tree.js';

/**
 * One case per feature that the model is given: how much of the uncertainty about the label the feature alone takes
 * away, as the share of the errors of always answering the commonest class (Goodman and Kruskal's lambda). The rule,
 * value or range → commonest label, is learned on the reference and tried on the evaluation rows. A feature that leaves
 * next to none is the label in another dress, and will not be there when the model is asked.
 * Source: L. A. Goodman and W. H. Kruskal, Journal of the American Statistical Association 49 (1954).
 */
export const labelLeak = cleanlinessTest({
  key: 'label_leak',
  tasks: classificationTasks,
  title: 'Label Leak',
  description:
    'Measures how far one feature alone tells the label; catches a column that was made from the label.',
  thresholds: [0.9, 0.95],
  rate,
});

interface JudgedColumn {
  readonly name: string;
  readonly effect: Effect;
  readonly errors: number;
}

function rate(context: TestContext, { thresholds, excluded }: CleanlinessParams): readonly CaseResult[] {
  const { features, inputs, reference, evaluation, classNames } = context;
  const [before, after] = [classIdsOf(reference), classIdsOf(evaluation)];
  if (!before || !after) return [skipped(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
  const rated = features.filter(
    ({ name, kind }) => kind !== 'text' && inputs.includes(name) && !excluded.has(name),
  );
  if (rated.length === 0) return [skipped('there is no column but text inputs')];
  const commonest = commonestOf([...before], classNames.length);
  const rows = [...after.keys()].filter((row) => (after[row] ?? -1) >= 0);
  const others = rows.filter((row) => after[row] !== commonest).length;
  if (rows.length < leastRows || others < leastOfOutcome) {
    return [
      tooFewRows(`there are ${rows.length} rows with a label, ${others} of them not of the commonest class`),
    ];
  }
  const columns = rated.map((feature): JudgedColumn => {
    const known = columnOf(reference.table, feature.name);
    const asked = columnOf(evaluation.table, feature.name);
    const answer = learnAnswers(feature, known, before, classNames.length, commonest);
    const errors = rows.filter((row) => answer(asked.cell(row)) !== after[row]).length;
    return { name: feature.name, errors, effect: lambda(errors, others, rows.length) };
  });
  const ratings = rateFamily(
    columns.map(({ effect }) => effect),
    thresholds,
  );
  return columns.map(({ name, errors, effect }, index): CaseResult => {
    const rating = ratings[index];
    if (!rating) throw new TypeError('each effect has a rating');
    return {
      features: [name],
      outcome: { kind: 'measured', severity: rating.severity },
      impact: effect.point,
      measurements: [
        record(m.shareOfErrorsThatTheFeatureAloneAvoids, effect.point),
        record(m.errorsOfTheFeatureAlone, errors),
        record(m.errorsOfTheCommonestClass, others),
        record(m.evaluationSampleSize, rows.length),
        ...describeRating(rating),
      ],
    };
  });
}

/** `others`: rows that are not of the commonest class, which are the errors of a constant. */
function lambda(errors: number, others: number, total: number): Effect {
  const base = others / total;
  return {
    point: 1 - errors / others,
    intervalAt: (level) => {
      const { low, high } = wilsonInterval({ successes: errors, total }, level);
      return { low: 1 - high / base, high: 1 - low / base };
    },
    rows: total,
  };
}

/** The commonest label by value, or by range of numbers; of what was never seen the commonest of all. */
function learnAnswers(
  { kind }: Feature,
  cells: Column,
  labels: Int32Array,
  classCount: number,
  commonest: number,
): (cell: Cell) => number {
  const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  const isNumber = (cell: Cell): cell is number => kind === 'numeric' && typeof cell === 'number';
  const numbers = rows.filter((row) => isNumber(cells.cell(row)));
  const ofRange =
    numbers.length > 0
      ? learnRanges(
          numbers.map((row) => Number(cells.cell(row))),
          numbers.map((row) => labels[row] ?? 0),
          classCount,
        )
      : () => commonest;
  const labelsOf = new Map<Cell, number[]>();
  for (const row of rows) {
    const cell = cells.cell(row);
    if (isNumber(cell)) continue;
    const known = labelsOf.get(cell);
    if (known) known.push(labels[row] ?? 0);
    else labelsOf.set(cell, [labels[row] ?? 0]);
  }
  const ofValue = new Map([...labelsOf].map(([cell, of]) => [cell, commonestOf(of, classCount)]));
  return (cell) => (isNumber(cell) ? ofRange(cell) : (ofValue.get(cell) ?? commonest));
}

/** Of equally common ones the first; −1 when there is no label. */
function commonestOf(labels: readonly number[], classCount: number): number {
  const counts = new Int32Array(classCount);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] ?? 0) + 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most === 0 ? -1 : counts.indexOf(most);
}
