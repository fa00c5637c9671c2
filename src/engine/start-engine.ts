import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Evidence } from '../domain/evidence.js';
import { EngineError, type Problem } from '../domain/errors.js';
import {
  dialects as allDialects,
  type Dialect,
  type EngineCompat,
  type EngineRuntime,
} from '../domain/vocabulary.js';
import type { Plan } from '../domain/plan.js';
import { secretsOfAddress } from '../domain/web-file.js';
import { encodeTestCase } from './encode/encode-test-case.js';
import { createAgent } from './handlers/agents.js';
import { createHandlers } from './handlers/index.js';
import { readJobLog } from './handlers/jobs.js';
import { inspectInWorker } from './workers/inspect-in-worker.js';
import { type Inspection, Notes } from './inspection/inspection.js';
import { inspectPlaces, inspectSettings } from './inspection/inspect-settings.js';
import { planToInspection } from './inspection/plan-to-inspection.js';
import { forkedRunner } from './workers/forked-runner.js';
import { createJobQueue } from './workers/job-queue.js';
import { secretsOf } from './models/endpoint/header-values.js';
import type { AnswerCache } from './models/load-model.js';
import type { JobRunner } from './jobs/job-runner.js';
import type { EngineSettings } from './jobs/job-spec.js';
import { makeTemporaryFolder } from './temporary-folder.js';
import { endLeftovers } from './workers/end-leftovers.js';
import { workerEnvironment } from './workers/worker-environment.js';
import { toApiKey, type Keys } from './server/authenticate.js';
import { listen, type Address } from './server/listen.js';
import { createLogLinks } from './server/log-links.js';
import { defaultMaxBodyBytes } from './server/read-body.js';
import { createRouter } from './server/router.js';
import { openStore, storeInFolderOf, storeInMemory, type OpenStore } from './store/open-store.js';
import { resumeJobs } from './workers/resume-jobs.js';

export interface EngineOptions {
  /** The workspace: relative paths of data and models start here. */
  readonly root: string;
  /** Path of the script to fork for each job; it must call `worker()`. */
  readonly workerScript: string;
  /** Paths of the files that models need beside the code. */
  readonly assets: { readonly bridgeScript: string; readonly wasmDir: string };
  readonly runtime: EngineRuntime;
  /** By whose rules tests are rated; our own when not given. */
  readonly compat?: EngineCompat | undefined;
  /** Interpreter for Python models; python3, then python, when not given. */
  readonly python?: string | undefined;
  /** Names of variables that Python models are given beside what they need to run; none when not given. */
  readonly environment?: readonly string[] | undefined;
  /** Path of a requirements file, whose packages are installed for Python models; none when not given. */
  readonly requirements?: string | undefined;
  /** The longest a model may take for one batch, in milliseconds; two minutes when not given. */
  readonly predictTimeoutMs?: number | undefined;
  /** Port; a free one when not given. */
  readonly port?: number | undefined;
  /** What only a server for other clients needs; loopback, plain HTTP and a key of its own when not given. */
  readonly serving?: Serving | undefined;
  /** Both at once when not given. */
  readonly dialects?: readonly Dialect[] | undefined;
  /** Receives what the engine, its worker and the model print, line by line. */
  readonly log?: ((line: string) => void) | undefined;
  /** Receives what whoever waits for a job should know at once, a sentence each. */
  readonly tell?: ((text: string) => void) | undefined;
  /** Where the answers of models are kept for later runs; nowhere when not given. */
  readonly cache?: AnswerCache | undefined;
  /** Closes the engine when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** Does the jobs instead of the forked worker. */
  readonly runner?: JobRunner | undefined;
}

export interface Serving {
  /** Address to listen on. */
  readonly host?: string | undefined;
  readonly tls?: Address['tls'];
  /** Instead of the engine's own key. */
  readonly keys?: Keys | undefined;
  /** Folder that what the engine is given outlives it in; nothing does when not given. */
  readonly dataFolder?: string | undefined;
  /** How many jobs run at once; one when not given. */
  readonly jobsAtOnce?: number | undefined;
  /** How many jobs may wait for another one. */
  readonly maxWaiting?: number | undefined;
  /** The most rows that a dataset may have; any number when not given. */
  readonly maxRows?: number | undefined;
  readonly maxConnections?: number | undefined;
  readonly maxBodyBytes?: number | undefined;
}

