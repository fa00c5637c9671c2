import { Worker } from 'node:worker_threads';

/** What `simulate` may be told on the command line. */
export interface CampaignOptions {
  /** Runs of each kind; the campaign's own number when `undefined`. */
  readonly runs: number | undefined;
  /** Whether to print every case that was found. */
  readonly isVerbose: boolean;
  /** Of defects those whose name has this in it, all when `undefined`. */
  readonly only?: string | undefined;
}

const workerCount = 2;

/**
 * Has every task performed by `perform` of the campaign of that name, two at a time in threads of their own. Returns the
 * answers in the order of the tasks; the answers must be plain data. Rejects with the first error.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what its campaign answers
export async function performAll<Task, Answer>(
  campaign: string,
  tasks: readonly Task[],
): Promise<readonly Answer[]> {
  const answers = new Array<Answer>(tasks.length);
  let next = 0;
  let done = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: campaign });
      let current = -1;
      const give = (): void => {
        current = next++;
        if (current < tasks.length) return worker.postMessage(tasks[current]);
        void worker.terminate().then(() => resolve());
      };
      worker.on('message', (answer: Answer) => {
        answers[current] = answer;
        if (++done % Math.ceil(tasks.length / 20) === 0)
          console.error(`${campaign}: ${done} of ${tasks.length} tasks`);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workerCount, tasks.length) }, work));
  return answers;
}
