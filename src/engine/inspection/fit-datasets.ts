import type { ModelTask } from '../../domain/vocabulary.js';
import type { TestData } from '../contract/stress-test.js';
import { dataFiles, findFile } from '../data/find-file.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { profileFeatures } from '../data/profile-features.js';
import { agreeOnClasses } from '../jobs/agree-on-classes.js';
import type { DataFile } from '../jobs/answer-datasets.js';
import { modalityOf } from '../jobs/modality.js';
import { toDataFile } from '../jobs/stored/load-stored.js';
import type { Asked } from '../jobs/stored/read-answers.js';
import type { InspectionSpec, Notes } from './inspection.js';

/** What the tests would look at. */
export interface InspectedData extends TestData {
  readonly reference: LoadedDataset;
  readonly evaluation: LoadedDataset;
  readonly files: Readonly<Record<'reference' | 'evaluation', DataFile>>;
}

/** What both datasets are together; `undefined` when they do not fit each other. */
export async function fitDatasets(
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
