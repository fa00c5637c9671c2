import type { LoadedDataset } from '../data/load-dataset.js';
import { absentColumns, checkExcludedColumns, profileFeatures } from '../data/profile-features.js';
import { sortColumns } from '../data/profile/sort-columns.js';
import { about } from '../data/user-error.js';
import type { ReadingPlan } from '../data/reading-plan.js';
import { readDataParams, type DatasetSettings } from '../data/read-data-params.js';
import type { OpenModel } from '../models/model.js';
import { readModelClasses } from '../models/read-model-classes.js';
import { randomStream } from '../../statistics/random.js';
import { checkColumns } from '../suite/check-params.js';
import { groupCauses } from '../suite/group-causes.js';
import { runSuite, type BatchResult } from '../suite/run-suite.js';
import { selectTests, type SelectedTest } from '../suite/select-tests.js';
import { testsOf } from '../checks/index.js';
import type { CaseResult, TestContext, TestData } from '../contract/stress-test.js';
import { agreeOnClasses } from './agree-on-classes.js';
import { answerDatasets } from './answer-datasets.js';
import { checkCompat } from './check-compat.js';
import { describePace, describeUsage } from './describe-usage.js';
import { describeData } from './describe-data.js';
import { describeFloors } from './describe-floors.js';
import { loadWithin } from './load-within.js';
import { gatherExamples } from './example-rows.js';
import { gatherEvidence } from './gather-evidence.js';
import { matchClasses, namesFromModel, refuseClassifier, type MatchedClasses } from './match-classes.js';
import { measurePerformance } from './measure-performance.js';
import { modalityOf } from './modality.js';
import { isBroken } from '../models/model-failures.js';
import { openPastResults } from './past-results/past-results.js';
import { modelInputs, openModel, type ModelEdges } from './open-model.js';
import { readSources } from './read-sources.js';
import { shortOfRows } from './short-of-rows.js';
import { describeStored } from './stored/describe-stored.js';
import { toDataFile } from './stored/load-stored.js';
import { tellNews } from './tell-news.js';
import { unmeasuredTests } from './unmeasured-tests.js';
import type { BatchCases, BatchProgress, DatasetSpec, JobResult, JobSpec } from './job-spec.js';

export interface JobEdges extends ModelEdges {
  /** Counted in days from 1970-01-01 (UTC). */
  readonly today: number;
  /** Told what whoever waits for the job should know at once, a sentence each. */
  readonly tell: (text: string) => void;
  readonly onProgress: (batches: readonly BatchProgress[]) => void;
  /** Reads a file while another one is read; `undefined` for one that had better be read later. Never rejects. */
  readonly readAhead?: (dataset: DatasetSpec) => ReadingPlan['ahead'];
}

/** What is known before the model is opened. */
export interface PreparedJob {
  readonly reference: LoadedDataset;
  readonly evaluation: LoadedDataset;
  readonly data: TestData;
  readonly selected: readonly SelectedTest[];
  /** How the model's classes fit those of the data. */
  readonly matched: MatchedClasses;
}

/**
 * One stress test from the files to the findings; those of an earlier run where they are kept and nothing has changed.
 * Throws DataError, ModelError (it can't be opened) or ConfigError for what the user can put right.
 */
export async function runJob(spec: JobSpec, edges: JobEdges): Promise<JobResult> {
  const past = await openPastResults(spec, edges);
  const known = await past?.find();
  if (known) return known;
  const { result, model } = await runAnew(spec, edges);
  await past?.keep(result, spec.modelPath === undefined ? [] : model?.identity());
  return result;
}

/** The model is closed whatever happens. */
async function runAnew(
  spec: JobSpec,
  edges: JobEdges,
): Promise<{ readonly result: JobResult; readonly model: OpenModel | undefined }> {
  const { modelPath, modelKwargs, endpoint } = spec;
  const modelClasses =
    modelPath === undefined || endpoint
      ? undefined
      : await about('model-uri', () => readModelClasses(modelPath, modelKwargs));
  const prepared = await prepareJob(spec, modelClasses, edges);
  const { reference, data, matched } = prepared;
  const { classNames } = data;
  const classes = {
    count: classNames.length,
    columns: matched.columns,
    labels: modelClasses ?? classNames,
  };
  const rowCount = reference.table.rowCount + prepared.evaluation.table.rowCount;
  const read = await readSources(spec, prepared);
  const onPace = (rowsPerSecond: number): void => {
    if (model) edges.tell(describePace(model.runtime, rowsPerSecond, rowCount));
  };
  const open = (path: string): Promise<OpenModel> =>
    openModel(path, spec, reference, classes, edges, { cache: spec.settings.cache, onPace });
  const model: OpenModel | undefined =
    modelPath === undefined
      ? undefined
      : // A service that can't be asked now is no mistake in what was given.
        await (endpoint ? open(modelPath) : about('model-uri', () => open(modelPath)));
  const { evidence, ...result } = await rateJob(spec, prepared, model, edges);
  const sources = { ...read, runtime: model?.runtime };
  return { result: { ...result, evidence: { ...evidence, sources } }, model };
}

/**
 * Loads the data and chooses the tests. `modelClasses`: those that the model tells of itself. Throws DataError or
 * ConfigError for what the user can put right.
 */
