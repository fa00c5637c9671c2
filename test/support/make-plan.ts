import type { Plan, RunSettings } from '../../src/domain/plan.js';
import { makeAsked } from './make-outcome.js';

const runSettings: RunSettings = {
  name: 'NLP Stress Test',
  uniqueSuffix: '77-1-abcd',
  categories: undefined,
  excludeColumns: [],
  sensitivity: undefined,
  tests: undefined,
  customTests: [],
  profiling: undefined,
  resources: undefined,
  explicitErrors: undefined,
  evaluationInterval: undefined,
  seed: 42,
  timeoutMs: 3_600_000,
  queueTimeoutMs: 3_600_000,
  pollIntervalMs: 30_000,
  reuse: 'never',
};

/** The plan of the published natural-language-inference walk-through, on a cluster. */
export function makePlan({
  run = {},
  ...overrides
}: Partial<Omit<Plan, 'run'>> & { readonly run?: Partial<RunSettings> } = {}): Plan {
  const { gate, report, rules } = makeAsked();
  return {
    gate,
    report,
    rules,
    policyBase: undefined,
    image: undefined,
    agentId: undefined,
    predictions: undefined,
    target: {
      kind: 'cluster',
      url: 'https://rime.test',
      apiKey: 'secret-key-0123456789',
      dialect: 'ga',
      caCert: undefined,
    },
    project: { kind: 'name', name: 'NLI gate', task: 'natural-language-inference' },
    model: { kind: 'hugging-face', uri: 'cross-encoder/nli-MiniLM2-L6-H768', kwargs: undefined },
    reference: { kind: 'hugging-face', uri: 'rungalileo/snli', split: 'train', loadingParams: {} },
    evaluation: { kind: 'hugging-face', uri: 'rungalileo/snli', split: 'test', loadingParams: {} },
    dataParams: {
      label_col: 'label',
      text_features: ['premise', 'hypothesis'],
      class_names: ['Contradiction', 'Neutral', 'Entailment'],
    },
    run: { ...runSettings, ...run },
    ...overrides,
  };
}
