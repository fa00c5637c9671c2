import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { EngineError } from '../domain/errors.js';
import { dialects as allDialects, type Dialect } from '../domain/vocabulary.js';
import type { EngineOptions } from './engine-options.js';
import type { Engine } from './engine.js';
import { createAgent } from './handlers/agents.js';
import { createHandlers } from './handlers/index.js';
import { readJobLog } from './handlers/jobs.js';
import { planToInspection } from './inspection/plan-to-inspection.js';
import { openStoreFor } from './open-store-for.js';
import { secretsOfPlan } from './secrets-of-plan.js';
import { toApiKey } from './server/authenticate.js';
import { listen } from './server/listen.js';
import { createLogLinks } from './server/log-links.js';
import { defaultMaxBodyBytes } from './server/read-body.js';
import { createRouter } from './server/router.js';
import { makeTemporaryFolder } from './temporary-folder.js';
import { toEngineSettings } from './to-engine-settings.js';
import { endLeftovers } from './workers/end-leftovers.js';
import { forkedRunner } from './workers/forked-runner.js';
import { inspectInWorker } from './workers/inspect-in-worker.js';
import { createJobQueue } from './workers/job-queue.js';
import { resumeJobs } from './workers/resume-jobs.js';
import { workerEnvironment } from './workers/worker-environment.js';

/** Loaded with the engine, as it is all that a plan without one needs of it. */
export { checkPlan } from './check-plan.js';

const defaultMaxWaiting = 100;
const defaultMaxConnections = 1000;

/**
 * Starts the embedded engine: a RIME-compatible REST server on the loopback interface, which really runs the stress
 * tests it is asked for. The key is random and known to nobody but the caller.
 * Throws EngineError when there is no port or no temporary folder to be had, and the signal's reason when it aborts.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { signal } = options;
  signal?.throwIfAborted();
  const engine = await start(options).catch((error: unknown) => {
    throw new EngineError(`The embedded engine could not be started: ${String(error)}`, { cause: error });
  });
  // What goes wrong then is heard by whoever waits for `close()`.
  signal?.addEventListener('abort', () => void engine.close().catch(() => undefined), { once: true });
  if (signal?.aborted) await engine.close();
  signal?.throwIfAborted();
  return engine;
}

async function start(options: EngineOptions): Promise<Engine> {
  const { dialects = allDialects, log = () => undefined, tell = log, serving } = options;
  const now = Date.now;
  const apiKey = randomBytes(32).toString('base64url');
  const temporaryFolder = await makeTemporaryFolder(tmpdir());
  const environment = workerEnvironment(process.env, temporaryFolder);
  const forking = { workerScript: options.workerScript, environment, log, tell: options.tell };
  const runner = options.runner ?? forkedRunner(forking);
  const settings = toEngineSettings(options);
  const removeFolder = (): Promise<void> => rm(temporaryFolder, { recursive: true, force: true });
  const kept = await openStoreFor(serving, temporaryFolder, settings).catch(async (error: unknown) => {
    await removeFolder();
    throw error;
  });
  const { store } = kept;
  const queue = createJobQueue({
    runner,
    store,
    now,
    atOnce: serving?.jobsAtOnce,
    maxWaiting: serving?.maxWaiting ?? defaultMaxWaiting,
    keepsWaiting: serving?.dataFolder !== undefined,
  });
  resumeJobs(store, queue, now());
  const logLinks = createLogLinks();
  const handlers = createHandlers({
    store,
    queue,
    now,
    settings,
    clusterVersion: versionFor(dialects),
    agent: createAgent(now()),
    logLinks,
    tell,
  });
  const ownKeys = [toApiKey('engine', apiKey)];
  const parts = {
    keys: serving?.keys ?? (() => ownKeys),
    router: createRouter(dialects),
    handlers,
    log,
    logLinks,
    readJobLog: (jobId: string) => readJobLog(store, jobId),
    maxBodyBytes: serving?.maxBodyBytes ?? defaultMaxBodyBytes,
    synced: () => kept.synced(),
  };
  const address = {
    host: serving?.host ?? '127.0.0.1',
    port: options.port ?? 0,
    tls: serving?.tls,
    maxConnections: serving?.maxConnections ?? defaultMaxConnections,
  };
  const { url, stop } = await listen(parts, address).catch(async (error: unknown) => {
    await Promise.all([queue.close(), kept.close(), removeFolder()]);
    throw error;
  });

  const shutDown = async (): Promise<void> => {
    await Promise.all([stop(), queue.close()]);
    const left = await endLeftovers(temporaryFolder);
    if (left > 0) log(`Of the model's own processes ${left} were left behind, and are ended now.`);
    await removeFolder();
    await kept.close();
  };
  let closed: Promise<void> | undefined;
  return {
    url,
    apiKey,
    inspect: async (plan, signal) => inspectInWorker(forking, planToInspection(plan, settings), signal),
    secretsOf: (plan) => secretsOfPlan(plan, environment),
    evidenceOf: (testRunId) => store.testRuns.get(testRunId) && store.results.of(testRunId).evidence(),
    problemsOf: (jobId) => {
      const state = store.jobs.get(jobId)?.state;
      return state?.kind === 'failed' ? state.problems : undefined;
    },
    settled: async (jobId) => {
      const job = store.jobs.get(jobId);
      if (job) await queue.settled(job);
    },
    openJobs: () => {
      const { waiting, running } = queue.load();
      return { waiting, running };
    },
    close: () => (closed ??= shutDown()),
  };
}

/** What clients choose their dialect by: 2.0-beta had other paths than all later versions. */
function versionFor(dialects: readonly Dialect[]): string {
  return dialects.includes('ga') ? '2.6.0' : '2.0.0-beta';
}
