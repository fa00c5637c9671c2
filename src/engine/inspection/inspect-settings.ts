import { testedTasks } from '../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { testsOf } from '../checks/index.js';
import { dataFiles, findFile } from '../data/find-file.js';
import { findModel } from '../data/find-model.js';
import { checkClasses, checkTask } from '../data/check-task.js';
import { readDataParams, type DatasetSettings } from '../data/read-data-params.js';
import { checkCompat } from '../jobs/check-compat.js';
import { modalityOf } from '../jobs/modality.js';
import { ConfigError } from '../suite/config-error.js';
import { askedFor, checkConfig, fittingTests, type SelectedTest } from '../suite/select-tests.js';
import type { InspectionSpec, Notes } from './inspection.js';

/** What is right of the settings; `undefined` where they are wrong. */
export interface InspectedSettings {
  readonly task: ModelTask | undefined;
  readonly params: DatasetSettings | undefined;
  /** The task, when its classes and text features are right for it. */
  readonly known: ModelTask | undefined;
  readonly selected: readonly SelectedTest[] | undefined;
}

/** Looks at what needs no file: task, parameters of the data, and the configuration of the tests. */
export async function inspectSettings(spec: InspectionSpec, notes: Notes): Promise<InspectedSettings> {
  const { compat } = spec.settings;
  const task = await notes.attempt('model-task', () => readTask(spec.task));
  const params = await notes.attempt('data', () => readDataParams(spec.reference.params));
  if (params) await notes.check('data', () => checkCompat(compat, params.intersections, task));
  const fits = task && params && (await notes.check('data', () => checkClasses(task, params)));
  const known = fits ? task : undefined;
  await notes.check('tests', () => checkConfig(testsOf(compat), spec.tests));
  // A configuration that is wrong hides neither a category that fits nothing nor a column that is not there.
  const selected =
    known && params && (await notes.attempt('categories', () => chooseTests(spec, known, params)));
  return { task, params, known, selected };
}

/** Looks whether the files are there that are named; opens none. */
export async function inspectPlaces(spec: InspectionSpec, notes: Notes): Promise<void> {
  const { root } = spec.settings;
  for (const role of ['reference', 'evaluation'] as const) {
    const { path, predictions, web } = spec[role];
    if (!spec.fromHub?.[role] && !web)
      await notes.attempt(`${role}-uri`, () => findFile(path, root, dataFiles));
    if (predictions) await notes.attempt('predictions', () => findFile(predictions.path, root, dataFiles));
  }
  const { modelPath, modelKwargs, endpoint } = spec;
  if (modelPath !== undefined && !endpoint)
    await notes.attempt('model-uri', () => findModel(modelPath, root, modelKwargs?.file));
}

function readTask(task: ModelTask | undefined): ModelTask {
  if (task === undefined) {
    throw new ConfigError([
      `is missing. The embedded engine tests ${testedTasks.join(', ')}. Example: binary-classification`,
    ]);
  }
  checkTask(task);
  return task;
}

function chooseTests(
  { categories, tests, settings }: InspectionSpec,
  task: ModelTask,
  { textFeatures }: DatasetSettings,
): readonly SelectedTest[] {
  const modality = modalityOf(textFeatures);
  const selected = fittingTests(testsOf(settings.compat), modality, task, categories, tests);
  if (askedFor(selected).length > 0) return selected;
  throw new ConfigError([
    `no test of the embedded engine fits ${categories.join(', ')} on ${modality} data: name other categories.`,
  ]);
}
