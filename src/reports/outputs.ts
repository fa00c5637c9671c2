import type { Outcome, RunIds } from '../domain/outcome.js';
import type { ReportPaths } from './report-files.js';

/** Every output of the action, in the order of action.yml. */
export const outputNames = [
  'verdict',
  'would-fail',
  'error-code',
  'alert-count',
  'warning-count',
  'pass-count',
  'skip-count',
  'ignored-count',
  'new-count',
  'project-id',
  'model-id',
  'reference-id',
  'evaluation-id',
  'job-id',
  'test-run-id',
  'test-run-url',
  'results-path',
  'report-path',
  'junit-path',
  'sarif-path',
  'markdown-path',
] as const;
export type OutputName = (typeof outputNames)[number];
export type Outputs = Readonly<Record<OutputName, string>>;

/** The state before anything is known: every output an empty text. */
export const noOutputs = Object.fromEntries(outputNames.map((name) => [name, ''])) as Outputs;

/** Every output, empty text where there is nothing to say; never undefined. */
export function toOutputs({ verdict, ids, results }: Outcome, paths: ReportPaths): Outputs {
  const judged = verdict.kind !== 'error' && {
    'would-fail': String(verdict.wouldFail),
    'alert-count': String(verdict.counts.alert),
    'warning-count': String(verdict.counts.warning),
    'pass-count': String(verdict.counts.pass),
    'skip-count': String(verdict.counts.skip),
  };
  return {
    ...noOutputs,
    ...judged,
    ...toIdOutputs(ids),
    verdict: verdict.kind,
    'error-code': verdict.kind === 'error' ? verdict.code : '',
    'test-run-url': results?.testRun.webUrl ?? '',
    'results-path': paths['results.json'] ?? '',
    'markdown-path': paths['summary.md'] ?? '',
  };
}

/** The outputs that are set the moment an id exists. */
export function toIdOutputs(ids: RunIds): Partial<Outputs> {
  const outputs: Partial<Record<OutputName, string>> = {};
  if (ids.projectId !== undefined) outputs['project-id'] = ids.projectId;
  if (ids.modelId !== undefined) outputs['model-id'] = ids.modelId;
  if (ids.referenceId !== undefined) outputs['reference-id'] = ids.referenceId;
  if (ids.evaluationId !== undefined) outputs['evaluation-id'] = ids.evaluationId;
  if (ids.jobId !== undefined) outputs['job-id'] = ids.jobId;
  if (ids.testRunId !== undefined) outputs['test-run-id'] = ids.testRunId;
  return outputs;
}
