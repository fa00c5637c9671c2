import type { Fault, FaultRequest } from './fault-kinds.js';
import type { Dialect } from './paths.js';
import type { Call } from './call.js';
import type { Reply, Wire } from './reply.js';

/** What is shown first, next, …; the last one stays. */
export type Walk = readonly [string, ...string[]];

/** Listed without being kept, so that a hundred thousand cost nothing. */
export interface CaseSource {
  readonly count: number;
  readonly at: (index: number) => Wire;
}
/** Given cases, a number of cheap ones, or a source of one's own. */
export type CaseList = readonly Wire[] | number | CaseSource;

export interface RegisteredPreset {
  readonly id: string;
  readonly name: string;
  readonly projectId: string;
  /** Without its prefix: `VALID`, `INVALID`, `PENDING`. */
  readonly validityStatus?: string;
}

export interface LiveClusterOptions {
  readonly dialect?: Dialect;
  /** 2.0.0-beta or 2.6.3 unless given. */
  readonly version?: string;
  readonly apiKey?: string;
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** State of LICENSE_LIMIT_EXPIRATION; `missing` clusters don't know the call. */
  readonly license?: 'ok' | 'warn' | 'error' | 'missing';
  readonly expirationTime?: string | null;
  /** Until then an expired licence starts stress tests. */
  readonly gracePeriodEndTime?: string | null;
  readonly projects?: readonly { readonly id: string; readonly name: string; readonly modelTask?: string }[];
  readonly uniqueProjectNames?: boolean;
  /** `statuses` are walked, one for each GET; without their prefix. */
  readonly images?: readonly { readonly name: string; readonly status: string; readonly statuses?: Walk }[];
  /** How many times a new image is seen building; 2 unless given. */
  readonly imageBuildPolls?: number;
  readonly imageBuildEnds?: string;
  /** A cloud deployment has no managed images and takes no uploads. */
  readonly cloud?: boolean;
  readonly datasets?: readonly RegisteredPreset[];
  readonly models?: readonly RegisteredPreset[];
  /** The validity that each GET of a newly registered dataset or model shows in turn, without prefix. */
  readonly validity?: (name: string) => Walk;
  readonly validityMessage?: string;
  /** Registering also names a validation job, as from 2.7 on; by the version unless given. */
  readonly validationJobs?: boolean;
  /** 5 GiB unless given. */
  readonly uploadLimitBytes?: number;
  /** What each GET of a job shows in turn: `requested`, `pending`, …; the last one stays. */
  readonly jobStates?: Walk;
  /** Jobs advance with real time instead, and end in the last of `jobStates`. */
  readonly jobSeconds?: { readonly pending: number; readonly running: number };
  readonly jobError?: string;
  /** Whether log archival is set up. */
  readonly jobLogs?: boolean;
  /** Only `/v1/jobs/project/{uuid}` lists jobs, as in 2.10. */
  readonly perProjectJobs?: boolean;
  /** The 21 published ones unless given; a function gets the name of the run. */
  readonly cases?: CaseList | ((runName: string) => CaseList);
  readonly maxPageSize?: number;
  readonly agents?: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  /** Said to a call in place of doing it, where it gives something; held against the contract like any other answer. */
  readonly answers?: (call: Call) => Reply | undefined;
  /** Changes an answer on its way out, after it was held against the contract: what a cluster should never say. */
  readonly distort?: (reply: Reply, call: Call) => Reply;
  readonly faults?: (request: FaultRequest) => Fault | undefined;
  /** How long a hanging answer keeps the connection. */
  readonly hangMs?: number;
}

/** The key a live cluster takes unless told another. */
export const liveKey = 'live-cluster-key-0123456789';

/** The only agent that clusters have unless told others. */
export const liveAgentId = 'd2c4b6a8-0e1f-4a3b-8c5d-7e9f1a2b3c4d';

const defaults = {
  dialect: 'ga',
  apiKey: liveKey,
  license: 'ok',
  expirationTime: '2099-01-31T00:00:00Z',
  gracePeriodEndTime: '2099-03-02T00:00:00Z',
  projects: [],
  uniqueProjectNames: false,
  images: [],
  imageBuildPolls: 2,
  imageBuildEnds: 'READY',
  cloud: false,
  datasets: [],
  models: [],
  validityMessage: 'Column label not found.',
  uploadLimitBytes: 5 * 1024 ** 3,
  jobStates: ['requested', 'pending', 'running', 'succeeded'],
  jobError: "Could not load the model: No module named 'sentencepiece'",
  jobLogs: true,
  perProjectJobs: false,
  maxPageSize: 1000,
  agents: [{ id: liveAgentId, name: 'internal-agent', status: 'ACTIVE' }],
  hangMs: 15_000,
} as const satisfies LiveClusterOptions;

export type Settings = LiveClusterOptions &
  Required<Pick<LiveClusterOptions, keyof typeof defaults | 'version' | 'validationJobs'>>;

export function settle(options: LiveClusterOptions): Settings {
  const version = options.version ?? (options.dialect === 'beta' ? '2.0.0-beta' : '2.6.3');
  const [major = 0, minor = 0] = version.split('.').map(Number.parseFloat);
  return { ...defaults, version, validationJobs: major > 2 || (major === 2 && minor >= 7), ...options };
}
