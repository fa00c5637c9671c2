import type { TaskMessage } from './messages.js';
import { startEarly } from './start-reading.js';

/**
 * The worker process: waits for one job, does it, says how it ended. It dies with the engine that forked it, so that
 * nothing is left behind when the gate itself is killed. It reads data before it has the code to test them.
 */
export function receiveTask(): void {
  process.once('disconnect', () => process.exit());
  process.once('message', (task: TaskMessage) => void begin(task));
}

async function begin(task: TaskMessage): Promise<void> {
  const reading = task.kind === 'run' ? startEarly(process.argv[1] ?? '', task.spec) : undefined;
  const { work } = await import('./worker.js');
  await work(task, reading);
}
