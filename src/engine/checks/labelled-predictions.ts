import type { Predictions } from '../../domain/metrics/predictions.js';
import type { TestContext } from '../contract/stress-test.js';
import { whyNoPredictions } from './why-no-model.js';

/** What a metric is computed from, or why it cannot be. */
export type LabelledPredictions =
  | { readonly kind: 'ready'; readonly predictions: Predictions; readonly labels: Int32Array }
  | { readonly kind: 'missing'; readonly reason: string };

/** Labels and predictions of a whole dataset. A row on which the model failed counts as one without a label. */
export async function labelledPredictions(
  context: TestContext,
  which: 'reference' | 'evaluation',
): Promise<LabelledPredictions> {
  const { labels } = context[which];
  if (!labels) return { kind: 'missing', reason: `the ${which} data have no labels` };
  const predictions = await context.predictions(which);
  if (!predictions) return { kind: 'missing', reason: whyNoPredictions(context) };
  return { kind: 'ready', predictions, labels: withoutRows(labels, context.failures[which]?.rows) };
}

function withoutRows(labels: Int32Array, rows: readonly number[] = []): Int32Array {
  if (rows.length === 0) return labels;
  const others = labels.slice();
  for (const row of rows) others[row] = -1;
  return others;
}
