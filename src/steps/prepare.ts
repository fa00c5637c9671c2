import { assertNever } from '../domain/assert-never.js';
import type { RunIds } from '../domain/outcome.js';
import type { DatasetSource, ModelSource, Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { RimeClient } from '../rime/rime-client.js';
import { chooseProject } from './choose-project.js';
import { prepareImage } from './prepare-image.js';
import { toRegistryName } from './to-registry-name.js';

/** What a stress test needs on the cluster. */
export interface Prepared {
  readonly projectId: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
}

/**
 * Finds or creates the project and the managed image, and registers data and model under names of this run.
 * `onIds` is told each id the moment it exists. Throws InputError, RimeError or JobError, and the signal's reason.
 */
export async function prepare(
  client: RimeClient,
  plan: Plan,
  world: World,
  onIds: (ids: RunIds) => void,
): Promise<Prepared> {
  const projectId = await chooseProject(client, plan.project, world);
  onIds({ projectId });
  if (plan.image) await prepareImage(client, plan.image, plan.run, world);
  const referenceId = await registerDataset(client, plan, projectId, 'reference');
  onIds({ referenceId });
  const evaluationId = await registerDataset(client, plan, projectId, 'evaluation');
  onIds({ evaluationId });
  const modelId = await registerModel(client, plan, projectId);
  onIds({ modelId });
  return { projectId, modelId, referenceId, evaluationId };
}

async function registerDataset(
  client: RimeClient,
  plan: Plan,
  projectId: string,
  role: 'reference' | 'evaluation',
): Promise<string> {
  const source: DatasetSource = plan[role];
  if (source.kind === 'registered') return source.id;
  const what = source.kind === 'hugging-face' ? `${source.uri}_${source.split}` : source.path;
  // Both roles may have the same source, so the role is part of the name.
  const name = toRegistryName(what, role, plan.run.uniqueSuffix);
  return client.datasets.register(projectId, {
    role,
    name,
    source,
    params: plan.dataParams,
    agentId: plan.agentId,
  });
}

async function registerModel(client: RimeClient, plan: Plan, projectId: string): Promise<string> {
  const source: ModelSource = plan.model;
  if (source.kind === 'registered') return source.id;
  const name = toRegistryName(describeModel(source), 'model', plan.run.uniqueSuffix);
  return client.models.register(projectId, { name, source, agentId: plan.agentId });
}

function describeModel(source: Exclude<ModelSource, { readonly kind: 'registered' }>): string {
  switch (source.kind) {
    case 'hugging-face':
      return source.uri;
    case 'model-path':
      return source.path;
    case 'none':
      return 'none';
    default:
      return assertNever(source);
  }
}
