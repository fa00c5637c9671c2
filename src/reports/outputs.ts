import { isJudged, type Outcome, type RunIds } from '../domain/outcome.js';
import { reportList, type LocatedReport, type ReportOutput, type ReportPaths } from './report-list.js';

/** Every output of the action, with its meaning; action.yml and docs/reference are made from this list. */
export const outputMeanings = {
  verdict: '`passed`, `failed`, `skipped` or `error`',
  'would-fail': '`true` or `false`: what `gate` mode says of the findings',
  'error-code': 'Why the verdict is `error`',
  'alert-count': 'Test cases judged as alert',
  'warning-count': 'Test cases judged as warning',
  'pass-count': 'Test cases that passed',
  'skip-count': 'Test cases that could not be measured',
  'ignored-count': 'Findings left out by an ignore rule',
  'new-count': 'Findings that the baseline does not have',
  'project-id': 'Id of the project',
  'model-id': 'Id of the model',
  'reference-id': 'Id of the reference dataset',
  'evaluation-id': 'Id of the evaluation dataset',
  'job-id': 'Id of the stress test job',
  'test-run-id': 'Id of the test run',
  'test-run-url': 'Web page of the test run, when the cluster has one',
  ...ofReports(({ title }) => `Path of ${title}`),
} as const;
export type OutputName = keyof typeof outputMeanings;
export type Outputs = Readonly<Record<OutputName, string>>;

/** The state before anything is known: every output an empty text. */
export const noOutputs = Object.fromEntries(Object.keys(outputMeanings).map((name) => [name, ''])) as Outputs;

/** Every output, empty text where there is nothing to say; never undefined. */
export function toOutputs({ verdict, ids, results }: Outcome, paths: ReportPaths): Outputs {
  const judged = isJudged(verdict) && {
    'would-fail': String(verdict.wouldFail),
    'alert-count': String(verdict.counts.alert),
    'warning-count': String(verdict.counts.warning),
    'pass-count': String(verdict.counts.pass),
    'skip-count': String(verdict.counts.skip),
    'ignored-count': String(verdict.counts.ignored),
    'new-count': String(verdict.counts.new),
  };
  return {
    ...noOutputs,
    ...judged,
    ...toIdOutputs(ids),
    verdict: verdict.kind,
    'error-code': verdict.kind === 'error' ? verdict.code : '',
    'test-run-url': results?.testRun.webUrl ?? '',
    ...ofReports(({ name }) => paths[name] ?? ''),
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

/** The outputs that hold paths of reports. */
function ofReports(tell: (report: LocatedReport) => string): Readonly<Record<ReportOutput, string>> {
  const located: readonly LocatedReport[] = reportList.filter((report) => report.output !== undefined);
  return Object.fromEntries(located.map((report) => [report.output, tell(report)])) as Record<
    ReportOutput,
    string
  >;
}
