import { InputError } from '../domain/errors.js';
import type { Plan, ProjectChoice } from '../domain/plan.js';
import { modelTasks } from '../domain/vocabulary.js';
import type { World } from '../domain/world.js';
import { createOnce } from '../rime/calls/create-once.js';
import type { Project } from '../rime/resources/projects.js';
import type { RimeClient } from '../rime/rime-client.js';

type Named = Extract<ProjectChoice, { readonly kind: 'name' }>;

/**
 * The project to work in, its id: a given id is only checked, a name is looked for and else created.
 * Throws InputError when it must be created without a model task, RimeError `not-found` for an unknown id.
 */
export async function chooseProject(
  client: RimeClient,
  choice: ProjectChoice,
  world: World,
  where: Plan['target']['kind'] = 'cluster',
): Promise<string> {
  if (choice.kind === 'id') return (await client.projects.get(choice.id)).projectId;
  const found = await findByName(client, choice.name);
  if (!found) return (await create(client, choice, world, where)).projectId;
  if (choice.task !== undefined && found.modelTask !== choice.task) {
    const own = found.modelTask ?? 'no model task';
    world.log.warning(
      `The project "${choice.name}" exists with ${own}; model-task ${choice.task} has no effect.`,
    );
  }
  return found.projectId;
}

async function create(
  client: RimeClient,
  { name, task }: Named,
  world: World,
  where: Plan['target']['kind'],
): Promise<Project> {
  if (task === undefined) {
    const message = `is missing: there is no project "${name}" yet, and creating it needs the task. Allowed: ${modelTasks.join(', ')}. Example: binary-classification`;
    throw new InputError([{ name: 'model-task', message }]);
  }
  const project = await createOnce({
    create: () => client.projects.create(name, task),
    find: () => findByName(client, name),
    world,
  });
  // That of the embedded engine ends with the run: nobody will find it anywhere.
  if (where === 'cluster') world.log.info(`Created the project "${name}".`);
  return project;
}

/** There is no look-up by name, so the list is read; of several with the same name, the one last used. */
export async function findByName(client: RimeClient, name: string): Promise<Project | undefined> {
  for await (const project of client.projects.list()) if (project.name === name) return project;
  return undefined;
}
