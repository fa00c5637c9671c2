import { InputError, type Problem } from '../../src/domain/errors.js';
import type { Plan } from '../../src/domain/plan.js';
import type { RawInputs } from '../../src/inputs/given/raw-inputs.js';
import { toPlan } from '../../src/inputs/to-plan.js';

export const surroundings = {
  workspace: '/work',
  repository: 'owner/repo',
  commitSha: '0123456789abcdef',
  uniqueSuffix: '77-1-abcd',
  reportRoots: undefined,
  runnerFiles: {},
  cacheFolder: undefined,
  isRerun: false,
  isProposal: false,
  isPullRequest: false,
  withoutSecrets: undefined,
  jobName: 'CI / gate',
};

/** The least that the embedded engine needs. */
export const embedded = {
  'model-uri': './model.onnx',
  'reference-uri': 'ref.csv',
  'evaluation-uri': 'eval.csv',
  'model-task': 'binary-classification',
};

export const remote = {
  'cluster-url': 'rime.example.com',
  'api-key': 'k',
  'model-uri': 'owner/model',
  'dataset-uri': 'owner/data',
};

export function raw(values: Record<string, string>, file?: string): RawInputs {
  return {
    values,
    configFile: file === undefined ? undefined : { path: 'gate.yml', text: file },
    surroundings,
  };
}

export function planOf(values: Record<string, string>, file?: string): Plan {
  return toPlan(raw(values, file));
}

export function problemsOf(values: Record<string, string>, file?: string): readonly Problem[] {
  try {
    planOf(values, file);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
