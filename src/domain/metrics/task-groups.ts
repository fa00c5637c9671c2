import type { ModelTask } from '../vocabulary.js';

export const binaryTasks: readonly ModelTask[] = ['binary-classification'];

/** Natural-language inference is a choice among classes like any other. */
export const multiclassTasks: readonly ModelTask[] = [
  'multiclass-classification',
  'natural-language-inference',
];

export const classificationTasks: readonly ModelTask[] = [...binaryTasks, ...multiclassTasks];

/** Tasks whose labels and answers are numbers. */
export const regressionTasks: readonly ModelTask[] = ['regression'];

/** All that the embedded engine tests. */
export const testedTasks: readonly ModelTask[] = [...classificationTasks, ...regressionTasks];

export function predictsValues(task: ModelTask): boolean {
  return regressionTasks.includes(task);
}
