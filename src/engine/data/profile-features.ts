import type { EngineCompat } from '../../domain/vocabulary.js';
import type { DataParams } from '../../domain/plan.js';
import { DataError } from './data-error.js';
import { roleOf, type ColumnRole } from './column-role.js';
import type { ColumnKind, Feature } from './dataset.js';
import { checkColumn } from './find-column.js';
import { gatherProblems } from './gather-problems.js';
import type { LoadedDataset } from './load-dataset.js';
import { readDataParams, type DatasetSettings } from './read-data-params.js';
import type { Cell } from './cell.js';
import type { Column } from './columns/column.js';
import { countDistinct } from './columns/count-distinct.js';
import { columnOf } from './table.js';
import { numericViolationThreshold } from './type-column.js';

/** Defaults of the platform's `column_type_info`. Source: stress-test catalogue, section 3. */
const minDistinctForNumeric = 10;
const minUniqueShare = 0.99;
const unseenValuesShare = 0.25;

export interface LeftOutColumn {
  readonly name: string;
  readonly role: ColumnRole;
}

/** The columns of a run's data. */
export interface Profile {
  readonly features: readonly Feature[];
  /** Columns that no test looks at as a feature, for what they are. */
  readonly leftOut: readonly LeftOutColumn[];
}

/**
 * The columns under test with their kinds, as the reference data show them: without the label, `excludeColumns`, and
 * ids, running numbers and dates. The platform (`strict`) knows only ids among the categories, those that are nearly
 * all distinct; its columns of numbers stay, marked `isUnique`. What `categorical_features` names is always a feature.
 * Throws DataError with every excluded column that does not exist, every column that the evaluation data lack, and every
 * column that is not numeric and left out of `categorical_features`.
 */
export function profileFeatures(
  reference: LoadedDataset,
  evaluation: LoadedDataset,
  params: DataParams,
  excludeColumns: readonly string[],
  compat: EngineCompat = 'default',
): Profile {
  const settings = readDataParams(params);
  checkExcludedColumns(reference, excludeColumns);
  const names = reference.table.names.filter(
    (name) => name !== settings.labelColumn && !excludeColumns.includes(name),
  );
  const columns = gatherProblems(
    names.map((name) => () => {
      checkColumn(evaluation.table, name, 'the column', 'The evaluation data file');
      const cells = columnOf(reference.table, name);
      const feature = profileColumn(name, cells, settings);
      const isGiven = compat === 'strict' || settings.categoricalFeatures?.includes(name);
      const role = isGiven ? undefined : roleOf(name, feature.kind, cells);
      return { feature, role: role ?? isUniqueCategory(feature) };
    }),
  );
  return {
    features: columns.flatMap(({ feature, role }) => (role === undefined ? [feature] : [])),
    leftOut: columns.flatMap(({ feature: { name }, role }) => (role === undefined ? [] : [{ name, role }])),
  };
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

/** Nearly all distinct. */
function isUniqueCategory({ kind, isUnique }: Feature): ColumnRole | undefined {
  return kind === 'categorical' && isUnique ? 'id' : undefined;
}

function profileColumn(name: string, cells: Column, settings: DatasetSettings): Feature {
  const values = cells.filter((cell) => cell !== null);
  const distinctShare = values.length === 0 ? 0 : countDistinct(cells) / values.length;
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
    return isNumeric && areDistinct(numbers, minDistinctForNumeric) ? 'numeric' : 'categorical';
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

/** Whether so many of them differ. */
function areDistinct(numbers: readonly number[], least: number): boolean {
  const seen = new Set<number>();
  return numbers.some((value) => seen.add(value).size >= least);
}

function isFraction(value: Cell): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}
