import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataParams } from '../../../src/domain/plan.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import { loadDataset } from '../../../src/engine/data/load-dataset.js';
import { type Fate, readOrRefuse } from '../target.js';

/** All rows of all columns, and a sample of the rows with labels: the two ways through every reader. */
const ways: readonly DataParams[] = [{}, { label_col: 'label', nrows: 3 }];

/** Loads an input as the engine loads data, from a file in the folder. */
export async function loadAsData(folder: string, ending: string, input: Uint8Array): Promise<Fate> {
  const path = join(folder, `data${ending}`);
  await writeFile(path, input);
  const fates: Fate[] = [];
  for (const params of ways) {
    const load = async (): Promise<void> => {
      const { table } = await loadDataset(path, params, 'multiclass-classification');
      for (const name of table.names) table.column(name)?.cell(table.rowCount - 1);
    };
    fates.push(await readOrRefuse(load, DataError));
  }
  return fates.includes('read') ? 'read' : 'refused';
}
