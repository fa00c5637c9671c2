import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { AnswerForm } from '../answer.js';
import type { ModelRequest } from '../model-request.js';

/** What a graph may answer: one number a row, or the probabilities of the classes, in the order of the data's. */
export function answerForm({
  task,
  classCount,
  classColumns: columns,
}: Pick<ModelRequest, 'task' | 'classCount' | 'classColumns'>): AnswerForm {
  if (predictsValues(task)) return { kind: 'values' };
  // Which class a single column is, no list of two tells.
  return {
    kind: 'classes',
    classCount,
    takesPositiveOnly: classCount === 2 && !columns,
    takesAllClasses: true,
    columns,
  };
}
