import type { ProjectDetails } from '../jobs/records.js';
import { toSnakeCase } from '../server/field-names.js';
import type { Fields } from '../server/fields.js';
import { invalid } from '../server/rest-error.js';
import { readModelTask } from './read-words.js';

export function readDetails(fields: Fields): ProjectDetails {
  return {
    name: fields.text('name') ?? '',
    description: fields.text('description') ?? '',
    task: readModelTask(fields, 'model_task'),
    useCase: fields.text('use_case') ?? '',
    ethicalConsideration: fields.text('ethical_consideration') ?? '',
    tags: fields.texts('tags'),
    isPublished: fields.flag('is_published'),
    workspaceId: fields.message('workspace_id').text('uuid'),
  };
}

/** What can be changed, by its name on the wire. */
const changeable: Readonly<Record<string, keyof ProjectDetails>> = {
  name: 'name',
  description: 'description',
  model_task: 'task',
  use_case: 'useCase',
  ethical_consideration: 'ethicalConsideration',
  tags: 'tags',
  is_published: 'isPublished',
};

/**
 * The details with those fields changed that the mask names, `name,useCase`; all that are given when there is no mask. A
 * field that is named and not given is cleared. Throws RestError for those that can't be changed.
 */
export function changeDetails(
  details: ProjectDetails,
  fields: Fields,
  mask: string | undefined,
): ProjectDetails {
  const names = mask?.split(',').map((name) => toSnakeCase(name.trim())) ?? fields.names();
  const given = readDetails(fields);
  let changed = details;
  for (const name of names) {
    const key = Object.hasOwn(changeable, name) ? changeable[name] : undefined;
    if (key === undefined) {
      const allowed = Object.keys(changeable).join(', ');
      throw invalid(`mask: the embedded engine changes ${allowed} of a project, not ${name.slice(0, 80)}`);
    }
    changed = { ...changed, [key]: given[key] };
  }
  if (changed.name === '') throw invalid('project.name is required');
  return changed;
}
