import type { RunIds } from '../../src/domain/outcome.js';
import type { RunIdentity } from '../../src/domain/own-run.js';
import { createRimeClient, type RimeClient, type RimeClientOptions } from '../../src/rime/rime-client.js';
import type { NewStressTest } from '../../src/rime/calls/start-body.js';
import { makeWorld, type FakeWorld } from './fake-world.js';
import { liveKey, startLiveCluster, type LiveCluster, type LiveClusterOptions } from './live-cluster.js';
import { makePlan } from './make-plan.js';

export const liveProjectId = 'aaaa0001-0000-4000-8000-0000000000aa';

/** A client of a live cluster with one project and registered objects, in a world that waits in no time. */
export interface LiveRun {
  readonly cluster: LiveCluster;
  readonly client: RimeClient;
  readonly world: FakeWorld;
  /** Listener for the ids of a run. */
  readonly learn: (ids: RunIds) => void;
  /** The ids learnt, in order. */
  readonly learnt: readonly RunIds[];
  /** The operations called so far, in order. */
  calls(): readonly string[];
  /** How often an operation was called. */
  count(operation: string): number;
  /** The bodies sent to that operation. */
  bodies(operation: string): readonly unknown[];
  close(): Promise<void>;
}

const registered = (id: string, name: string) => ({ id, name, projectId: liveProjectId });
/** Ids of what the cluster has from its start. */
export const liveIds = {
  projectId: liveProjectId,
  referenceId: 'dddd0002-0000-4000-8000-0000000000aa',
  evaluationId: 'dddd0002-0000-4000-8000-0000000000bb',
  modelId: 'eeee0003-0000-4000-8000-0000000000aa',
};

export async function startLiveRun(
  options: LiveClusterOptions = {},
  world: FakeWorld = makeWorld(),
  requestTimeoutMs?: number,
): Promise<LiveRun> {
  const cluster = await startLiveCluster({
    projects: [{ id: liveProjectId, name: 'Loans' }],
    datasets: [
      registered(liveIds.referenceId, 'loans train'),
      registered(liveIds.evaluationId, 'loans test'),
    ],
    models: [registered(liveIds.modelId, 'loans model')],
    ...options,
  });
  const learnt: RunIds[] = [];
  const requestsOf = (operation: string) =>
    cluster.requests.filter((request) => request.operation === operation);
  return {
    cluster,
    client: connect(cluster, world, options, requestTimeoutMs),
    world,
    learn: (ids) => learnt.push(ids),
    learnt,
    calls: () => cluster.requests.map(({ operation }) => operation),
    count: (operation) => requestsOf(operation).length,
    bodies: (operation) => requestsOf(operation).map(({ body }) => body),
    close: () => cluster.close(),
  };
}

/** Another client of the same cluster. `requestTimeoutMs` is real time, and long unless given: a busy machine is no hang. */
export function connect(
  { url }: Pick<LiveCluster, 'url'>,
  world: FakeWorld,
  { dialect = 'ga' }: { readonly dialect?: RimeClientOptions['dialect'] } = {},
  requestTimeoutMs = 60_000,
): RimeClient {
  return createRimeClient({
    baseUrl: new URL(url),
    apiKey: liveKey,
    dialect,
    world,
    deadlineMs: world.clock.now() + 3_600_000,
    random: () => 0.5,
    requestTimeoutMs,
  });
}

export const identityOf = (runName: string): RunIdentity => ({ ...liveIds, runName });

export function stressTestOf(runName: string): NewStressTest {
  const { image, agentId, run } = makePlan();
  return { ...liveIds, image, agentId, run: { ...run, name: runName } };
}
