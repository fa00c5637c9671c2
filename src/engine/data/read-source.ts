import { checkColumns, namedColumns } from './named-columns.js';
import type { Shard } from './open-random-access.js';
import type { DatasetSettings } from './read-data-params.js';
import { readTable, type SourceTable } from './read-table.js';
import type { ReadingPlan } from './reading-plan.js';
import type { Table } from './table.js';
import type { Typing } from './typing/typing.js';

/**
 * The file as it is, of a CSV file the rows that are asked for. `reference`: the data whose types its columns follow.
 * Throws DataError when it is not usable, and for every column of the parameters that it lacks.
 */
export function readSource(
  path: string,
  settings: DatasetSettings,
  reference?: Table,
  shards?: readonly Shard[],
  ahead?: ReadingPlan['ahead'],
): Promise<SourceTable> {
  const { labelColumn, rowLimit, isSampled, loading } = settings;
  return readTable(path, {
    check: (names) => checkColumns(names, settings, path),
    typingOf: (name) => (name === labelColumn ? 'text' : typingOf(name, settings, reference)),
    needs: (name) =>
      namedColumns({ ...settings, featuresNotInModel: [] }).some(([column]) => column === name),
    rowLimit,
    isSampled,
    labelColumn,
    loading,
    shards,
    ahead,
  });
}

/** What a column becomes, as far as the parameters and the reference say it. */
export function typingOf(
  name: string,
  { textFeatures }: DatasetSettings,
  reference: Table | undefined,
): Typing {
  if (textFeatures.includes(name)) return 'prose';
  const model = reference?.column(name);
  if (model?.holds('number')) return 'number';
  if (model?.holds('string')) return 'text';
  return model?.holds('boolean') ? 'flag' : 'any';
}