export interface OpenJobs {
  readonly waiting: number;
  readonly running: number;
}

export interface Engine {
  readonly url: URL;
  /** Opens nothing when there are keys from elsewhere. */
  readonly apiKey: string;
  /** Looks at all that a run of this plan would use, and tests nothing. Rejects with the signal's reason. */
  inspect(plan: Plan, signal: AbortSignal): Promise<Inspection>;
  /** What a run of this plan sends that nobody may see: the values of an endpoint's headers, the queries of links to data. */
  secretsOf(plan: Plan): readonly string[];
  /** What a finished test run knows beside its cases; `undefined` when there is no such run. */
  evidenceOf(testRunId: string): Evidence | undefined;
  /** What the user has to put right before a job that failed can succeed; `undefined` when it failed for another reason. */
  problemsOf(jobId: string): readonly Problem[] | undefined;
  /** Resolves as soon as a job is over, well or not; for one that the engine does not know, at once. */
  settled(jobId: string): Promise<void>;
  /** How many jobs are not over. */
  openJobs(): OpenJobs;
  /** Finishes the answers, cancels all jobs, and removes temporary files. May be called again. */
  close(): Promise<void>;
}

const defaultPredictTimeoutMs = 120_000;
export const defaultMaxWaiting = 100;
export const defaultMaxConnections = 1000;

/**
 * What a run of this plan would be refused for, by the gate's settings, as far as no file need be opened to tell. Starts
 * nothing. Throws InputError for what cannot be asked of an engine at all.
 */
export async function checkPlan(plan: Plan, options: EngineOptions): Promise<readonly Problem[]> {
  const spec = planToInspection(plan, settingsOf(options));
  const notes = new Notes();
  await inspectSettings(spec, notes);
  await inspectPlaces(spec, notes);
  return notes.problems;
}

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
  const settings = settingsOf(options);
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
    secretsOf: ({ model, reference, evaluation }) => {
      const variables = model.kind === 'endpoint' ? Object.values(model.endpoint.headersFromEnv) : [];
      const links = [reference, evaluation].flatMap((data) =>
        data.kind === 'data-file' ? secretsOfAddress(data.path) : [],
      );
      return [...links, ...secretsOf(variables.map((name) => environment[name]?.trim() ?? ''))];
    },
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

/** Only what serves many clients runs so often that its results would fill the memory. */
function openStoreFor(
  serving: Serving | undefined,
  temporaryFolder: string,
  settings: EngineSettings,
): Promise<OpenStore> {
  if (!serving) return Promise.resolve(storeInMemory(encodeTestCase));
  const { dataFolder } = serving;
  return dataFolder === undefined
    ? storeInFolderOf(join(temporaryFolder, 'results'), encodeTestCase)
    : openStore(dataFolder, settings, encodeTestCase);
}

function settingsOf({
  root,
  runtime,
  compat,
  python,
  environment,
  requirements,
  assets,
  predictTimeoutMs,
  cache,
  serving,
}: EngineOptions): EngineSettings {
  return {
    root: resolve(root),
    runtime,
    compat: compat ?? 'default',
    python,
    ...(environment && { environment }),
    ...(requirements !== undefined && { requirements }),
    assets,
    predictTimeoutMs: predictTimeoutMs ?? defaultPredictTimeoutMs,
    ...(serving?.maxRows !== undefined && { maxRows: serving.maxRows }),
    ...(serving && { allowsAbsentExclusions: true }),
    ...(cache && { cache }),
  };
}

/** What clients choose their dialect by: 2.0-beta had other paths than all later versions. */
function versionFor(dialects: readonly Dialect[]): string {
  return dialects.includes('ga') ? '2.6.0' : '2.0.0-beta';
}
