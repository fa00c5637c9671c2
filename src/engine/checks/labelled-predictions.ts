import { asClasses, asValues, type ClassPredictions } from '../../domain/metrics/predictions.js';
import type { Target } from '../../domain/metrics/target.js';
import { valueAnswersOf } from '../../comparison/answered-values.js';
import { answersOf, type AnsweredRows } from '../../comparison/answered-rows.js';
import { classIdsOf, numbersOf } from '../data/dataset.js';
import type { TestContext } from '../contract/stress-test.js';
import { whyNoPredictions } from './why-no-model.js';

interface Missing {
  readonly kind: 'missing';
  readonly reason: string;
}

/** What a metric of classes is computed from, or why it cannot be. */
export type LabelledPredictions =
  { readonly kind: 'ready'; readonly predictions: ClassPredictions; readonly labels: Int32Array } | Missing;

/** As `LabelledPredictions`, for numbers. Both lists are as long as the data; NaN is no label, or no answer. */
export type LabelledValues =
  { readonly kind: 'ready'; readonly values: Float64Array; readonly labels: Float64Array } | Missing;

/** Labels and predictions of a whole dataset. A row on which the model failed counts as one without a label. */
export async function labelledPredictions(
  context: TestContext,
  which: 'reference' | 'evaluation',
): Promise<LabelledPredictions> {
  const labels = classIdsOf(context[which]);
  if (!labels) return noLabels(which);
  const predictions = await context.predictions(which);
  if (!predictions) return { kind: 'missing', reason: whyNoPredictions(context) };
  return {
    kind: 'ready',
    predictions: asClasses(predictions),
    labels: withoutRows(labels, -1, context.failures[which]?.rows),
  };
}

/** The same where the task is to predict a number. */
export async function labelledValues(
  context: TestContext,
  which: 'reference' | 'evaluation',
): Promise<LabelledValues> {
  const labels = numbersOf(context[which]);
  if (!labels) return noLabels(which);
  const predictions = await context.predictions(which);
  if (!predictions) return { kind: 'missing', reason: whyNoPredictions(context) };
  return {
    kind: 'ready',
    values: asValues(predictions).values,
    labels: withoutRows(labels, NaN, context.failures[which]?.rows),
  };
}

/** The labelled rows with what the model says of them, whatever the task; or why there are none. */
export async function answeredRows(
  context: TestContext,
  which: 'reference' | 'evaluation',
  kind: Target['kind'],
): Promise<AnsweredRows | Missing> {
  if (kind === 'values') {
    const data = await labelledValues(context, which);
    return data.kind === 'missing' ? data : valueAnswersOf(data.labels, data.values);
  }
  const data = await labelledPredictions(context, which);
  return data.kind === 'missing' ? data : answersOf(data.predictions, data.labels);
}

function noLabels(which: string): Missing {
  return { kind: 'missing', reason: `the ${which} data have no labels` };
}

function withoutRows<Labels extends Int32Array | Float64Array>(
  labels: Labels,
  none: number,
  rows: readonly number[] = [],
): Labels {
  if (rows.length === 0) return labels;
  const others = labels.slice() as Labels;
  for (const row of rows) others[row] = none;
  return others;
}
