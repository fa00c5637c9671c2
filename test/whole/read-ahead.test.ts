import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readSource } from '../../src/engine/data/read-source.js';
import { readDataParams } from '../../src/engine/data/read-data-params.js';
import { typeColumn } from '../../src/engine/data/type-column.js';
import type { CsvTable } from '../../src/engine/data/read-csv.js';
import { readAhead } from '../../src/engine/workers/read-ahead.js';
import { type Reading, startEarly, startReading } from '../../src/engine/workers/start-reading.js';
import type { JobSpec } from '../../src/engine/jobs/job-spec.js';

const folder = mkdtempSync(join(tmpdir(), 'read-ahead-'));
afterAll(() => rmSync(folder, { recursive: true }));

const worker = resolve('dist/worker.js');
const params = { label_col: 'label' };
const write = (name: string, rows: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `id,amount,text,label\n${rows.join('\n')}\n`);
  return path;
};
const row = (k: number): string => `customer ${k},${k / 8},"${'words, '.repeat(k % 9)}",${k % 2}`;
const many = Array.from({ length: 120_000 }, (_, k) => row(k));

function cellsOf({ fields, form }: CsvTable): unknown {
  return [...fields].map(([name, column]) => [name, [...typeColumn(column, form.spelling, 'any')]]);
}

const severalProcessors = availableParallelism() > 1 ? test : test.skip;
severalProcessors('a thread of the built worker reads what this one would have read', async () => {
  const path = write('many.csv', many);
  const here = await readSource(path, readDataParams(params));
  const there = await readAhead(worker, { path, params });
  if (here.kind !== 'text' || !there) throw new TypeError('a CSV file of some size is read ahead');
  expect(there.rowCount).toBe(120_000);
  expect(cellsOf(there)).toEqual(cellsOf(here.table));
});

test('what is small, cut short, missing or no table is left to the one who says what is wrong', async () => {
  const broken = write('broken.csv', [...many, 'one field']);
  const small = write('small.csv', many.slice(0, 10));
  for (const path of [broken, small, join(folder, 'none.csv'), folder])
    expect(await readAhead(worker, { path, params })).toBeUndefined();
  expect(await readAhead(worker, { path: broken, params: { ...params, nrows: 5 } })).toBeUndefined();
  expect(await readAhead(join(folder, 'no-script.js'), { path: broken, params })).toBeUndefined();
});

const settings: JobSpec['settings'] = {
  ...{ root: '/', runtime: 'auto', compat: 'default', python: undefined, predictTimeoutMs: 1000 },
  assets: { bridgeScript: '', wasmDir: '' },
};
const begin = (changes: Partial<JobSpec>): Reading | undefined => {
  const data = { path: join(folder, 'none.csv'), params };
  return startEarly(worker, {
    ...{ task: 'binary-classification', modelPath: undefined, reference: data, evaluation: data },
    ...{ excludeColumns: [], categories: [], tests: {}, sensitivity: 'default', seed: '0', settings },
    ...changes,
  });
};

test('is begun before the code is there, unless the file may be another one, or not be read at all', () => {
  expect(begin({})).toMatchObject({ path: join(folder, 'none.csv') });
  const cache = { folder, isNamed: true };
  expect(begin({ settings: { ...settings, cache } })).toBeUndefined();
  expect(begin({ settings: { ...settings, cache: { ...cache, isNamed: false } } })).toBeDefined();
  expect(begin({ settings: { ...settings, maxRows: 10 } })).toBeUndefined();
  expect(begin({ fromHub: {} })).toBeUndefined();
});

severalProcessors('what was begun is used for the file that it is of, and no other', async () => {
  const [path, other] = [write('begun.csv', many), write('other.csv', many.slice(1))];
  const begun = startReading(worker, { path, params });
  expect((await readAhead(worker, { path, params }, begun))?.rowCount).toBe(120_000);
  expect((await readAhead(worker, { path: other, params }, begun))?.rowCount).toBe(119_999);
});
