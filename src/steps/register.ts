import { createOnce } from '../rime/calls/create-once.js';
import type { Registered } from '../rime/answers/decode-registered.js';
import type { Validated } from './await-validity.js';
import { describeData, describeModel } from './describe-source.js';
import { findRegistered } from './find-registered.js';
import type { Place } from './place.js';
import { toDataSource, toModelSource } from './to-cluster-source.js';
import { toRegistryName } from './to-registry-name.js';

/** A dataset, model or set of predictions that the stress test will use. */
export interface Held {
  readonly id: string;
  /** Whether this run registered it. */
  readonly isOwn: boolean;
  /** How to ask whether it is valid; `undefined` when that is known. */
  readonly validated: Validated | undefined;
}

type Role = 'reference' | 'evaluation';

/** What the plan names by id or name; `undefined` where there is something to register. */
export async function findExisting({
  client,
  plan,
  projectId,
}: Pick<Place, 'client' | 'plan'> & { readonly projectId: string | undefined }): Promise<{
  readonly reference: Held | undefined;
  readonly evaluation: Held | undefined;
  readonly model: Held | undefined;
}> {
  const dataset = async (role: Role): Promise<Held | undefined> => {
    const source = plan[role];
    if (source.kind !== 'registered') return undefined;
    const found = await findRegistered(`${role}-id`, source.id, projectId, (name) =>
      client.datasets.find(name),
    );
    return toHeld(found, `${role}-id`, `The ${role} dataset`, () => client.datasets.find(found.id));
  };
  const reference = await dataset('reference');
  const evaluation = await dataset('evaluation');
  if (plan.model.kind !== 'registered') return { reference, evaluation, model: undefined };
  const found = await findRegistered('model-id', plan.model.id, projectId, (name) =>
    client.models.find(name),
  );
  const model = toHeld(found, 'model-id', 'The model', () => client.models.find(found.id));
  return { reference, evaluation, model };
}

/** Under a name of its own, so that what is left of an earlier attempt can be found. */
export async function registerDataset(place: Place, role: Role): Promise<Held> {
  const { client, plan, projectId, world } = place;
  const planned = plan[role];
  if (planned.kind === 'registered' || planned.kind === 'none') {
    throw new RangeError('Only data that are there, and not registered yet, are registered.');
  }
  const name = toRegistryName(describeData(planned), role, plan.run.uniqueSuffix);
  const source = await toDataSource(planned, `${role}-uri`, place);
  const id = await createOnce({
    create: () =>
      client.datasets.register(projectId, {
        role,
        name,
        source,
        params: plan.dataParams,
        agentId: plan.agentId,
      }),
    find: async () => (await client.datasets.findByName(name))?.id,
    world,
  });
  return toOwn(id, `${role}-uri`, `The ${role} dataset`, () => client.datasets.find(id));
}

export async function registerModel(place: Place): Promise<Held> {
  const { client, plan, projectId, world } = place;
  const name = toRegistryName(describeModel(plan.model), 'model', plan.run.uniqueSuffix);
  const source = await toModelSource(plan.model, place);
  const id = await createOnce({
    create: () => client.models.register(projectId, { name, source, agentId: plan.agentId }),
    find: async () => (await client.models.findByName(name))?.id,
    world,
  });
  return toOwn(id, 'model-uri', 'The model', () => client.models.find(id));
}

/** The pair of model and dataset is the key of predictions: those it has already are left as they are. */
export async function registerPredictions(
  place: Place,
  {
    modelId,
    ...datasetIds
  }: { readonly modelId: string; readonly referenceId: string; readonly evaluationId: string },
): Promise<readonly Held[]> {
  const { client, plan, projectId, world } = place;
  const held: Held[] = [];
  for (const role of ['reference', 'evaluation'] as const) {
    const planned = plan.predictions?.[role];
    if (!planned) continue;
    const datasetId = datasetIds[`${role}Id`];
    const find = (): Promise<Registered | undefined> => client.predictionSets.find(modelId, datasetId);
    const existing = await find();
    const setting = `model.predictions.${role}`;
    const label = `The set of predictions for the ${role} dataset`;
    if (existing) {
      world.log.warning(`${label} exists already and is used as it is.`);
      held.push(toHeld(existing, setting, label, find));
      continue;
    }
    const source = await toDataSource(planned, setting, place);
    const { column, key } = plan.predictions;
    const predictions = { role, modelId, datasetId, source, column, key, agentId: plan.agentId };
    const create = async (): Promise<string> => {
      await client.predictionSets.register(projectId, predictions);
      return role;
    };
    const id = await createOnce({ create, find: async () => (await find())?.id, world });
    held.push(toOwn(id, setting, label, find));
  }
  return held;
}

function toOwn(id: string, setting: string, label: string, read: Validated['read']): Held {
  return { id, isOwn: true, validated: { setting, label, read } };
}

function toHeld(found: Registered, setting: string, label: string, read: Validated['read']): Held {
  const isSettled = found.validity === 'valid' || found.validity === 'unknown';
  return { id: found.id, isOwn: false, validated: isSettled ? undefined : { setting, label, read } };
}
