import type { DataParams } from '../../domain/plan.js';
import { DataError } from './data-error.js';
import type { ColumnKind, Feature } from './dataset.js';
import { checkColumn } from './find-column.js';
import { gatherProblems } from './gather-problems.js';
import type { LoadedDataset } from './load-dataset.js';
import { readDataParams, type DatasetSettings } from './read-data-params.js';
import { type Cell, columnOf } from './table.js';
import { numericViolationThreshold } from './type-cells.js';

/** Defaults of the platform's `column_type_info`. Source: stress-test catalogue, section 3. */
const minDistinctForNumeric = 10;
const minUniqueShare = 0.99;
const unseenValuesShare = 0.25;

/**
 * The columns under test with their kinds, as the reference data show them: without the label, `excludeColumns`, and
 * columns of categories that are nearly all distinct (ids, names: no test can say anything about them). Columns of
 * numbers stay, marked `isUnique`: a price may be as distinct as an id.
 * Throws DataError with every excluded column that does not exist, every column that the evaluation data lack, and every
 * column that is not numeric and left out of `categorical_features`.
 */
export function profileFeatures(
  reference: LoadedDataset,
  evaluation: LoadedDataset,
  params: DataParams,
  excludeColumns: readonly string[],
): readonly Feature[] {
  const settings = readDataParams(params);
  checkExcludedColumns(reference, excludeColumns);
  const names = reference.table.names.filter(
    (name) => name !== settings.labelColumn && !excludeColumns.includes(name),
  );
  const features = gatherProblems(
    names.map((name) => () => {
      checkColumn(evaluation.table, name, 'the column', 'The evaluation data file');
      return profileColumn(name, columnOf(reference.table, name), settings);
    }),
  );
  return features.filter(({ kind, isUnique }) => kind !== 'categorical' || !isUnique);
}

/** Throws DataError with every one of them that the reference data lack. */
export function checkExcludedColumns(
  { table }: Pick<LoadedDataset, 'table'>,
  names: readonly string[],
): void {
  gatherProblems(
    names.map((name) => () => checkColumn(table, name, 'the excluded column', 'The reference data file')),
  );
}

function profileColumn(name: string, cells: readonly Cell[], settings: DatasetSettings): Feature {
  const values = cells.filter((cell) => cell !== null);
  const distinctShare = values.length === 0 ? 0 : new Set(values).size / values.length;
  const kind = kindOf(name, values, settings);
  return {
    name,
    kind,
    isUnique:
      kind !== 'text' && values.length > 1 && distinctShare >= minUniqueShare && !values.some(isFraction),
    allowsUnseenValues: kind === 'text' || distinctShare >= unseenValuesShare,
  };
}

function kindOf(
  name: string,
  values: readonly Cell[],
  { textFeatures, categoricalFeatures }: DatasetSettings,
): ColumnKind {
  if (textFeatures.includes(name)) return 'text';
  const numbers = values.filter((value) => typeof value === 'number');
  const isNumeric = values.length - numbers.length <= values.length * numericViolationThreshold;
  if (!categoricalFeatures) {
    return isNumeric && new Set(numbers).size >= minDistinctForNumeric ? 'numeric' : 'categorical';
  }
  if (categoricalFeatures.includes(name)) return 'categorical';
  if (isNumeric) return 'numeric';
  const example = values.find((value) => typeof value !== 'number') ?? null;
  throw new DataError(
    `The column "${name}" holds values such as ${JSON.stringify(example)} and so is not numeric, but ` +
      'data_params.categorical_features, which must name all categorical columns, leaves it out. Add it there, or ' +
      'leave the list out altogether.',
  );
}

function isFraction(value: Cell): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}
