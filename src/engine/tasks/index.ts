import type { ModelTask } from '../../domain/vocabulary.js';
import { classification } from './classification.js';
import { regression } from './regression.js';
import type { TaskKind } from './task-kind.js';

const taskKinds: readonly TaskKind[] = [classification, regression];

/** Throws RangeError for a task that the engine does not test. */
export function taskKindOf(task: ModelTask): TaskKind {
  const kind = taskKinds.find(({ tasks }) => tasks.includes(task));
  if (!kind) throw new RangeError(`The engine does not test ${task}.`);
  return kind;
}
