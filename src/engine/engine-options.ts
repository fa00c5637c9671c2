import type { Dialect, EngineCompat, EngineRuntime } from '../domain/vocabulary.js';
import type { JobRunner } from './jobs/job-runner.js';
import type { AnswerCache } from './models/model-request.js';
import type { Keys } from './server/authenticate.js';
import type { Address } from './server/listen.js';

/** What an engine is started with. */
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

/** How it serves clients other than the run that started it. */
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
