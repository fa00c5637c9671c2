import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { AnswerForm } from '../answer.js';
import type { ModelRequest } from '../load-model.js';

/** What an ONNX model may answer. Which class a single column is, no list of two tells. */
export function formOf({
  task,
  classCount,
  classColumns: columns,
}: Pick<ModelRequest, 'task' | 'classCount' | 'classColumns'>): AnswerForm {
  if (predictsValues(task)) return { kind: 'values' };
  return {
    kind: 'classes',
    classCount,
    takesPositiveOnly: classCount === 2 && !columns,
    takesAllClasses: true,
    columns,
  };
}
