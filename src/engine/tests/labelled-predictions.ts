import type { Predictions } from '../../domain/metrics/predictions.js';
import type { TestContext } from './stress-test.js';

/** What a metric is computed from, or why it cannot be. */
export type LabelledPredictions =
  | { readonly kind: 'ready'; readonly predictions: Predictions; readonly labels: Int32Array }
  | { readonly kind: 'missing'; readonly reason: string };

/** Labels and predictions of a whole dataset. Throws ModelError when the model fails on it. */
export async function labelledPredictions(
  context: TestContext,
  which: 'reference' | 'evaluation',
): Promise<LabelledPredictions> {
  const { labels } = context[which];
  if (!labels) return { kind: 'missing', reason: `the ${which} data have no labels` };
  const predictions = await context.predictions(which);
  if (!predictions) return { kind: 'missing', reason: 'there is neither a model nor stored predictions' };
  return { kind: 'ready', predictions, labels };
}
