import type { DatasetSource, ModelSource, Plan } from '../../domain/plan.js';
import { defaultCategories } from '../../domain/vocabulary.js';
import type { EngineSettings } from '../jobs/job-spec.js';
import type { InspectionSpec } from './inspection.js';

/** What the engine would be asked to run by this plan, its paths as written. */
export function planToInspection(plan: Plan, settings: EngineSettings): InspectionSpec {
  const { project, model, reference, evaluation, dataParams: params, run } = plan;
  return {
    task: project.kind === 'name' ? project.task : undefined,
    modelPath: model.kind === 'hugging-face' ? model.uri : pathOf(model),
    kwargs: model.kind === 'hugging-face' ? model.kwargs : undefined,
    reference: { path: pathOf(reference) ?? '', params },
    evaluation: { path: pathOf(evaluation) ?? '', params },
    categories: run.categories ?? defaultCategories,
    excludeColumns: run.excludeColumns,
    sensitivity: run.sensitivity ?? 'default',
    tests: run.tests ?? {},
    seed: String(run.seed),
    settings,
  };
}

function pathOf(source: DatasetSource | ModelSource): string | undefined {
  return 'path' in source ? source.path : undefined;
}
