import { afterEach, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';

import { loadDataset, type LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import { fetchSplit, type FetchedSplit } from '../../../src/engine/jobs/fetch-sources.js';
import { openHub, type OpenHub } from '../../support/hub/open-hub.js';

/** Rows `first` to `first + count - 1`: x is the row, y whether it is odd, and a column that nobody needs. */
function shard(first: number, count: number, kind: 'INT32' | 'STRING' = 'INT32'): Buffer {
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const numbers = kind === 'INT32' ? rows : rows.map(String);
  return Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'x', data: numbers, type: kind },
        { name: 'y', data: rows.map((row) => row % 2), type: 'INT32' },
        { name: 'text', data: rows.map((row) => `text ${row} `.repeat(200)), type: 'STRING' },
      ],
      rowGroupSize: 50,
      codec: 'UNCOMPRESSED',
    }),
  );
}

const key = 'datasets/owner/long';
const at = (index: number): string => `default/train/000${index}.parquet`;
const served = (...shards: readonly Buffer[]) => ({
  [key]: {
    revisions: {
      main: {},
      'refs/convert/parquet': Object.fromEntries(shards.map((content, index) => [at(index), content])),
    },
    lfs: shards.map((_, index) => at(index)),
  },
});
const train = { id: 'owner/long', split: 'train', config: undefined, revision: undefined };

let open: OpenHub;
afterEach(() => open.close());

const load = ({ path, shards }: FetchedSplit, params: object = {}): Promise<LoadedDataset> =>
  loadDataset(path, { label_col: 'y', ...params }, 'binary-classification', undefined, undefined, shards);
const numbersOf = ({ table }: LoadedDataset): readonly unknown[] =>
  Array.from({ length: table.rowCount }, (_, row) => table.column('x')?.cell(row));

test('a split in several Parquet files is one table, its files one after the other', async () => {
  open = await openHub(served(shard(0, 120), shard(120, 70), shard(190, 10)));
  const split = await fetchSplit(train, open.hub);
  const data = await load(split);
  expect(numbersOf(data)).toEqual(Array.from({ length: 200 }, (_, row) => row));
  expect(data.target).toEqual({
    kind: 'classes',
    ids: Int32Array.from({ length: 200 }, (_, row) => row % 2),
    names: ['0', '1'],
  });
  // The rows that are drawn are those of one file of the same rows.
  const sample = await load(split, { nrows: 20 });
  expect(sample.table.rowCount).toBe(20);
  expect(numbersOf(sample)).toEqual([...sample.rowNumbers].map((number) => number - 1));
  const asked = open.server.asks.length;
  await load(await fetchSplit(train, open.again({ HF_HUB_OFFLINE: '1' })));
  expect(open.server.asks).toHaveLength(asked);
});

test('a very large split is not kept: what is read of it is fetched, and gives the same table', async () => {
  const shards = [shard(0, 120), shard(120, 70)];
  open = await openHub(served(...shards));
  const kept = await load(await fetchSplit(train, open.hub), { nrows: 5, sample: false });
  const before = open.server.asks.length;
  const split = await fetchSplit(train, open.hub, 100_000);
  expect(split.notes.at(-1)).toContain('only the columns and rows that are used were fetched');
  const data = await load(split, { nrows: 5, sample: false });
  expect(numbersOf(data)).toEqual([0, 1, 2, 3, 4]);
  expect(numbersOf(data)).toEqual(numbersOf(kept));
  // Of each file the end; of the rest the first of its row groups alone.
  const ranges = open.server.asks
    .slice(before)
    .flatMap(({ at, headers }) => (at === 'cdn' ? [headers.range] : []));
  const bytes = ranges
    .map((range) => /^bytes=(\d+)-(\d+)$/.exec(range ?? ''))
    .map((found) => Number(found?.[2]) - Number(found?.[1]) + 1)
    .reduce((sum, count) => sum + count, 0);
  expect(bytes).toBeLessThan(shards.reduce((sum, { length }) => sum + length, 0) / 2);
});

test.each([
  { what: 'other columns', second: shard(120, 70, 'STRING'), message: 'other columns in its part 2 of 2' },
  {
    what: 'a damaged part',
    second: shard(120, 70).subarray(0, 5000),
    message: 'its end is missing (part 2 of 2, 0001.parquet)',
  },
])('$what are told with the part', async ({ second, message }) => {
  open = await openHub(served(shard(0, 120), second));
  await expect(load(await fetchSplit(train, open.hub))).rejects.toThrow(message);
});

test('a large split can not be read without the Hub', async () => {
  open = await openHub(served(shard(0, 120)));
  await fetchSplit(train, open.hub, 0);
  const offline = fetchSplit(train, open.again({ HF_HUB_OFFLINE: '1' }), 0);
  await expect(offline).rejects.toThrow('0000.parquet of the dataset owner/long is not in the cache');
});

describe('a split in several files of text', () => {
  const own = (files: Readonly<Record<string, string>>) => ({
    [key]: {
      revisions: {
        main: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
      },
    },
  });
  const rows = (first: number) => [0, 1, 2].map((index) => ({ x: first + index, y: index % 2 }));

  test.each([
    ['csv', (first: number) => ['x,y', ...rows(first).map(({ x, y }) => `${x},${y}`)].join('\n')],
    ['json', (first: number) => JSON.stringify(rows(first))],
    [
      'jsonl',
      (first: number) =>
        rows(first)
          .map((row) => JSON.stringify(row))
          .join('\n'),
    ],
  ])('of %s is one table, its files one after the other', async (ending, textOf) => {
    open = await openHub(
      own({
        [`data/train-00001-of-00002.${ending}`]: textOf(3),
        [`data/train-00000-of-00002.${ending}`]: textOf(0),
      }),
    );
    const split = await fetchSplit(train, open.hub);
    const data = await load(split);
    expect(numbersOf(data)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(data.written?.[0]).toBe('its rows are those of 2 files, in the order of their names');
    expect(numbersOf(await load(split, { nrows: 4, sample: false }))).toEqual([0, 1, 2, 3]);
  });

  test('of which one is missing is told', async () => {
    open = await openHub(
      own({ 'train-00000-of-00003.csv': 'x,y\n1,0', 'train-00002-of-00003.csv': 'x,y\n2,1' }),
    );
    const { notes } = await fetchSplit(train, open.hub);
    expect(notes[1]).toBe(
      'Of the split "train" owner/long lacks "train-00001-of-00003.csv": only its other files are used.',
    );
  });

  test('of which one has other columns is refused with its name', async () => {
    open = await openHub(own({ 'train-1.csv': 'x,y\n1,0', 'train-2.csv': 'x,z\n2,1' }));
    const split = await fetchSplit(train, open.hub);
    await expect(load(split)).rejects.toThrow('train-2.csv has other columns than train-1.csv');
  });
});
