import type { ModelTask } from '../vocabulary.js';

export const binaryTasks: readonly ModelTask[] = ['binary-classification'];

/** Natural-language inference is a choice among classes like any other. */
export const multiclassTasks: readonly ModelTask[] = [
  'multiclass-classification',
  'natural-language-inference',
];

export const classificationTasks: readonly ModelTask[] = [...binaryTasks, ...multiclassTasks];
