import type { Plan } from '../plan.js';

/** What a run with metrics of the user's own and no model leaves out, as a sentence. */
export function noteLeftOut({ ownMetrics, model, predictions, evaluation }: Plan): readonly string[] {
  if (!ownMetrics) return [];
  if (evaluation.kind === 'none') {
    return ['Own metrics are all that was compared: with no model and no data no stress test ran.'];
  }
  if (model.kind !== 'none' || predictions) return [];
  return ['No model was given: own metrics are compared and the data tested; what asks a model did not run.'];
}
