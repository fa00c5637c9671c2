import type { DataSize } from '../../domain/foreseen.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { describeReading } from '../data/describe-reading.js';
import { dataFiles, findFile } from '../data/find-file.js';
import { findModel } from '../data/find-model.js';
import { loadDataset, type LoadedDataset } from '../data/load-dataset.js';
import { readSource } from '../data/read-source.js';
import { checkExcludedColumns, profileFeatures } from '../data/profile-features.js';
import type { DatasetSettings } from '../data/read-data-params.js';
import { readTable } from '../data/read-table.js';
import { fetchModel } from '../hub/fetch-model.js';
import { fetchTokenizer } from '../hub/fetch-tokenizer.js';
import { agreeOnClasses } from '../jobs/agree-on-classes.js';
import { fetchData, notesOf, type Remotes, withFetched } from '../jobs/fetch-sources.js';
import {
  matchClasses,
  namesFromModel,
  refuseClassifier,
  type MatchedClasses,
} from '../jobs/match-classes.js';
import { modalityOf } from '../jobs/modality.js';
import type { DataFile } from '../jobs/answer-datasets.js';
import { toDataFile } from '../jobs/stored/load-stored.js';
import type { Asked } from '../jobs/stored/read-answers.js';
import { modelFile, modelInputs, openModel, type ModelEdges } from '../jobs/open-model.js';
import { checkModelFile } from '../models/load-model.js';
import { readModelClasses } from '../models/read-model-classes.js';
import { checkColumns } from '../suite/check-params.js';
import type { TestData } from '../contract/stress-test.js';
import { describeDataset } from './describe-dataset.js';
import { countTests, foreseenTests } from './foreseen-tests.js';
import { type Inspection, type InspectionSpec, Notes } from './inspection.js';
import { inspectSettings } from './inspect-settings.js';
import { triedAtOnce, tryRows } from './try-rows.js';

export interface InspectionEdges extends ModelEdges, Remotes {
  /** Told what is known before the model is opened, whose code may end the process. */
  readonly onDataInspected: (found: Inspection) => void;
}

/**
 * Looks at all that a stress test would use, with the same code, and measures nothing: task, parameters, files, columns,
 * labels, the model and what it answers to the rows. Each part is looked at as far as the others allow, so that all
 * problems are found at once.
 */
export async function inspectJob(asked: InspectionSpec, edges: InspectionEdges): Promise<Inspection> {
  const notes = new Notes();
  const spec = await fetchEach(asked, edges, notes);
  const { params: settings, known, selected } = await inspectSettings(spec, notes);
  const modelClasses = await notes.attempt('model-uri', () => readClasses(spec));
  const names = known && namesFromModel(modelClasses, known);
  const reference = await inspectDataset('reference', spec, known, settings, notes, undefined, names);
  const evaluation = await inspectDataset('evaluation', spec, known, settings, notes, reference, names);
  if (reference) {
    await notes.check('exclude-columns', () => checkExcludedColumns(reference, spec.excludeColumns));
  }
  const data = known && reference && evaluation && (await compare(spec, known, reference, evaluation, notes));
  if (data && selected) await notes.check('tests', () => checkColumns(selected, data));
  const areNamed = settings?.classNames !== undefined;
  // Names that are given need no data to be compared.
  const classNames = settings?.classNames ?? data?.classNames;
  const classes =
    classNames &&
    (await notes.attempt('class-names', () => {
      refuseClassifier(modelClasses, known ?? 'binary-classification');
      return matchClasses(modelClasses, classNames, areNamed);
    }));
  if (classes) notes.facts.push(...classes.notes);
  const tests = selected && known && settings && foreseenTests(spec, known, settings, data?.files);
  if (tests) notes.facts.push(countTests(tests, spec.categories));
  const found = (): Inspection => ({
    problems: notes.problems,
    facts: notes.facts,
    tests,
    sizes: { reference: reference && sizeOf(reference), evaluation: evaluation && sizeOf(evaluation) },
  });
  edges.onDataInspected(found());
  await inspectModel(spec, known, data, classes, modelClasses, notes, edges);
  return found();
}

function sizeOf({ table }: LoadedDataset): DataSize {
  return { rows: table.rowCount, columns: table.names.length };
}

/** What can be had is on this machine then; what can't stays in `fromHub` or `web`, and is told. */
async function fetchEach(spec: InspectionSpec, remotes: Remotes, notes: Notes): Promise<InspectionSpec> {
  const { hub } = remotes;
  const { model, tokenizer } = spec.fromHub ?? {};
  const fetched = {
    model: model && (await notes.attempt('model-uri', () => fetchModel(model, hub))),
    tokenizer: tokenizer && (await notes.attempt('model-info', () => fetchTokenizer(tokenizer, hub))),
    reference: await notes.attempt('reference-uri', () => fetchData('reference', spec, remotes)),
    evaluation: await notes.attempt('evaluation-uri', () => fetchData('evaluation', spec, remotes)),
  };
  notes.facts.push(...notesOf(fetched));
  return withFetched(spec, fetched);
}

