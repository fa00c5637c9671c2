import type { Plan, RunSettings } from '../../src/domain/plan.js';
import { makeAsked } from './make-outcome.js';

/** The plan of the published natural-language-inference walk-through, on a cluster. */
export function makePlan({
  run = {},
  ...overrides
}: Partial<Omit<Plan, 'run'>> & { readonly run?: Partial<RunSettings> } = {}): Plan {
  const asked = makeAsked();
  return {
    ...asked,
    target: { kind: 'cluster', url: 'https://rime.test', apiKey: 'secret-key-0123456789', dialect: 'ga' },
    project: { kind: 'name', name: 'NLI gate', task: 'natural-language-inference' },
    model: { kind: 'hugging-face', uri: 'cross-encoder/nli-MiniLM2-L6-H768', kwargs: undefined },
    reference: { kind: 'hugging-face', uri: 'rungalileo/snli', split: 'train', loadingParams: {} },
    evaluation: { kind: 'hugging-face', uri: 'rungalileo/snli', split: 'test', loadingParams: {} },
    dataParams: {
      label_col: 'label',
      text_features: ['premise', 'hypothesis'],
      class_names: ['Contradiction', 'Neutral', 'Entailment'],
    },
    run: { ...asked.run, name: 'NLP Stress Test', uniqueSuffix: '77-1-abcd', ...run },
    ...overrides,
  };
}
