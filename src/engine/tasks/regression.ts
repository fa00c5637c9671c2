import { asValues } from '../../domain/metrics/predictions.js';
import { valueMetrics } from '../../domain/metrics/regression-metrics.js';
import { spanOf } from '../../domain/metrics/target.js';
import { regressionTasks } from '../../domain/metrics/task-groups.js';
import type { TaskKind } from './task-kind.js';

/** Of the span of the labels: from here on a number is another answer rather than the same with other digits. */
const leastOther = 0.01;

/** A number for each row: differences count as parts of the span of the reference's labels. */
export const regression: TaskKind = {
  tasks: regressionTasks,
  targetKind: 'values',
  metrics: valueMetrics,
  answers: (reference) => {
    const span = reference?.kind === 'values' ? spanOf(reference.numbers) : 0;
    const distance: ReturnType<TaskKind['answers']>['distance'] = (one, row, other, otherRow) => {
      const apart = Math.abs((asValues(one).values[row] ?? NaN) - (asValues(other).values[otherRow] ?? NaN));
      // Without labels there is no yardstick but the answers themselves.
      return apart / (span > 0 ? span : spanOf(asValues(one).values) || 1);
    };
    return {
      distance,
      isOther: (one, row, other, otherRow) => distance(one, row, other, otherRow) > leastOther,
      otherAnswer: `a number more than ${leastOther * 100} % of the label range away`,
    };
  },
};