/** What the model's file calls its classes. Nothing for a file that is not there, which is told later. */
async function readClasses({
  modelPath,
  modelKwargs,
  endpoint,
  settings,
}: InspectionSpec): Promise<readonly string[] | undefined> {
  const found =
    modelPath === undefined || endpoint
      ? undefined
      : await findModel(modelPath, settings.root, modelKwargs?.file).catch(() => undefined);
  return found && readModelClasses(found.absolutePath, modelKwargs);
}

/** `undefined` when the dataset can't be used, or when what it is for is not known. */
async function inspectDataset(
  role: 'reference' | 'evaluation',
  spec: InspectionSpec,
  task: ModelTask | undefined,
  settings: DatasetSettings | undefined,
  notes: Notes,
  reference: LoadedDataset | undefined,
  modelClasses: readonly string[] | undefined,
): Promise<LoadedDataset | undefined> {
  const { path, params, shards } = spec[role];
  if (spec.fromHub?.[role] || spec[role].web) return undefined;
  return notes.attempt(`${role}-uri`, async () => {
    const absolutePath = shards ? path : (await findFile(path, spec.settings.root, dataFiles)).absolutePath;
    if (!task || !settings) {
      await (settings ? readSource(absolutePath, settings, undefined, shards) : readTable(absolutePath));
      return undefined;
    }
    const dataset = await loadDataset(absolutePath, params, task, reference, modelClasses, shards);
    notes.facts.push(
      `${role} data ${path}: ${describeDataset(dataset, settings)}`,
      ...describeReading(path, dataset),
    );
    return dataset;
  });
}

/** What the tests would look at. */
interface InspectedData extends TestData {
  readonly reference: LoadedDataset;
  readonly evaluation: LoadedDataset;
  readonly files: Readonly<Record<'reference' | 'evaluation', DataFile>>;
}

/** `undefined` when the two datasets do not fit each other. */
async function compare(
  spec: InspectionSpec,
  task: ModelTask,
  reference: LoadedDataset,
  evaluation: LoadedDataset,
  notes: Notes,
): Promise<InspectedData | undefined> {
  const {
    excludeColumns,
    reference: { params },
    settings,
  } = spec;
  const classNames = await notes.attempt('class-names', () => agreeOnClasses(reference, evaluation));
  const profile = await notes.attempt('evaluation-uri', () =>
    profileFeatures(reference, evaluation, params, excludeColumns, settings.compat),
  );
  const { textFeatures } = reference;
  if (!classNames || !profile) return undefined;
  const asked = { task, classNames };
  return {
    files: {
      reference: await inspectStored('reference', spec, reference, asked, notes),
      evaluation: await inspectStored('evaluation', spec, evaluation, asked, notes),
    },
    task,
    modality: modalityOf(textFeatures),
    classNames,
    reference,
    evaluation,
    ...profile,
    textFeatures,
  };
}

/** The dataset with what was said of it beforehand, as far as that can be read. */
async function inspectStored(
  role: 'reference' | 'evaluation',
  spec: InspectionSpec,
  data: LoadedDataset,
  asked: Asked,
  notes: Notes,
): Promise<DataFile> {
  const { path, predictions } = spec[role];
  const file = await notes.attempt('predictions', async () => {
    if (!predictions) return toDataFile(spec[role], data, asked);
    const { absolutePath } = await findFile(predictions.path, spec.settings.root, dataFiles);
    return toDataFile({ ...spec[role], predictions: { ...predictions, path: absolutePath } }, data, asked);
  });
  if (file?.stored) notes.facts.push(`${role} predictions: ${file.stored.described}`);
  return file ?? { path, data };
}

async function inspectModel(
  spec: InspectionSpec,
  task: ModelTask | undefined,
  data: InspectedData | undefined,
  classes: MatchedClasses | undefined,
  modelClasses: readonly string[] | undefined,
  notes: Notes,
  edges: ModelEdges,
): Promise<void> {
  const { modelPath: path, endpoint, settings } = spec;
  if (path === undefined) return;
  const setting = endpoint ? 'model.endpoint' : 'model-uri';
  await notes.check(setting, async () => {
    const absolutePath = endpoint
      ? path
      : (await findModel(path, settings.root, spec.modelKwargs?.file)).absolutePath;
    if (!task || !data || !classes) {
      const file = { ...spec, task: task ?? 'binary-classification' };
      await checkModelFile(modelFile(absolutePath, file, edges));
      return;
    }
    const { reference } = data;
    const labels = modelClasses ?? data.classNames;
    const fit = { count: data.classNames.length, columns: classes.columns, labels };
    const fitting = { ...spec, task };
    const model = await openModel(absolutePath, fitting, reference, fit, edges, { batchRows: triedAtOnce });
    try {
      await tryRows(
        { setting, path },
        model,
        data.files,
        modelInputs(reference, spec.reference.params),
        notes,
      );
    } finally {
      await model.close();
    }
  });
}
