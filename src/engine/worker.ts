import { DataError } from './data/data-error.js';
import type { RunMessage, WorkerMessage } from './job/messages.js';
import { runJob } from './job/run-job.js';
import { ModelError } from './models/model.js';
import { ConfigError } from './suite/config-error.js';

/**
 * The worker process: waits for one job, does it, says how it ended. It dies with the engine that forked it, so that
 * nothing is left behind when the gate itself is killed.
 */
export function worker(): void {
  process.once('disconnect', () => process.exit());
  process.once('message', (message: RunMessage) => void work(message));
}

async function work({ spec }: RunMessage): Promise<void> {
  try {
    const result = await runJob(spec, {
      onProgress: (batches) => say({ kind: 'progress', batches }),
      onChild: (pid) => say({ kind: 'child', pid }),
      log: (line) => console.log(line),
    });
    say({ kind: 'done', result });
  } catch (error) {
    say(toFailure(error));
  }
}

function say(message: WorkerMessage): void {
  process.send?.(message);
}

function toFailure(error: unknown): WorkerMessage {
  if (error instanceof DataError || error instanceof ModelError || error instanceof ConfigError) {
    return { kind: 'failed', message: error.message, reason: 'user' };
  }
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    message: `${message} (this is a defect of the embedded engine)`,
    reason: 'internal',
  };
}
