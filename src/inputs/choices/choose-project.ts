import type { ProjectChoice } from '../../domain/plan.js';
import { uuid } from '../values/api-values.js';
import type { Chooser } from './chooser.js';

/** By name or id; `fallback` is the name when none was given. `isTested`: whether it is needed for a run of tests. */
export function chooseProject(
  { given, isEmbedded, refuse }: Chooser,
  fallback: string,
  isTested: boolean,
): ProjectChoice {
  if (given.project !== undefined && given['project-id'] !== undefined) {
    refuse('project', 'contradicts project.id: give one of the two.');
  }
  const project = given['project-id'] ?? given.project ?? fallback;
  const task = given['model-task'];
  // The embedded engine starts empty, so there the project is always created.
  if (isEmbedded && isTested && task === undefined) {
    refuse('model-task', 'is needed by the embedded engine. Example: binary-classification');
  }
  if (uuid.fromText(project) === undefined) return { kind: 'name', name: project, task };
  if (isEmbedded) refuse('project', 'is an id, but the embedded engine has no projects yet: give a name.');
  return { kind: 'id', id: project };
}
