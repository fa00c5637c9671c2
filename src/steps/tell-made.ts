import { defaultCategories } from '../domain/vocabulary.js';
import type { Plan } from '../domain/plan.js';
import { describeData, describeModel } from './describe-source.js';

/** What a run on a cluster would make and start there, a sentence each, beside project and image. Asks the cluster nothing. */
export function tellMade(plan: Plan): readonly string[] {
  // Own metrics alone: a cluster has nothing to do.
  if (plan.evaluation.kind === 'none') return [];
  const told: string[] = [];
  for (const role of ['reference', 'evaluation'] as const) {
    const source = plan[role];
    if (source.kind === 'registered' || source.kind === 'none') continue;
    told.push(`A run ${verbOf(source.kind)} the ${role} data ${describeData(source)}.`);
  }
  const { model, run } = plan;
  if (model.kind !== 'registered' && model.kind !== 'none')
    told.push(`A run ${verbOf(model.kind)} the model ${describeModel(model)}.`);
  for (const role of ['reference', 'evaluation'] as const)
    if (plan.predictions?.[role])
      told.push(`A run registers the predictions for the ${role} data, unless the model has some.`);
  const categories = (run.categories ?? defaultCategories).join(', ');
  const reused =
    run.reuse === 'same-commit' ? ', unless one of the same name and commit is there to be re-used' : '';
  return [...told, `A run starts one stress test, named "${run.name}", of ${categories}${reused}.`];
}

function verbOf(kind: string): string {
  return kind === 'workspace-file' ? 'uploads and registers' : 'registers';
}
