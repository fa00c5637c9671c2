import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction } from '../support/run-built.js';

type Value = string | number | boolean | null;
type Columns = ReadonlyMap<string, readonly Value[]>;

/** The first rows of a file of the bank example, whose fields hold no commas, and two columns with nulls that no model sees. */
async function readBank(file: string, rowCount: number): Promise<Columns> {
  const text = await readFile(`examples/bank/${file}.csv`, 'utf8');
  const [header = [], ...rows] = text
    .split('\n')
    .slice(0, rowCount + 1)
    .map((line) => line.split(','));
  const columns = header.map((name, index) => {
    const fields = rows.map((row) => row[index] ?? '');
    const areNumbers = fields.every((field) => /^-?\d+$/.test(field));
    return [name, areNumbers ? fields.map(Number) : fields] as const;
  });
  return new Map<string, readonly Value[]>([
    ...columns,
    ['asked', rows.map((_, row) => (row % 11 === 0 ? null : row % 3 === 0))],
    ['rate', rows.map((_, row) => (row % 7 === 0 ? null : ((row * 37) % 101) / 8))],
  ]);
}

const rowsOf = (columns: Columns): (readonly Value[])[] =>
  Array.from({ length: columns.get('y')?.length ?? 0 }, (_, row) =>
    [...columns.values()].map((values) => values[row] ?? null),
  );

const typeOf = (values: readonly Value[]): 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'STRING' => {
  const sample = values.find((value) => value !== null);
  if (typeof sample === 'string') return 'STRING';
  if (typeof sample === 'boolean') return 'BOOLEAN';
  return values.every((value) => Number.isInteger(value)) ? 'INT32' : 'DOUBLE';
};

const formats: Readonly<Record<string, (columns: Columns) => string | Buffer>> = {
  csv: (columns) => [[...columns.keys()], ...rowsOf(columns)].map((row) => row.join(',')).join('\n'),
  jsonl: (columns) => {
    const names = [...columns.keys()];
    return rowsOf(columns)
      .map((row) => JSON.stringify(Object.fromEntries(row.map((value, place) => [names[place], value]))))
      .join('\n');
  },
  parquet: (columns) =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [...columns].map(([name, values]) => ({ name, data: [...values], type: typeOf(values) })),
        rowGroupSize: 700,
      }),
    ),
};

const folders: string[] = [];
const told = new Map<string, { readonly cases: readonly unknown[]; readonly verdict: unknown }>();

beforeAll(async () => {
  const [reference, evaluation] = await Promise.all([
    readBank('reference', 3000),
    readBank('evaluation', 2000),
  ]);
  for (const sampled of ['', ', nrows: 900']) {
    for (const [format, write] of Object.entries(formats)) {
      const workspace = await makeWorkspace({
        [`reference.${format}`]: write(reference),
        [`evaluation.${format}`]: write(evaluation),
        'gate.yml': `data: {features-not-in-model: [asked, rate]${sampled}}\n`,
      });
      folders.push(workspace);
      await cp('examples/bank/model.onnx', join(workspace, 'model.onnx'));
      const { results } = await runAction({
        workspace,
        inputs: {
          config: 'gate.yml',
          'model-uri': './model.onnx',
          'reference-uri': `reference.${format}`,
          'evaluation-uri': `evaluation.${format}`,
          'model-task': 'binary-classification',
          'label-column': 'y',
          'class-names': 'no, yes',
          categories: 'model-performance, subset-performance, abnormal-inputs, drift, data-cleanliness',
        },
      });
      told.set(format + sampled, results as { cases: unknown[]; verdict: unknown });
    }
  }
}, 300_000);
afterAll(() => Promise.all(folders.map(removeWorkspace)));

/** How many rows a second a model answers is not of the data. */
/** Without the speed of the model and the files' endings, which its notes tell. */
function comparable(verdict: unknown): unknown {
  const text = JSON.stringify(verdict).replaceAll(/about [\d,]+ rows a second/g, 'rows a second');
  return JSON.parse(text.replaceAll(/(reference|evaluation)\.(csv|jsonl|parquet)/g, '$1'));
}

describe('the same table gives the same cases', () => {
  test.each(['jsonl', 'parquet', 'jsonl, nrows: 900', 'parquet, nrows: 900'])(
    'from %s as from CSV',
    (format) => {
      const csv = told.get(format.replace(/^\w+/, 'csv'));
      expect(csv?.cases.length).toBeGreaterThan(50);
      expect(told.get(format)?.cases).toEqual(csv?.cases);
      expect(comparable(told.get(format)?.verdict)).toEqual(comparable(csv?.verdict));
    },
  );
});
