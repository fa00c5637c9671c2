import type { ClassMetric } from '../domain/metrics/performance-metric.js';
import { binaryTasks } from '../domain/metrics/task-groups.js';
import { leastRows, leastRowsOfClass } from './measured-drop.js';

/** Which of the labelled rows a metric is about. */
export interface RelevantRows {
  readonly count: number;
  /** Why they are too few, as the end of a sentence; `undefined` when they are enough. */
  readonly shortage: string | undefined;
}

/** `labels`: class index per row, none missing. */
export function relevantRows({ law, tasks }: ClassMetric, labels: Int32Array): RelevantRows {
  const isRelevant = law.kind === 'share' ? law.isRelevant : () => true;
  const count = labels.filter(isRelevant).length;
  if (count < leastRows) {
    return { count, shortage: `${count} rows matter to it, and at least ${leastRows} are needed` };
  }
  if (law.kind === 'share' || !tasks.some((task) => binaryTasks.includes(task))) {
    return { count, shortage: undefined };
  }
  const positives = labels.filter((label) => label === 1).length;
  const rarest = law.kind === 'ranks' ? Math.min(positives, count - positives) : positives;
  if (rarest >= leastRowsOfClass) return { count, shortage: undefined };
  const which = rarest === positives ? 'class 1' : 'class 0';
  return { count, shortage: `${rarest} rows are of ${which}, and at least ${leastRowsOfClass} are needed` };
}
