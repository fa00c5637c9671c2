import type { RunIds } from '../domain/outcome.js';
import type { Plan } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { RimeClient } from '../rime/rime-client.js';
import { awaitValidity } from './await-validity.js';
import { checkAgent } from './check-agent.js';
import { prepareImage } from './prepare-image.js';
import { findExisting, registerDataset, registerModel, registerPredictions, type Held } from './register.js';

/** What a stress test needs on the cluster. */
export interface Prepared {
  readonly projectId: string;
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
  /** Whether any of them was registered by this run, so that no other run has the same. */
  readonly hasOwnObjects: boolean;
}

/**
 * Makes sure that agent, image, data, model and predictions are there and valid: finds what was registered before,
 * uploads and registers the rest under names of this run. Everything that must exist is looked for before anything is
 * made. `onIds` is told each id the moment it exists. Throws InputError, RimeError or JobError, and the signal's reason.
 */
export async function prepare(
  client: RimeClient,
  plan: Plan,
  workspace: string,
  projectId: string,
  world: World,
  onIds: (ids: RunIds) => void,
): Promise<Prepared> {
  await checkAgent(client, plan.agentId, world);
  const place = { client, plan, workspace, projectId, world };
  const existing = await findExisting(place);
  if (plan.image?.kind === 'managed') await prepareImage(client, plan.image, plan.run, world);

  const reference = existing.reference ?? (await registerDataset(place, 'reference'));
  onIds({ referenceId: reference.id });
  const evaluation = existing.evaluation ?? (await registerDataset(place, 'evaluation'));
  onIds({ evaluationId: evaluation.id });
  const model = existing.model ?? (await registerModel(place));
  onIds({ modelId: model.id });
  const held: Held[] = [reference, evaluation, model];
  const ids = { modelId: model.id, referenceId: reference.id, evaluationId: evaluation.id };
  held.push(...(await registerPredictions(place, ids)));
  for (const one of held)
    if (one.validated) await awaitValidity(client, one.validated, plan.run.pollIntervalMs, world);
  return { projectId, ...ids, hasOwnObjects: held.some(({ isOwn }) => isOwn) };
}
