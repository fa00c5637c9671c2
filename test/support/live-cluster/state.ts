import type { Settings } from './options.js';
import type { Wire } from './reply.js';
import type { Storage } from './storage.js';

export interface StoredProject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly modelTask: string;
  readonly creationTime: string;
  lastTestRunTime: string | null;
}

/** Something that shows another status each time it is read, until the last one. */
export interface Walking {
  readonly statuses: readonly string[];
  reads: number;
}

export interface StoredImage extends Walking {
  readonly name: string;
  readonly pipRequirements: unknown;
  readonly pythonVersion: string;
}

export interface Registered extends Walking {
  readonly id: string;
  readonly name: string;
  readonly projectId: string;
  readonly creationTime: string;
  /** The request that registered it. */
  readonly body: Wire;
}

export interface StoredPredictions extends Omit<Registered, 'id' | 'name'> {
  readonly modelId: string;
  readonly datasetId: string;
}

export interface StoredJob {
  readonly id: string;
  readonly projectId: string;
  readonly creationTime: string;
  /** A stress test by its request, or the image or registered thing that a background job is about. */
  readonly about:
    | { readonly kind: 'stress'; readonly body: Wire }
    | { readonly kind: 'image'; readonly image: StoredImage }
    | {
        readonly kind: 'validation';
        readonly artifact: 'Dataset' | 'Model' | 'Predictions';
        readonly subject: Walking;
      };
  /** In lower case, without prefix. */
  status: string;
  reads: number;
  runningReads: number;
  startTime: string | null;
  completionTime: string | null;
  cancellationRequested: boolean;
  testRunId: string;
}

export interface StoredTestRun {
  readonly id: string;
  name: string;
  readonly projectId: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
  status: 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';
  uploadTime: string | null;
}

export interface ClusterState {
  readonly projects: StoredProject[];
  readonly images: StoredImage[];
  readonly datasets: Registered[];
  readonly models: Registered[];
  readonly predictions: StoredPredictions[];
  readonly jobs: StoredJob[];
  readonly testRuns: StoredTestRun[];
}

/** What every handler works on. */
export interface Cluster {
  readonly settings: Settings;
  readonly state: ClusterState;
  readonly storage: Storage;
  readonly newId: (kind: IdKind) => string;
}

const idStarts = {
  project: 'aaaa0001',
  dataset: 'dddd0002',
  model: 'eeee0003',
  job: 'bbbb0004',
  testRun: 'cccc0005',
} as const;
export type IdKind = keyof typeof idStarts;

/** Ids that look like the real ones, never come twice, and tell their kind to who reads a failed test. */
export function countIds(): (kind: IdKind) => string {
  let count = 0;
  return (kind) => `${idStarts[kind]}-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}

/** The next status of the walk. */
export function readNext(walking: Walking): string {
  walking.reads += 1;
  return lastRead(walking);
}

/** The status that was shown last, or would be shown first. */
export function lastRead({ statuses, reads }: Walking): string {
  return statuses[Math.min(Math.max(reads - 1, 0), statuses.length - 1)] ?? 'UNSPECIFIED';
}

export const now = (): string => new Date().toISOString();

export const uuid = (id: string): { readonly uuid: string } => ({ uuid: id });

/** Who owns everything on this cluster. */
export const ownerId = '5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716';
export const ownerDetails = { name: 'ci-bot', email: 'ci-bot@example.com' };
export const webHost = 'rime.example.rbst.io';