export async function prepareJob(
  spec: JobSpec,
  modelClasses: readonly string[] | undefined,
  { readAhead, log }: Partial<Pick<JobEdges, 'readAhead' | 'log'>> = {},
): Promise<PreparedJob> {
  const { task } = spec;
  const params = await about('data', () => readDataParams(spec.reference.params));
  await about('data', () => checkCompat(spec.settings.compat, params.intersections, task));
  await about('model-task', () => refuseClassifier(modelClasses, task));
  const names = namesFromModel(modelClasses, task);
  // Of a file that may have too many rows no more is read than tells so.
  const ahead = spec.settings.maxRows === undefined ? readAhead?.(spec.evaluation) : undefined;
  const load = (role: 'reference' | 'evaluation', like?: LoadedDataset): Promise<LoadedDataset> => {
    const { path, params, shards }: DatasetSpec = spec[role];
    return about(`${role}-uri`, () =>
      loadWithin(spec.settings.maxRows, path, params, task, like, names, shards, like && ahead),
    );
  };
  const reference = await load('reference');
  // While the other file is still being read.
  if (ahead) sortColumns(reference.table);
  // Read as the reference was: a text column does not become numbers because its rows happen to be digits.
  const evaluation = await load('evaluation', reference);
  if (spec.settings.allowsAbsentExclusions)
    for (const name of absentColumns(reference, spec.excludeColumns))
      log?.(`excluded column ${JSON.stringify(name)}: the reference data have none of that name`);
  else await about('exclude-columns', () => checkExcludedColumns(reference, spec.excludeColumns));
  const data = {
    task,
    modality: modalityOf(reference.textFeatures),
    classNames: await about('class-names', () => agreeOnClasses(reference, evaluation)),
    reference,
    evaluation,
    ...(await about('evaluation-uri', () =>
      profileFeatures(
        reference,
        evaluation,
        spec.reference.params,
        spec.excludeColumns,
        spec.settings.compat,
      ),
    )),
    textFeatures: reference.textFeatures,
  };
  const catalogue = testsOf(spec.settings.compat);
  const selected = await about('tests', () => {
    const fitting = selectTests(catalogue, data.modality, task, spec.categories, spec.tests);
    checkColumns(fitting, data);
    return fitting;
  });
  const matched = await about('class-names', () =>
    matchClasses(modelClasses, data.classNames, params.classNames !== undefined),
  );
  return { reference, evaluation, data, selected, matched };
}

/** Runs the tests; without a model those of the data alone. The model is closed whatever happens. Throws as `runJob`. */
export async function rateJob(
  spec: JobSpec,
  { reference, evaluation, data, selected, matched }: PreparedJob,
  model: OpenModel | undefined,
  edges: Pick<JobEdges, 'today' | 'log' | 'onProgress'>,
): Promise<JobResult> {
  const params = readDataParams(spec.reference.params);
  const { protectedFeatures, intersections } = params;
  const inputs = modelInputs(reference, spec.reference.params);
  try {
    const files = await about('predictions', async () => ({
      reference: await toDataFile(spec.reference, reference, data),
      evaluation: await toDataFile(spec.evaluation, evaluation, data),
    }));
    const { brokenModel: broken, ...answers } = await answerDatasets(model, files, inputs);
    const failedOn = isBroken(answers.failures.evaluation) ? 'evaluation' : 'reference';
    const news = broken && tellNews({ ...data, reference, evaluation }, failedOn);
    const why = broken && `Only the data were tested: ${broken}`;
    const context: TestContext = {
      ...data,
      ...answers,
      inputs,
      protectedFeatures,
      intersections,
      sensitivity: spec.sensitivity,
      today: edges.today,
      random: (...keys) => randomStream(spec.seed, ...keys),
    };
    const performance = await measurePerformance(context);
    const found = await runSuite(selected, context, edges.onProgress);
    const results = spec.settings.compat === 'strict' ? found : groupCauses(found);
    const evidence = {
      ...(await gatherEvidence(context, evaluation, inputs)),
      notes: [
        ...matched.notes,
        ...(await describeData(context, files.reference, files.evaluation, inputs)),
        ...describeStored(files, results),
        ...describeFloors(results),
        ...(model ? [describeUsage(model)] : []),
      ],
      unmeasured: unmeasuredTests(spec.tests, results),
      shortOfRows: shortOfRows(results, [reference, evaluation]),
      examples: gatherExamples(results, evaluation, await context.predictions('evaluation'), inputs),
      brokenModel: news ? `${why} ${news}` : why,
    };
    const sampled = { reference: shareOf(reference, params), evaluation: shareOf(evaluation, params) };
    return { performance, batches: results.map(toBatch), evidence, sampled };
  } finally {
    if (model) {
      const { calls, rows } = model.usage();
      edges.log(`model: ${calls} calls, ${rows} rows`);
    }
    await model?.close();
  }
}

/** `undefined` when the first rows were taken of a text, of which the rest was not read. */
function shareOf(
  { table, fileRowCount, goldlessCount = 0 }: LoadedDataset,
  { rowLimit, isSampled }: Pick<DatasetSettings, 'rowLimit' | 'isSampled'>,
): number | undefined {
  const taken = table.rowCount + goldlessCount;
  if (fileRowCount === undefined && !isSampled && taken === rowLimit) return undefined;
  return taken / (fileRowCount ?? taken);
}

/** Without its rows, of which there may be many, and which have served. */
function withoutRows({ features, outcome, impact, measurements }: CaseResult): CaseResult {
  return { features, outcome, impact, measurements };
}

function toBatch({ test, cases, durationMs }: BatchResult): BatchCases {
  return { testType: test.testType, category: test.category, cases: cases.map(withoutRows), durationMs };
}
