import { InputError } from '../../domain/errors.js';
import type { DatasetSource, ModelSource, Plan } from '../../domain/plan.js';
import { defaultCategories } from '../../domain/vocabulary.js';
import { HubError } from '../hub/hub-error.js';
import { toHubData, toHubModel } from '../hub/hub-sources.js';
import type { EngineSettings, JobSpec } from '../jobs/job-spec.js';
import type { InspectionSpec } from './inspection.js';

/** What the engine would be asked to run by this plan, its paths as written. Throws InputError for what it would refuse. */
export function planToInspection(plan: Plan, settings: EngineSettings): InspectionSpec {
  const { project, model, reference, evaluation, dataParams: params, run } = plan;
  return {
    task: project.kind === 'name' ? project.task : undefined,
    modelPath: pathOf(model),
    reference: { path: pathOf(reference) ?? '', params },
    evaluation: { path: pathOf(evaluation) ?? '', params },
    ...hubSources(plan),
    categories: run.categories ?? defaultCategories,
    excludeColumns: run.excludeColumns,
    sensitivity: run.sensitivity ?? 'default',
    tests: run.tests ?? {},
    seed: String(run.seed),
    settings,
  };
}

function hubSources({ model, reference, evaluation }: Plan): Pick<JobSpec, 'fromHub'> {
  const toData = (role: string, source: DatasetSource) =>
    source.kind === 'hugging-face' &&
    named(`${role}-uri`, () => ({ [role]: toHubData(source.uri, source.split, source.loadingParams) }));
  const fromHub = {
    ...(model.kind === 'hugging-face' &&
      named('model-uri', () => ({ model: toHubModel(model.uri, model.kwargs) }))),
    ...toData('reference', reference),
    ...toData('evaluation', evaluation),
  };
  return Object.keys(fromHub).length > 0 ? { fromHub } : {};
}

function named<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof HubError ? new InputError([{ name, message: error.message }]) : error;
  }
}

function pathOf(source: DatasetSource | ModelSource): string | undefined {
  return 'path' in source ? source.path : undefined;
}
