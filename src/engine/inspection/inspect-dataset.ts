import type { ModelTask } from '../../domain/vocabulary.js';
import { describeReading } from '../data/describe-reading.js';
import { dataFiles, findFile } from '../data/find-file.js';
import { type LoadedDataset, loadDataset } from '../data/load-dataset.js';
import type { DatasetSettings } from '../data/read-data-params.js';
import { readSource } from '../data/read-source.js';
import { readTable } from '../data/read-table.js';
import { describeDataset } from './describe-dataset.js';
import type { InspectionSpec, Notes } from './inspection.js';

/** Reads one of the two datasets, and notes what it is like; `undefined` when it can't be used, or when what it is for is not known. */
export async function inspectDataset(
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
