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
  { classNames }: TestContext,
  predictions: Predictions,
  { table, labels, rowNumbers }: LoadedDataset,
  inputs: readonly string[],
): EvaluatedRows {
  return {
    classNames,
    rowNumbers,
    hashes: hashRows(table, inputs, labels, classNames),
    labels: labels ?? new Int32Array(table.rowCount).fill(-1),
    predictions: { ...predictions, probabilities: Float32Array.from(predictions.probabilities) },
  };
}

function keepRows(
  { classNames, rowNumbers, hashes, labels, predictions }: EvaluatedRows,
  isKept: (_: unknown, row: number) => boolean,
): EvaluatedRows {
  const { classCount, probabilities } = predictions;
  const kept = labels.filter(isKept);
  return {
    classNames,
    rowNumbers: rowNumbers.filter(isKept),
    hashes: hashes.filter(isKept),
    labels: kept,
    predictions: {
      classCount,
      rowCount: kept.length,
      probabilities: probabilities.filter((p) => !Number.isNaN(p)),
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
