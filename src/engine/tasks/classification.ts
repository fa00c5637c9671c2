import { classMetrics } from '../../domain/metrics/performance-metrics.js';
import { asClasses, predictedClass } from '../../domain/metrics/predictions.js';
import { classificationTasks } from '../../domain/metrics/task-groups.js';
import type { TaskKind } from './task-kind.js';

/** A choice among classes: another class is another answer. */
export const classification: TaskKind = {
  tasks: classificationTasks,
  targetKind: 'classes',
  metrics: classMetrics,
  answers: () => ({
    distance: (one, row, other, otherRow) => {
      const [a, b] = [asClasses(one), asClasses(other)];
      let largest = 0;
      for (let k = 0; k < a.classCount; k++) {
        const before = a.probabilities[row * a.classCount + k] ?? 0;
        largest = Math.max(largest, Math.abs(before - (b.probabilities[otherRow * b.classCount + k] ?? 0)));
      }
      return largest;
    },
    isOther: (one, row, other, otherRow) =>
      predictedClass(asClasses(one), row) !== predictedClass(asClasses(other), otherRow),
    otherAnswer: 'another class',
  }),
};
