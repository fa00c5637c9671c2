import type { Dataset } from '../data/dataset.js';
import type { Predictions } from '../../domain/metrics/predictions.js';
import type { Model } from '../models/model.js';

/** Predicts each dataset at most once and keeps the answer; no predictions without a model. */
export function keepPredictions(
  model: Model | undefined,
  datasets: Readonly<Record<'reference' | 'evaluation', Dataset>>,
): (which: 'reference' | 'evaluation') => Promise<Predictions | undefined> {
  const kept = new Map<string, Promise<Predictions>>();
  return async (which) => {
    if (!model) return undefined;
    const known = kept.get(which) ?? model.predict(datasets[which].table);
    kept.set(which, known);
    return known;
  };
}
