import { spanOf } from '../../domain/metrics/target.js';
import { numbersOf } from '../data/dataset.js';
import type { EvaluatedRows, Evidence, RowSlices } from '../../domain/evidence.js';
import { isAnswered, type Predictions } from '../../domain/metrics/predictions.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import type { TestContext } from '../contract/stress-test.js';
import { sliceColumn } from '../checks/slice-column.js';
import { studiedColumns } from '../checks/studied-columns.js';
import { hashRows } from './hash-rows.js';

/** As the subset tests cut by default. */
const partsOfNumbers = 10;
const leastSliceRows = 20;
/** Codes of two bytes each; of wider data the first columns are sliced. */
const mostCodes = 20_000_000;
const mostSlices = 32_767;
/** Names come from the data and are shown to people. */
const longestName = 200;

/**
 * What is worth keeping of a run beside its findings, on the rows that the model answered for. `inputs`: the columns that
 * the model sees.
 */
export async function gatherEvidence(
  context: TestContext,
  evaluation: LoadedDataset,
  inputs: readonly string[],
): Promise<Pick<Evidence, 'rows' | 'slices'>> {
  const predictions = await context.predictions('evaluation');
  if (!predictions) return { rows: undefined, slices: [] };
  const rows = gatherRows(context, predictions, evaluation, inputs);
  const slices = sliceRows(context);
  const isKept = (_: unknown, row: number): boolean => isAnswered(predictions, row);
  if (!context.failures.evaluation) return { rows, slices };
  return {
    rows: keepRows(rows, isKept),
    slices: slices.map((one) => ({ ...one, codes: one.codes.filter(isKept) })),
  };
}

function gatherRows(
  { reference, classNames }: TestContext,
  predictions: Predictions,
  { table, target, rowNumbers }: LoadedDataset,
  inputs: readonly string[],
): EvaluatedRows {
  const known = { rowNumbers, hashes: hashRows(table, inputs, target) };
  if (predictions.kind === 'values') {
    return {
      kind: 'values',
      ...known,
      labels: target?.kind === 'values' ? target.numbers : new Float64Array(table.rowCount).fill(NaN),
      predictions,
      labelSpan: spanOf(numbersOf(reference) ?? new Float64Array()),
    };
  }
  return {
    kind: 'classes',
    ...known,
    classNames,
    labels: target?.kind === 'classes' ? target.ids : new Int32Array(table.rowCount).fill(-1),
    predictions: { ...predictions, probabilities: Float32Array.from(predictions.probabilities) },
  };
}

function keepRows(rows: EvaluatedRows, isKept: (_: unknown, row: number) => boolean): EvaluatedRows {
  const known = { rowNumbers: rows.rowNumbers.filter(isKept), hashes: rows.hashes.filter(isKept) };
  const rowCount = known.hashes.length;
  if (rows.kind === 'values') {
    const values = rows.predictions.values.filter(isKept);
    return {
      ...rows,
      ...known,
      labels: rows.labels.filter(isKept),
      predictions: { kind: 'values', rowCount, values },
    };
  }
  const { predictions } = rows;
  return {
    ...rows,
    ...known,
    labels: rows.labels.filter(isKept),
    predictions: {
      ...predictions,
      rowCount,
      probabilities: predictions.probabilities.filter((p) => !Number.isNaN(p)),
    },
  };
}

function sliceRows(context: TestContext): RowSlices[] {
  const { table } = context.evaluation;
  const columns = studiedColumns(context, table).slice(0, Math.floor(mostCodes / (table.rowCount || 1)));
  return columns.flatMap((column): RowSlices[] => {
    const slices = sliceColumn(column, partsOfNumbers, leastSliceRows).slice(0, mostSlices);
    if (slices.length === 0) return [];
    const codes = new Int16Array(table.rowCount).fill(-1);
    for (const [index, { rows }] of slices.entries()) for (const row of rows) codes[row] = index;
    const names = slices.map(({ name }) => name.slice(0, longestName));
    return [{ feature: column.name.slice(0, longestName), names, codes }];
  });
}
