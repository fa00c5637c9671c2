import { testsOf } from '../checks/index.js';
import type { TestData } from '../contract/stress-test.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { absentColumns, checkExcludedColumns, profileFeatures } from '../data/profile-features.js';
import { sortColumns } from '../data/profile/sort-columns.js';
import { readDataParams } from '../data/read-data-params.js';
import { about } from '../data/user-error.js';
import { checkColumns } from '../suite/check-params.js';
import { type SelectedTest, selectTests } from '../suite/select-tests.js';
import { agreeOnClasses } from './agree-on-classes.js';
import { checkCompat } from './check-compat.js';
import type { JobEdges } from './job-edges.js';
import type { DatasetSpec, JobSpec } from './job-spec.js';
import { loadWithin } from './load-within.js';
import { type MatchedClasses, matchClasses, namesFromModel, refuseClassifier } from './match-classes.js';
import { modalityOf } from './modality.js';

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
