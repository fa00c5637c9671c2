import { awaitValidity } from './await-validity.js';
import { checkAgent } from './check-agent.js';
import { prepareImage } from './prepare-image.js';
import { findExisting, registerDataset, registerModel, registerPredictions, type Held } from './register.js';
import type { ManagedImageChoice } from '../domain/plan.js';
import type { World } from '../domain/world.js';
import type { Story } from './story.js';

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
 * made. Throws InputError, RimeError or JobError, and the signal's reason.
 */
export async function prepare(
  { client, plan, workspace, world, learn }: Omit<Story, 'commitSha'>,
  projectId: string,
): Promise<Prepared> {
  await checkAgent(client, plan.agentId, world);
  const place = { client, plan, workspace, projectId, world };
  const existing = await findExisting(place);
  if (plan.image?.kind === 'managed') {
    if (plan.target.kind === 'embedded') tellUnused(plan.image, world);
    else await prepareImage(client, plan.image, plan.run, world);
  }

  const reference = existing.reference ?? (await registerDataset(place, 'reference'));
  learn({ referenceId: reference.id });
  const evaluation = existing.evaluation ?? (await registerDataset(place, 'evaluation'));
  learn({ evaluationId: evaluation.id });
  const model = existing.model ?? (await registerModel(place));
  learn({ modelId: model.id });
  const held: Held[] = [reference, evaluation, model];
  const ids = { modelId: model.id, referenceId: reference.id, evaluationId: evaluation.id };
  held.push(...(await registerPredictions(place, ids)));
  for (const one of held)
    if (one.validated) await awaitValidity(client, one.validated, plan.run.pollIntervalMs, world);
  return { projectId, ...ids, hasOwnObjects: held.some(({ isOwn }) => isOwn) };
}

/** A step that was written for a cluster runs without one as it is. */
function tellUnused({ name }: ManagedImageChoice, { log }: World): void {
  log.info(`The managed image "${name}" has no effect: the embedded engine runs the model on this machine.`);
}
