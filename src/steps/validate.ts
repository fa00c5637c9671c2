import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { InputError, type Problem } from '../domain/errors.js';
import type { Plan } from '../domain/plan.js';
import { modelTasks } from '../domain/vocabulary.js';
import type { RimeClient } from '../rime/rime-client.js';
import { checkAgent } from './check-agent.js';
import { findByName } from './choose-project.js';
import { findExisting, type Held } from './register.js';
import type { Story, Talk } from './story.js';

/**
 * Looks at everything that a run on a cluster needs before its start, and makes nothing: files, credentials,
 * reachability, project, agent, image, and what is named by id. Returns what it found, a sentence each.
 * Throws InputError with every missing file, or for the first object that can't be used; RimeError when a call fails.
 */
export async function validate({
  client,
  plan,
  workspace,
  world,
}: Talk & Pick<Story, 'workspace'>): Promise<readonly string[]> {
  await checkFiles(plan, workspace);
  const { projectId, told } = await checkProject(client, plan);
  await checkAgent(client, plan.agentId, world);
  const facts = [told, await checkImage(client, plan)];
  const existing = await findExisting({ client, plan, projectId });
  for (const [name, held] of Object.entries(existing)) if (held) facts.push(await tellHeld(name, held));
  return facts.filter((fact) => fact !== '');
}

async function checkFiles(plan: Plan, workspace: string): Promise<void> {
  const files: (readonly [string, string])[] = [];
  for (const role of ['reference', 'evaluation'] as const) {
    const source = plan[role];
    if (source.kind === 'workspace-file') files.push([`${role}-uri`, source.path]);
    if (source.kind === 'data-loading' && source.loader.kind === 'workspace-file') {
      files.push([`${role}.connection`, source.loader.path]);
    }
    const predictions = plan.predictions?.[role];
    if (predictions?.kind === 'workspace-file') files.push([`model.predictions.${role}`, predictions.path]);
  }
  const { model } = plan;
  if (model.kind === 'workspace-file') files.push(['model-uri', model.path]);
  const problems: Problem[] = [];
  for (const [name, path] of files) {
    const found = await stat(resolve(workspace, path)).catch(() => undefined);
    if (found?.isFile()) continue;
    const what = found ? 'is not a regular file' : 'does not exist';
    problems.push({
      name,
      message: `${JSON.stringify(path)} ${what} (looked at ${resolve(workspace, path)}).`,
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}

async function checkProject(
  client: RimeClient,
  { project }: Plan,
): Promise<{ readonly projectId: string | undefined; readonly told: string }> {
  if (project.kind === 'id') {
    const { projectId, name } = await client.projects.get(project.id);
    return { projectId, told: `The project ${projectId} exists ("${name}").` };
  }
  const found = await findByName(client, project.name);
  if (found) return { projectId: found.projectId, told: `The project "${project.name}" exists.` };
  if (project.task === undefined) {
    const message = `is missing: there is no project "${project.name}" yet, and creating it needs the task. Allowed: ${modelTasks.join(', ')}. Example: binary-classification`;
    throw new InputError([{ name: 'model-task', message }]);
  }
  return { projectId: undefined, told: `The project "${project.name}" does not exist; a run creates it.` };
}

async function checkImage(client: RimeClient, { image }: Plan): Promise<string> {
  if (image?.kind !== 'managed') return '';
  const found = await client.images.find(image.name);
  const label = `The managed image "${image.name}"`;
  if (found?.state === 'failed' || found?.state === 'outdated') {
    throw new InputError([
      { name: 'managed-image', message: `${label} is ${found.state} and can't be used.` },
    ]);
  }
  if (found) return `${label} is ${found.state === 'unknown' ? found.stateWord : found.state}.`;
  if (image.pipRequirements.length > 0) return `${label} does not exist; a run creates it.`;
  const message = `${label} does not exist on the cluster, and there are no pip-requirements to create it with.`;
  throw new InputError([{ name: 'managed-image', message }]);
}

async function tellHeld(name: string, { id, validated }: Held): Promise<string> {
  const found = await validated?.read();
  if (found?.validity === 'invalid') {
    const message = `${id} is invalid, by the cluster's own check: ${found.validityMessage}`;
    throw new InputError([{ name: `${name}-id`, message }]);
  }
  return `${name} ${id} exists${found?.validity === 'pending' ? ', and is being validated' : ''}.`;
}
