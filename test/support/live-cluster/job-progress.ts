import type { Wire } from './reply.js';
import type { StoredJob } from './state.js';

const batches = [
  'subset_performance:subset_accuracy',
  'text_upper_case',
  'text_lower_case',
  'universal_triggers_attack',
  'avg_confidence',
  'custom:max_row_drop',
];

/** Two batches more are done each time that a running job is read, all when it has succeeded. */
export function testBatches(job: StoredJob): Wire {
  const isOver = job.status === 'succeeded';
  const done = isOver ? batches.length : Math.min(batches.length - 1, 2 * (job.runningReads - 1));
  const status = (index: number): string =>
    index < done ? 'COMPLETED' : index === done ? 'RUNNING' : 'PENDING';
  return {
    status: `TEST_TASK_STATUS_${isOver ? 'COMPLETED' : 'RUNNING'}`,
    testBatches: batches.map((type, index) => ({ type, status: `TEST_TASK_STATUS_${status(index)}` })),
  };
}
