import { filesForAll, inputsForAll } from './cluster-inputs.js';
import {
  faultKinds,
  startLiveCluster,
  type Fault,
  type FaultRequest,
  type LiveCluster,
  type LiveClusterOptions,
} from './live-cluster.js';
import { liveIds } from './live-run.js';
import { makeWorkspace, removeWorkspace } from './make-workspace.js';
import { runAction } from './run-built.js';

/** What the run starts from: an empty cluster, or one that has all it needs. */
export const scenarios = ['everything new', 'everything there'] as const;
type Scenario = (typeof scenarios)[number];

/** One request of a whole run: the nth of its operation. */
export type Place = Pick<FaultRequest, 'operation' | 'operationIndex'>;

export interface Trial {
  readonly dialect: 'beta' | 'ga';
  readonly scenario: Scenario;
  readonly faults: readonly (Place & { readonly fault: Fault })[];
}

export interface TrialResult {
  readonly trial: Trial;
  /** Faults that met their request. */
  readonly fired: number;
  /** The verdict of the run without faults, or an honest error; `broken` is a defect of the gate. */
  readonly end: 'survived' | 'refused' | 'broken';
  /** Why it was refused or is broken. */
  readonly why: string;
  readonly seconds: number;
}

/** What a run leaves behind, for comparison. */
interface Trace {
  readonly verdict: string;
  readonly outputs: string;
  readonly made: string;
  readonly exitCode: number | null;
}

const telling = [
  'verdict',
  'would-fail',
  'alert-count',
  'warning-count',
  'pass-count',
  'skip-count',
  'new-count',
];
/** Polls differ in number with the pauses; a fault on each of the first ones says it all. */
const pollsTried = 2;
/** As many as are tried: more would only be waited for. */
const jobStates = ['running', 'succeeded'] as const;

/** What a run without faults asks, each place once, and what it leaves behind. */
export async function runWithoutFaults(
  dialect: Trial['dialect'],
  scenario: Scenario,
): Promise<{ readonly places: readonly Place[]; readonly trace: Trace }> {
  const { requests, trace } = await runOnce({ dialect, scenario, faults: [] });
  const places = requests
    .filter(({ operation, operationIndex }) => operation !== 'getJob' || operationIndex < pollsTried)
    .map(({ operation, operationIndex }) => ({ operation, operationIndex }));
  return { places, trace };
}

/** Runs the built action against a cluster with these faults, and compares it with the run without any. */
export async function tryFaults(trial: Trial, clean: Trace): Promise<TrialResult> {
  const startedMs = performance.now();
  const { trace, requests, cluster, reason } = await runOnce(trial);
  const seconds = (performance.now() - startedMs) / 1000;
  const fired = requests.filter(({ fault }) => fault !== undefined).length;
  const told = { trial, fired, seconds };
  const problems = [...cluster.contractErrors, ...cluster.keyLeaks, ...findLeftOvers(cluster)];
  if (problems.length > 0) return { ...told, end: 'broken', why: problems.join('; ') };
  if (JSON.stringify(trace) === JSON.stringify(clean)) return { ...told, end: 'survived', why: '' };
  const isHonest = trace.verdict === 'error' && trace.exitCode === 1 && reason !== '';
  const difference = `${JSON.stringify(trace)} instead of ${JSON.stringify(clean)}. ${reason}`;
  return isHonest ? { ...told, end: 'refused', why: reason } : { ...told, end: 'broken', why: difference };
}

/** Whether one such fault must be survived. */
export function mustSurvive({ faults }: Trial): boolean {
  return faults.every(({ fault }) => faultKinds.find(({ kind }) => kind === fault)?.survivable);
}

async function runOnce({ dialect, scenario, faults }: Trial) {
  const workspace = await makeWorkspace(filesForAll);
  const cluster = await startLiveCluster({
    dialect,
    ...(scenario === 'everything there' ? everythingThere : {}),
    // More than one page of test cases, so that a page token can be spoilt.
    maxPageSize: 8,
    imageBuildPolls: 1,
    jobStates,
    faults: ({ operation, operationIndex }) =>
      faults.find((one) => one.operation === operation && one.operationIndex === operationIndex)?.fault,
  });
  try {
    const inputs = inputsForAll(cluster);
    const run = await runAction({
      workspace,
      inputs: scenario === 'everything there' ? { ...inputs, ...idsOfAll } : inputs,
    });
    await cluster.settled();
    const { state } = cluster;
    const stressTests = state.jobs.filter(({ about }) => about.kind === 'stress').length;
    const trace = {
      verdict: run.outputs['verdict'] ?? '',
      outputs: telling.map((name) => `${name}=${run.outputs[name] ?? ''}`).join(' '),
      made: `${state.projects.length} projects, ${state.images.length} images, ${state.datasets.length} datasets, ${state.models.length} models, ${state.predictions.length} predictions, ${stressTests} stress tests named ${state.testRuns.map(({ name }) => name).join(', ')}`,
      exitCode: run.exitCode,
    };
    const { verdict } = (run.results ?? {}) as { readonly verdict?: { readonly reason?: string } };
    return { trace, requests: cluster.requests, cluster, reason: verdict?.reason ?? '' };
  } finally {
    await cluster.close();
    await removeWorkspace(workspace);
  }
}

/** More than one of anything, or a job that nobody waits for. */
function findLeftOvers({ state, storage }: LiveCluster): readonly string[] {
  const stress = state.jobs.filter(({ about }) => about.kind === 'stress');
  const running = stress.filter(
    ({ status, cancellationRequested }) =>
      !['succeeded', 'failed', 'cancelled'].includes(status) && !cancellationRequested,
  );
  return [
    ...(state.projects.length > 1 ? [`${state.projects.length} projects`] : []),
    ...(state.datasets.length > 2 ? [`${state.datasets.length} datasets`] : []),
    ...(state.models.length > 1 ? [`${state.models.length} models`] : []),
    ...(stress.length > 1 ? [`${stress.length} stress tests`] : []),
    ...running.map(({ id, status }) => `job ${id} was left ${status}`),
    ...storage.problems,
  ];
}

const registered = (id: string, name: string) => ({ id, name, projectId: liveIds.projectId });

const everythingThere: LiveClusterOptions = {
  projects: [{ id: liveIds.projectId, name: 'Loans' }],
  images: [{ name: 'loans_image', status: 'READY' }],
  datasets: [registered(liveIds.referenceId, 'loans train'), registered(liveIds.evaluationId, 'loans test')],
  models: [registered(liveIds.modelId, 'loans model')],
};

const idsOfAll = {
  project: liveIds.projectId,
  'model-uri': '',
  'model-id': liveIds.modelId,
  'reference-uri': '',
  'reference-id': liveIds.referenceId,
  'evaluation-uri': '',
  'evaluation-id': liveIds.evaluationId,
  'model-task': '',
  predictions: '',
};
