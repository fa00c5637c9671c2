import { predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import { meanAbsoluteError } from '../../../domain/metrics/regression-metrics.js';
import { countUnlabelled, spanOf } from '../../../domain/metrics/target.js';
import { numbersOf } from '../../data/dataset.js';
import type { Column } from '../../data/columns/column.js';
import { type Cell, columnOf, type Table, takeRows, withColumn } from '../../data/table.js';
import type { Model, ModelError } from '../../models/model.js';
import { impactMetric } from '../../metrics/impact-metric.js';
import { askModel } from '../perturbations/ask-model.js';
import { drawRows } from '../perturbations/draw-rows.js';
import { leastRows } from '../rating/effect.js';
import { isKnown, type Truth } from './paired-loss.js';
import type { TestContext } from '../../contract/stress-test.js';

/** The labels; with too few of them what the model predicts from the data as they are. `before`: all evaluation rows. */
export function truthOf({ reference, evaluation, task }: TestContext, before: Predictions): Truth {
  const { target } = evaluation;
  const labelled = target ? evaluation.table.rowCount - countUnlabelled(target) : 0;
  const isLabelled = labelled >= leastRows;
  if (before.kind === 'values') {
    const values = target?.kind === 'values' && isLabelled ? target.numbers : before.values;
    const metric = isLabelled ? meanAbsoluteError.name : 'mean change of predictions';
    const known = numbersOf(reference) ?? values;
    return { kind: 'values', metric, values, span: spanOf(known) || 1 };
  }
  if (target?.kind === 'classes' && isLabelled) {
    return { kind: 'classes', metric: impactMetric(task).name, classes: target.ids };
  }
  const classes = Int32Array.from({ length: before.rowCount }, (_, row) => predictedClass(before, row));
  return { kind: 'classes', metric: 'unchanged predictions', classes };
}

/** Evaluation rows on which a column is tried, and what the model says there without knowing the column's value. */
export interface ColumnSample {
  readonly rows: readonly number[];
  readonly table: Table;
  readonly cells: Column;
  /** One row for each of `rows`, the column shuffled among them. Asked once. */
  readonly shuffled: () => Promise<Predictions | ModelError>;
}

/** Several tests try the same column; not to know it is the same to all of them. */
const samples = new WeakMap<TestContext, Map<string, ColumnSample>>();

/** Up to `size` rows that have a value and a known answer. */
export function sampleColumn(
  context: TestContext,
  model: Model,
  feature: string,
  truth: Truth,
  size: number,
): ColumnSample {
  const known = samples.get(context) ?? new Map<string, ColumnSample>();
  samples.set(context, known);
  const key = JSON.stringify([feature, size]);
  const found = known.get(key);
  if (found) return found;
  const whole = columnOf(context.evaluation.table, feature);
  const rows = drawRows(context, size, (row) => !whole.isMissing(row) && isKnown(truth, row));
  const table = takeRows(context.evaluation.table, rows);
  const cells = columnOf(table, feature);
  let answer: Promise<Predictions | ModelError> | undefined;
  const shuffled = (): Promise<Predictions | ModelError> =>
    (answer ??= askModel(model, withColumn(table, feature, shuffle(context, feature, rows, cells))));
  const sample = { rows, table, cells, shuffled };
  known.set(key, sample);
  return sample;
}

/** Each row gets the value of the next in a random order, which hangs on the seed, the column and the rows alone. */
function shuffle(context: TestContext, feature: string, rows: readonly number[], cells: Column): Cell[] {
  const ranks = rows.map((row) => context.random('shuffle column', feature, row).next());
  const order = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const shuffled = new Array<Cell>(cells.length).fill(null);
  for (const [place, position] of order.entries()) {
    shuffled[position] = cells.cell(order[(place + 1) % order.length] ?? position);
  }
  return shuffled;
}
