import { InputError, JobError } from './domain/errors.js';
import type { PackageHome } from './domain/package-home.js';
import type { Evidence } from './domain/evidence.js';
import type { OwnRun } from './domain/own-run.js';
import type { Plan } from './domain/plan.js';
import type { World } from './domain/world.js';
import { readCaCert } from './surroundings/read-ca-cert.js';
import { createRimeClient, type RimeClient, type RimeClientOptions } from './rime/rime-client.js';

export interface OpenCluster {
  readonly client: RimeClient;
  /**
   * Opens what the plan names, as a run would, and tests nothing; only where the files are at hand. Returns what it
   * found, a sentence each. Throws InputError with everything that a run would refuse or fail on.
   */
  readonly inspect?: () => Promise<readonly string[]>;
  /** What a finished test run knows beside what the API tells; a remote cluster tells nothing more. */
  evidenceOf(testRunId: string): Evidence | undefined;
  /** Frees what was opened: nothing on a remote cluster, the whole embedded engine. */
  close(): Promise<void>;
}

/** A client of a remote cluster. Throws InputError when its CA can't be read. */
export async function openRemote(
  { url, dialect, caCert }: OwnRun['cluster'],
  apiKey: string,
  options: Pick<RimeClientOptions, 'world' | 'deadlineMs' | 'requestTimeoutMs'>,
): Promise<RimeClient> {
  const extraCa = caCert && (await readCaCert(caCert));
  return createRimeClient({ baseUrl: new URL(url), apiKey, dialect, extraCa, ...options });
}

/** A client of the remote cluster, or of an embedded engine started for this run. The only place that knows which. */
export async function openCluster(
  plan: Plan,
  workspace: string,
  world: World,
  home: PackageHome,
): Promise<OpenCluster> {
  const { target, run } = plan;
  const deadlineMs = world.clock.now() + run.timeoutMs;
  if (target.kind === 'cluster') {
    const requestTimeoutMs = Math.min(60_000, Math.max(5000, run.timeoutMs / 20));
    const client = await openRemote(target, target.apiKey, { world, deadlineMs, requestTimeoutMs });
    return { client, evidenceOf: () => undefined, close: () => Promise.resolve() };
  }
  // Loaded only here, so that a run on a cluster never pays for the engine.
  const { startEngine } = await import('./engine/start-engine.js');
  const engine = await startEngine({
    root: workspace,
    workerScript: home.workerScript,
    assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
    runtime: target.runtime,
    compat: target.compat,
    python: target.python,
    requirements: target.requirements,
    cache: target.cache,
    log: (line) => world.log.debug(line),
    tell: (text) => world.log.info(text),
  });
  for (const secret of [engine.apiKey, ...engine.secretsOf(plan)]) world.log.mask(secret);
  const client = createRimeClient({
    baseUrl: engine.url,
    apiKey: engine.apiKey,
    dialect: 'ga',
    world,
    deadlineMs,
    jobSettled: (jobId) => engine.settled(jobId),
  });
  const inspect = async (): Promise<readonly string[]> => {
    const late = AbortSignal.timeout(run.timeoutMs);
    const signal = AbortSignal.any([world.signal, late]);
    const { problems, facts } = await engine.inspect(plan, signal).catch((error: unknown) => {
      if (!late.aborted || world.signal.aborted) throw error;
      throw new JobError(
        'timeout',
        'The model and the data could not be looked at within the timeout.',
        undefined,
      );
    });
    if (problems.length > 0) throw new InputError(problems);
    return facts;
  };
  const evidenceOf = (testRunId: string): Evidence | undefined => engine.evidenceOf(testRunId);
  return { client, inspect, evidenceOf, close: () => engine.close() };
}
