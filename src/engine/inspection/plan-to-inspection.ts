import { InputError } from '../../domain/errors.js';
import type { DatasetSource, ModelSource, Plan } from '../../domain/plan.js';
import { defaultCategories } from '../../domain/vocabulary.js';
import { showAddress } from '../../domain/web-address.js';
import { isWebAddress, readWebFile } from '../../domain/web-file.js';
import { DataError } from '../data/data-error.js';
import { JsonPart } from '../data/json-part.js';
import { HubError } from '../hub/hub-error.js';
import { type HubSources, toHubData } from '../hub/hub-sources.js';
import type { DatasetSpec, EngineSettings } from '../jobs/job-spec.js';
import { readHuggingFace } from '../jobs/read-hugging-face.js';
import type { InspectionSpec } from './inspection.js';

/** What the engine would be asked to run by this plan, its paths as written. Throws InputError for what it would refuse. */
export function planToInspection(plan: Plan, settings: EngineSettings): InspectionSpec {
  const { project, model, reference, evaluation, dataParams: params, run } = plan;
  const huggingFace =
    model.kind === 'hugging-face'
      ? named('model-uri', () => readHuggingFace(model.uri, new JsonPart('kwargs', model.kwargs)))
      : undefined;
  const fromHub = {
    ...huggingFace?.fromHub,
    ...hubData('reference', reference),
    ...hubData('evaluation', evaluation),
  };
  return {
    task: project.kind === 'name' ? project.task : undefined,
    modelPath: huggingFace ? huggingFace.folder : pathOf(model),
    ...(model.kind === 'endpoint' && { endpoint: model.endpoint }),
    modelKwargs: huggingFace?.kwargs,
    reference: { ...placeOf('reference', reference), params, ...stored(plan, 'reference') },
    evaluation: { ...placeOf('evaluation', evaluation), params, ...stored(plan, 'evaluation') },
    ...(Object.keys(fromHub).length > 0 && { fromHub }),
    categories: run.categories ?? defaultCategories,
    excludeColumns: run.excludeColumns,
    sensitivity: run.sensitivity ?? 'default',
    tests: run.tests ?? {},
    seed: String(run.seed),
    settings,
  };
}

function stored({ predictions }: Plan, role: 'reference' | 'evaluation'): Pick<DatasetSpec, 'predictions'> {
  const source = predictions?.[role];
  if (!source || !('path' in source)) return {};
  return { predictions: { path: source.path, column: predictions.column, key: predictions.key } };
}

function hubData(role: 'reference' | 'evaluation', source: DatasetSource): HubSources | undefined {
  if (source.kind !== 'hugging-face') return undefined;
  const { uri, split, loadingParams } = source;
  return { [role]: named(`${role}-uri`, () => toHubData(uri, split, loadingParams)) };
}

function named<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof HubError || error instanceof DataError
      ? new InputError([{ name, message: error.message }])
      : error;
  }
}

function placeOf(role: 'reference' | 'evaluation', source: DatasetSource): Pick<DatasetSpec, 'path' | 'web'> {
  const path = pathOf(source) ?? '';
  if (!isWebAddress(path)) return { path };
  const web = readWebFile(path);
  if ('problem' in web) throw new InputError([{ name: `${role}-uri`, message: web.problem }]);
  return { path: showAddress(web.url), web };
}

function pathOf(source: DatasetSource | ModelSource): string | undefined {
  if (source.kind === 'endpoint') return showAddress(source.endpoint.url);
  return 'path' in source ? source.path : undefined;
}
