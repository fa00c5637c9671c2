import { createHash } from 'node:crypto';

import { parquetWriteBuffer } from 'hyparquet-writer';

import type { EvaluatedClasses, EvaluatedRows, EvaluatedValues } from '../../domain/evidence.js';
import { predictedClass } from '../../domain/metrics/predictions.js';
import type { PredictionsFile } from '../../domain/outcome.js';
import { version } from '../../domain/version.js';
import {
  columns,
  formatVersion,
  headKey,
  predictionsName,
  probabilityColumn,
  type Head,
} from './predictions-format.js';

type ColumnData = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

/** Random by nature, so that packing them would only cost time. */
const asTheyAre = { nullable: false, codec: 'UNCOMPRESSED', encoding: 'PLAIN' } as const;

/** The rows as `predictions.parquet`, or as `scores.parquet`. The same rows give the same bytes. */
export function writePredictions(
  rows: EvaluatedRows,
  name: string = predictionsName,
): PredictionsFile & { readonly bytes: Uint8Array } {
  const { rowNumbers, hashes } = rows;
  const rowCount = hashes.length;
  const buffer = parquetWriteBuffer({
    columnData: [
      {
        name: columns.row,
        type: 'INT32',
        data: rowNumbers,
        nullable: false,
        encoding: 'DELTA_BINARY_PACKED',
      },
      { name: columns.hash, type: 'INT64', data: hashes, ...asTheyAre },
      ...(rows.kind === 'values' ? valueColumns(rows) : classColumns(rows)),
    ],
    rowGroupSize: Math.max(1, rowCount),
    statistics: false,
    kvMetadata: [{ key: headKey, value: JSON.stringify(headOf(rows)) }],
    createdBy: `rime-model-gate version ${version}`,
  });
  const bytes = new Uint8Array(buffer);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, sha256, rowCount, bytes };
}

function headOf(rows: EvaluatedRows): Head {
  return rows.kind === 'values'
    ? { format: formatVersion, labelSpan: rows.labelSpan }
    : { format: formatVersion, classNames: rows.classNames };
}

function classColumns({ classNames, labels, predictions }: EvaluatedClasses): ColumnData {
  const { rowCount, classCount, probabilities } = predictions;
  return [
    { name: columns.label, type: 'STRING', data: Array.from(labels, (k) => classNames[k] ?? null) },
    {
      name: columns.predicted,
      type: 'STRING',
      data: Array.from({ length: rowCount }, (_, row) => classNames[predictedClass(predictions, row)] ?? ''),
      nullable: false,
    },
    ...classNames.map((name, k) => ({
      name: probabilityColumn(name),
      type: 'FLOAT' as const,
      data: Float32Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + k] ?? 0),
      ...asTheyAre,
    })),
  ];
}

function valueColumns({ labels, predictions }: EvaluatedValues): ColumnData {
  return [
    {
      name: columns.label,
      type: 'DOUBLE',
      data: Array.from(labels, (value) => (Number.isNaN(value) ? null : value)),
    },
    { name: columns.predicted, type: 'DOUBLE', data: predictions.values, ...asTheyAre },
  ];
}
