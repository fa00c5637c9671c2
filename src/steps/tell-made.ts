import { defaultCategories } from '../domain/vocabulary.js';
import type { Plan } from '../domain/plan.js';
import { tellOrigin } from '../domain/sources.js';
import { toSources } from './to-sources.js';

/** What a run on a cluster would make and start there, a sentence each, beside project and image. Asks the cluster nothing. */
export function tellMade(plan: Plan): readonly string[] {
  // Own metrics alone: a cluster has nothing to do.
  if (plan.evaluation.kind === 'none') return [];
  const told: string[] = [];
  const sources = toSources(plan);
  for (const role of ['reference', 'evaluation'] as const) {
    const source = plan[role];
    const origin = sources[role];
    if (source.kind === 'registered' || !origin) continue;
    told.push(`A run ${verbOf(source.kind)} the ${role} data ${tellOrigin(origin)}.`);
  }
  const { model, run } = plan;
  if (model.kind !== 'registered' && sources.model)
    told.push(`A run ${verbOf(model.kind)} the model ${tellOrigin(sources.model)}.`);
  for (const role of ['reference', 'evaluation'] as const)
    if (plan.predictions?.[role])
      told.push(`A run registers the predictions for the ${role} data, unless the model has some.`);
  const categories = (run.categories ?? defaultCategories).join(', ');
  const reused =
    run.reuse === 'same-commit' ? ', unless one of the same name and commit is there to be re-used' : '';
  return [
    ...told,
    `A run starts one stress test, named "${run.name}", of ${categories}${reused}.`,
    'Which tests these are the cluster decides.',
  ];
}

function verbOf(kind: string): string {
  return kind === 'workspace-file' ? 'uploads and registers' : 'registers';
}
