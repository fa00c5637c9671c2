import { plural } from '../../domain/plural.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { dataFiles, findFile, modelFiles } from '../data/find-file.js';
import {
  checkClasses,
  checkTask,
  loadDataset,
  readSource,
  type LoadedDataset,
} from '../data/load-dataset.js';
import { checkExcludedColumns, profileFeatures } from '../data/profile-features.js';
import { readDataParams, type DatasetSettings } from '../data/read-data-params.js';
import { readTable } from '../data/read-table.js';
import { agreeOnClasses } from '../job/agree-on-classes.js';
import { checkCompat } from '../job/check-compat.js';
import { modalityOf } from '../job/modality.js';
import { modelFile, openModel, type ModelEdges } from '../job/open-model.js';
import { classificationTasks } from '../../domain/metrics/task-groups.js';
import { checkModelFile } from '../models/load-model.js';
import { missingColumns } from '../suite/check-values.js';
import { ConfigError } from '../suite/config-error.js';
import { askedFor, checkConfig, selectTests } from '../suite/select-tests.js';
import { testsOf } from '../tests/index.js';
import type { TestData } from '../tests/stress-test.js';
import { describeDataset } from './describe-dataset.js';
import { type Inspection, type InspectionSpec, Notes } from './inspection.js';
import { triedAtOnce, tryRows } from './try-rows.js';

export interface InspectionEdges extends ModelEdges {
  /** Told what is known before the model is opened, whose code may end the process. */
  readonly onDataInspected: (found: Inspection) => void;
}

/**
 * Looks at all that a stress test would use, with the same code, and measures nothing: task, parameters, files, columns,
 * labels, the model and what it answers to the rows. Each part is looked at as far as the others allow, so that all
 * problems are found at once.
 */
export async function inspectJob(spec: InspectionSpec, edges: InspectionEdges): Promise<Inspection> {
  const notes = new Notes();
  const task = await notes.attempt('model-task', () => readTask(spec.task));
  const settings = await notes.attempt('data', () => readDataParams(spec.reference.params));
  if (settings) await notes.check('data', () => checkCompat(spec.settings.compat, settings.intersections));
  const known =
    task && settings && (await notes.check('data', () => checkClasses(task, settings))) ? task : undefined;
  const isConfigured = await notes.check('tests', () =>
    checkConfig(testsOf(spec.settings.compat), spec.tests),
  );
  // A configuration that is wrong hides no category that fits nothing.
  const tests = isConfigured ? spec.tests : {};
  const selected =
    known &&
    settings &&
    (await notes.attempt('categories', () => chooseTests({ ...spec, tests }, known, settings)));
  const reference = await inspectDataset('reference', spec, known, settings, notes);
  const evaluation = await inspectDataset('evaluation', spec, known, settings, notes, reference);
  if (reference) {
    await notes.check('exclude-columns', () => checkExcludedColumns(reference, spec.excludeColumns));
  }
  const data = known && reference && evaluation && (await compare(spec, known, reference, evaluation, notes));
  if (data && selected) for (const problem of missingColumns(selected, data)) notes.refuse('tests', problem);
  if (selected)
    notes.facts.push(`${plural(askedFor(selected).length, 'test')} of ${spec.categories.join(', ')}`);
  edges.onDataInspected({ problems: notes.problems, facts: notes.facts });
  await inspectModel(spec, known, data, notes, edges);
  return { problems: notes.problems, facts: notes.facts };
}

function readTask(task: ModelTask | undefined): ModelTask {
  if (task === undefined) {
    throw new ConfigError([
      `is missing. The embedded engine tests ${classificationTasks.join(', ')}. Example: binary-classification`,
    ]);
  }
  checkTask(task);
  return task;
}

function chooseTests(
  { categories, tests, settings }: InspectionSpec,
  task: ModelTask,
  { textFeatures }: DatasetSettings,
): ReturnType<typeof selectTests> {
  const modality = modalityOf(textFeatures);
  const selected = selectTests(testsOf(settings.compat), modality, task, categories, tests);
  if (askedFor(selected).length > 0) return selected;
  throw new ConfigError([
    `no test of the embedded engine fits ${categories.join(', ')} on ${modality} data: name other categories.`,
  ]);
}

/** `undefined` when the dataset can't be used, or when what it is for is not known. */
async function inspectDataset(
  role: 'reference' | 'evaluation',
  spec: InspectionSpec,
  task: ModelTask | undefined,
  settings: DatasetSettings | undefined,
  notes: Notes,
  reference?: LoadedDataset,
): Promise<LoadedDataset | undefined> {
  const { path, params } = spec[role];
  return notes.attempt(`${role}-uri`, async () => {
    const { absolutePath } = await findFile(path, spec.settings.root, dataFiles);
    if (!task || !settings) {
      await (settings ? readSource(absolutePath, settings) : readTable(absolutePath));
      return undefined;
    }
    const dataset = await loadDataset(absolutePath, params, task, reference);
    notes.facts.push(`${role} data ${path}: ${describeDataset(dataset, settings)}`);
    return dataset;
  });
}

/** What the tests would look at, unless the two datasets do not fit each other. */
async function compare(
  { excludeColumns, reference: { params } }: InspectionSpec,
  task: ModelTask,
  reference: LoadedDataset,
  evaluation: LoadedDataset,
  notes: Notes,
): Promise<(TestData & { readonly reference: LoadedDataset }) | undefined> {
  const classNames = await notes.attempt('class-names', () => agreeOnClasses(reference, evaluation));
  const excluded = excludeColumns.filter((name) => reference.table.names.includes(name));
  const features = await notes.attempt('evaluation-uri', () =>
    profileFeatures(reference, evaluation, params, excluded),
  );
  const { textFeatures } = reference;
  if (!classNames || !features) return undefined;
  return {
    task,
    modality: modalityOf(textFeatures),
    classNames,
    reference,
    evaluation,
    features,
    textFeatures,
  };
}

async function inspectModel(
  spec: InspectionSpec,
  task: ModelTask | undefined,
  data: (TestData & { readonly reference: LoadedDataset }) | undefined,
  notes: Notes,
  edges: ModelEdges,
): Promise<void> {
  const { modelPath: path, settings } = spec;
  if (path === undefined) return;
  await notes.check('model-uri', async () => {
    const { absolutePath } = await findFile(path, settings.root, modelFiles);
    if (!task || !data) {
      await checkModelFile(modelFile(absolutePath, settings, edges));
      return;
    }
    const { reference, classNames } = data;
    const fitting = { ...spec, task };
    const model = await openModel(absolutePath, fitting, reference, classNames.length, edges, triedAtOnce);
    try {
      await tryRows(path, model, data, notes);
    } finally {
      await model.close();
    }
  });
}
