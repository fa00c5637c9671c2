import type { ModelTask } from '../../domain/vocabulary.js';
import { predictsValues, testedTasks } from '../../domain/metrics/task-groups.js';
import { DataError } from './data-error.js';
import type { DatasetSettings } from './read-data-params.js';

/** Throws DataError for a task that the engine does not test. */
export function checkTask(task: ModelTask): void {
  if (!testedTasks.includes(task)) {
    throw new DataError(`The embedded engine tests ${testedTasks.join(', ')}, not ${task}.`);
  }
}

/** Throws DataError when the class names or text features are not those that the task needs. */
export function checkClasses(task: ModelTask, { classNames, textFeatures }: DatasetSettings): void {
  if (task === 'natural-language-inference' && textFeatures.length !== 2) {
    throw new DataError(
      'data_params.text_features must be two columns for natural-language-inference: the premise, then the hypothesis.',
    );
  }
  if (!classNames) return;
  if (predictsValues(task)) {
    throw new DataError(`data_params.class_names is not for ${task}, which has no classes: leave it out.`);
  }
  if (task === 'binary-classification' && classNames.length !== 2) {
    throw new DataError(
      `data_params.class_names must be exactly two names for binary-classification, not ${classNames.length}.`,
    );
  }
  if (classNames.length < 2) throw new DataError('data_params.class_names must be at least two names.');
}
