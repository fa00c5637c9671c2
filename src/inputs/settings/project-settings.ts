import { modelTasks } from '../../domain/vocabulary.js';
import { line, uuid } from '../values/api-values.js';
import { oneOf } from '../values/value-type.js';
import { configOnly, setting } from './setting.js';

/** Where on the cluster a model belongs, and what it does. */
export const projectSettings = {
  project: setting(
    line('owner/name'),
    'project.name',
    'Project, by name (found, else created) or uuid',
    "the repository's `owner/name`",
  ),
  'project-id': configOnly(uuid, 'project.id', 'Project, by uuid'),
  'model-task': setting(
    oneOf(modelTasks, 'MODEL_TASK_'),
    'project.task',
    'Task of the model; needed when the project is created',
  ),
};
