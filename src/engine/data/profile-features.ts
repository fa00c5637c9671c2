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
import { countValues } from './profile/count-values.js';
import { sortedNumbers } from './profile/sorted-numbers.js';
import { columnOf } from './table.js';
import { numericViolationThreshold } from './typing/typing.js';

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
 * Throws DataError with every column that the evaluation data lack, and every column that is not numeric and left out of
 * `categorical_features`.
 */
export function profileFeatures(
  reference: LoadedDataset,
  evaluation: LoadedDataset,
  params: DataParams,
  excludeColumns: readonly string[],
  compat: EngineCompat = 'default',
): Profile {
  const settings = readDataParams(params);
  const names = reference.table.names.filter(
    (name) =>
      name !== settings.labelColumn && name !== settings.predictionColumn && !excludeColumns.includes(name),
  );
  const columns = gatherProblems(
    names.map((name) => () => {
      checkColumn(evaluation.table, name, "the reference data's column", 'The evaluation data file');
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
  const valueCount = countValues(cells);
  const distinctShare = valueCount === 0 ? 0 : countDistinct(cells) / valueCount;
  const kind = kindOf(name, cells, valueCount, settings);
  return {
    name,
    kind,
    isUnique:
      kind !== 'text' &&
      valueCount > 1 &&
      distinctShare >= minUniqueShare &&
      !sortedNumbers(cells).steps.some(isFraction),
    allowsUnseenValues: kind === 'text' || distinctShare >= unseenValuesShare,
  };
}

function kindOf(
  name: string,
  cells: Column,
  valueCount: number,
  { textFeatures, categoricalFeatures }: DatasetSettings,
): ColumnKind {
  if (textFeatures.includes(name)) return 'text';
  const numbers = sortedNumbers(cells);
  const isNumeric = valueCount - numbers.length <= valueCount * numericViolationThreshold;
  if (!categoricalFeatures) {
    const isVaried = numbers.countDistinct(minDistinctForNumeric) >= minDistinctForNumeric;
    return isNumeric && isVaried ? 'numeric' : 'categorical';
  }
  if (categoricalFeatures.includes(name)) return 'categorical';
  if (isNumeric) return 'numeric';
  const example = findOther(cells);
  throw new DataError(
    `The column "${name}" holds values such as ${JSON.stringify(example)} and so is not numeric, but ` +
      'data_params.categorical_features, which must name all categorical columns, leaves it out. Add it there, or ' +
      'leave the list out altogether.',
  );
}

/** The first value that is no number; null where there is none. */
function findOther(cells: Column): Cell {
  for (const cell of cells) if (cell !== null && typeof cell !== 'number') return cell;
  return null;
}

function isFraction(value: number): boolean {
  return !Number.isInteger(value);
}
