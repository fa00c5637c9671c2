import type { Plan } from '../plan.js';

/** Whether own metrics are all that tells of the model: nothing can ask it, and nothing was predicted beforehand. */
export function isKnownByOwnMetrics({ ownMetrics, model, predictions, dataParams }: Plan): boolean {
  const isPredicted = predictions !== undefined || dataParams['pred_col'] !== undefined;
  return ownMetrics !== undefined && model.kind === 'none' && !isPredicted;
}

/** What such a run leaves out, as a sentence. */
export function noteLeftOut(plan: Plan): readonly string[] {
  if (!isKnownByOwnMetrics(plan)) return [];
  if (plan.evaluation.kind === 'none') {
    return ['Own metrics are all that was compared: with no model and no data no stress test ran.'];
  }
  return [
    plan.run.categories
      ? 'No model was given: own metrics are compared and the data tested; what asks a model did not run.'
      : 'No model was given: own metrics are compared, and the tests that run by default need one. Name what to test of the data, such as categories: drift, data-cleanliness.',
  ];
}
