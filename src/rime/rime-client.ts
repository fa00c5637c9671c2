import { isLoopback } from '../domain/is-loopback.js';
import type { Dialect } from '../domain/vocabulary.js';
import type { World } from '../domain/world.js';
import { agents, type Agents } from './resources/agents.js';
import { createApi } from './calls/api.js';
import { readClusterInfo, readIsLicenceExpired, type ClusterInfo } from './resources/cluster-info.js';
import { createConnections, type Connections } from '../http/connections.js';
import { datasets, type Datasets } from './resources/datasets.js';
import { detectDialect } from './resources/detect-dialect.js';
import { images, type Images } from './resources/images.js';
import { jobs, type Jobs } from './resources/jobs.js';
import { models, type Models } from './resources/models.js';
import { predictionSets, type PredictionSets } from './resources/predictions.js';
import { projects, type Projects } from './resources/projects.js';
import { stressTests, type StressTests } from './resources/stress-tests.js';
import { testCases, type TestCases } from './resources/test-cases.js';
import { testRuns, type TestRuns } from './resources/test-runs.js';
import { createServerClock } from './http/server-clock.js';
import { createTransport } from './http/transport.js';
import { uploads, type Uploads } from './resources/uploads.js';

export interface RimeClientOptions {
  /** `https:`, or `http:` on this machine's loopback; its path is not used. */
  readonly baseUrl: URL;
  readonly apiKey: string;
  /** `auto` asks the cluster, once, before the first call. */
  readonly dialect: Dialect | 'auto';
  readonly world: World;
  /** When the whole run must be over, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  /** Numbers in [0, 1), for the jitter of pauses. */
  readonly random?: () => number;
  /** The longest one request may take, in milliseconds. */
  readonly requestTimeoutMs?: number;
  /** Certificates in PEM that are trusted beside Node's own. */
  readonly extraCa?: string | undefined;
  /** See `RimeClient.jobSettled`. */
  readonly jobSettled?: RimeClient['jobSettled'];
}

/** A RIME cluster. Every call throws RimeError when it fails, and the signal's reason when the run is stopped. */
export interface RimeClient {
  readonly projects: Projects;
  readonly images: Images;
  readonly datasets: Datasets;
  readonly models: Models;
  readonly stressTests: StressTests;
  readonly jobs: Jobs;
  readonly testRuns: TestRuns;
  readonly testCases: TestCases;
  readonly predictionSets: PredictionSets;
  readonly agents: Agents;
  readonly uploads: Uploads;
  /** What the cluster tells of itself, asked once. */
  info(): Promise<ClusterInfo>;
  /** As the cluster itself counts it; `undefined` when it can't be asked. */
  isLicenceExpired(customer: string): Promise<boolean | undefined>;
  /** How to reach this cluster, and the storage it hands out links to. */
  readonly connections: Connections;
  /** When the whole run must be over, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  /** The longest that one request may take, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** The time on the server, in milliseconds since the epoch, right to a second or two. */
  serverNow(): number;
  /** Pause after the first question about a job, in milliseconds: a server on this machine may be asked sooner. */
  readonly firstPauseMs: number;
  /**
   * Resolves once a job is over, where the server can tell beside its API, so that nobody need wait for the next poll;
   * how it ended is asked as ever.
   */
  readonly jobSettled: ((jobId: string) => Promise<void>) | undefined;
}

/** Sends nothing yet. Throws InputError for an address or a key that can't be used safely. */
export function createRimeClient(options: RimeClientOptions): RimeClient {
  const { baseUrl, apiKey, world, deadlineMs, random = Math.random, requestTimeoutMs = 60_000 } = options;
  const connections = createConnections((url) => world.proxyFor(url), options.extraCa);
  const serverClock = createServerClock(world.clock);
  const send = createTransport({
    baseUrl,
    apiKey,
    connections,
    world,
    serverClock,
    deadlineMs,
    random,
    requestTimeoutMs,
  });
  let info: Promise<ClusterInfo> | undefined;
  const readInfo = (): Promise<ClusterInfo> => (info ??= readClusterInfo(send));
  const api = createApi(send, async () => {
    if (options.dialect !== 'auto') return options.dialect;
    const found = await detectDialect(send, (await readInfo()).version);
    world.log.debug(`The cluster speaks the ${found} dialect.`);
    return found;
  });
  return {
    projects: projects(api),
    images: images(api),
    datasets: datasets(api),
    models: models(api),
    stressTests: stressTests(api),
    jobs: jobs(api, world.log),
    testRuns: testRuns(api),
    testCases: testCases(api),
    predictionSets: predictionSets(api),
    agents: agents(api),
    uploads: uploads(api, world.log),
    info: readInfo,
    isLicenceExpired: (customer) => readIsLicenceExpired(send, customer),
    connections,
    deadlineMs,
    requestTimeoutMs,
    serverNow: () => serverClock.now(),
    firstPauseMs: isLoopback(baseUrl.hostname) ? 100 : 1000,
    jobSettled: options.jobSettled,
  };
}
