import type { RunIds } from '../../src/domain/outcome.js';
import { createRimeClient, type RimeClient, type RimeClientOptions } from '../../src/rime/rime-client.js';
import { makeWorld, type FakeWorld } from './fake-world.js';
import {
  recordedKey,
  startRecordedCluster,
  type RecordedCluster,
  type RecordedClusterOptions,
} from './recorded-cluster.js';

/** A client of a recorded cluster, in a world that waits in no time. */
export interface RecordedRun {
  readonly client: RimeClient;
  readonly world: FakeWorld;
  readonly cluster: RecordedCluster;
  /** Listener for the ids of a run. */
  readonly learn: (ids: RunIds) => void;
  /** The ids learnt, in order. */
  readonly learnt: readonly RunIds[];
  /** The calls made so far, by operation. */
  calls(): readonly string[];
  /** The bodies sent to that operation. */
  bodies(operation: string): readonly unknown[];
}

export async function startRecordedRun(
  { dialect = 'ga', answers = {} }: Pick<RecordedClusterOptions, 'dialect' | 'answers'> = {},
  {
    world = makeWorld(),
    ...overrides
  }: Partial<Omit<RimeClientOptions, 'world'>> & { readonly world?: FakeWorld } = {},
): Promise<RecordedRun> {
  const cluster = await startRecordedCluster({ dialect, answers });
  const learnt: RunIds[] = [];
  return {
    client: createRimeClient({
      baseUrl: new URL(cluster.url),
      apiKey: recordedKey,
      dialect,
      world,
      deadlineMs: world.clock.now() + 3_600_000,
      random: () => 0.5,
      ...overrides,
    }),
    world,
    cluster,
    learn: (ids) => learnt.push(ids),
    learnt,
    calls: () => cluster.requests.map(({ operation }) => operation),
    bodies: (operation) =>
      cluster.requests.filter((request) => request.operation === operation).map(({ body }) => body),
  };
}
