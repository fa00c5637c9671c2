import type { World } from '../../domain/world.js';
import { toProblems, UserError } from '../data/user-error.js';
import type { LastWord, TaskMessage, WorkerMessage } from './messages.js';
import type { Inspection } from '../inspection/inspection.js';
import type { FetchedJob } from '../jobs/fetch-sources.js';
import type { BatchProgress, JobSpec } from '../jobs/job-spec.js';
import { runJob } from '../jobs/run-job.js';
import type { WithinTime } from '../models/time-limit.js';
import { packResult } from './pack-results.js';
import { readAhead } from './read-ahead.js';
import type { Reading } from './start-reading.js';
import { createWorkerWorld } from './worker-world.js';

/** Does the one job of the worker process and says how it ended. `reading`: of its evaluation file, when that has begun. */
export async function work(task: TaskMessage, reading?: Reading): Promise<void> {
  try {
    say(await perform(task, reading));
  } catch (error) {
    say(toFailure(error));
  }
}

async function perform(task: TaskMessage, reading: Reading | undefined): Promise<LastWord> {
  const log = (line: string): void => console.log(line);
  const tell = (text: string): void => say({ kind: 'told', text });
  const world = createWorkerWorld({ tell, log });
  const edges = {
    onChild: (pid: number) => say({ kind: 'child', pid }),
    withinTime,
    log,
    tell,
    network: { world, env: process.env },
  };
  if (task.kind === 'inspect') {
    const { inspectJob } = await import('../inspection/inspect-job.js');
    const { openRemotes } = await import('./fetch-remote.js');
    const remotes = openRemotes(task.spec.settings, world);
    const onDataInspected = (found: Inspection): void => say({ kind: 'data-inspected', found });
    return {
      kind: 'inspected',
      found: await inspectJob(task.spec, { ...edges, ...remotes, onDataInspected }),
    };
  }
  const today = Math.floor(Date.now() / 86_400_000);
  const onProgress = (batches: readonly BatchProgress[]): void => say({ kind: 'progress', batches });
  const { spec, notes } = await fetchElsewhere(task.spec, world);
  const { evidence, ...result } = await runJob(spec, {
    ...edges,
    onProgress,
    today,
    readAhead: (dataset) => readAhead(process.argv[1] ?? '', dataset, reading),
  });
  return {
    kind: 'done',
    result: packResult({ ...result, evidence: { ...evidence, notes: [...notes, ...evidence.notes] } }),
  };
}

/** What is on this machine already, as all is as a rule, needs no code of the Hub, which takes long to load. */
async function fetchElsewhere(spec: JobSpec, world: World): Promise<FetchedJob> {
  if (!spec.fromHub && !spec.reference.web && !spec.evaluation.web) return { spec, notes: [] };
  const { fetchRemote } = await import('./fetch-remote.js');
  return fetchRemote(spec, world);
}

const withinTime: WithinTime = async (what, limitMs, work) => {
  say({ kind: 'busy', what, limitMs });
  try {
    return await work();
  } finally {
    say({ kind: 'idle' });
  }
};

function say(message: WorkerMessage): void {
  process.send?.(message);
}

function toFailure(error: unknown): WorkerMessage {
  if (error instanceof UserError) {
    return { kind: 'failed', message: error.message, reason: 'user', problems: toProblems(error) };
  }
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    message: `${message} (this is a defect of the embedded engine)`,
    reason: 'internal',
  };
}
