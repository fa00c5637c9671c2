import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

import { DataError } from '../../../src/engine/data/data-error.js';
import { fetchDataset, findDataset, type FoundData } from '../../../src/engine/hub/fetch-dataset.js';
import type { Hub } from '../../../src/engine/hub/hub.js';
import { openHub, type OpenHub } from '../../support/hub/open-hub.js';
import type { HubFault, ServedRepository } from '../../support/hub/serve-hub.js';

const id = 'owner/snli';
const key = `datasets/${id}`;
const asked = { id, split: 'train', config: undefined, revision: undefined };
const conversion = 'refs/convert/parquet';
const bytes = (text: string): Buffer => Buffer.from(text);

let open: OpenHub;
afterEach(() => open.close());

const find = (overrides: object = {}, hub: Hub = open.hub): Promise<FoundData> =>
  findDataset({ ...asked, ...overrides }, hub);
const pathsOf = async (overrides: object = {}): Promise<readonly string[]> =>
  (await find(overrides)).files.map(({ path }) => path);
const own = (held: Record<string, Buffer>): ServedRepository => ({ revisions: { main: held } });

const converted: ServedRepository = {
  revisions: {
    main: { 'README.md': bytes('# SNLI'), 'snli.py': bytes('code') },
    [conversion]: {
      'default/train/0001.parquet': bytes('PAR1 second'),
      'default/train/0000.parquet': bytes('PAR1 first'),
      'default/train/0002.parquet': bytes('PAR1 third'),
      'default/partial-unlabelled/0000.parquet': bytes('PAR1 part'),
      'default/test/0000.parquet': bytes('PAR1 test'),
      'other/test/0000.parquet': bytes('PAR1 other'),
    },
  },
  lfs: ['default/train/0000.parquet'],
};

describe('the Parquet conversion', () => {
  test('gives the pieces of a split in order, by its own commit', async () => {
    open = await openHub({ [key]: converted });
    const found = await find();
    const commit = open.server.commitOf(key, conversion);
    expect(found.commit).toBe(commit);
    expect(found.files.map(({ path }) => path)).toEqual(
      [0, 1, 2].map((index) => `default/train/000${index}.parquet`),
    );
    expect(found.notes).toEqual([
      `The split "train" is of owner/snli@${commit} of Hugging Face (refs/convert/parquet), configuration "default".`,
    ]);
    const paths = await fetchDataset(found, open.hub);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual([
      'PAR1 first',
      'PAR1 second',
      'PAR1 third',
    ]);
    expect(paths[0]).toBe(
      join(open.cacheDir, `datasets--owner--snli/snapshots/${commit}/default/train/0000.parquet`),
    );
    expect(readFileSync(join(open.cacheDir, 'datasets--owner--snli/refs', conversion), 'utf8')).toBe(commit);
  });

  test('is not fetched again, and offline nothing is asked', async () => {
    open = await openHub({ [key]: converted });
    const first = await fetchDataset(await find(), open.hub);
    const before = open.server.asks.length;
    const offline = open.again({ HF_HUB_OFFLINE: '1' });
    expect(await fetchDataset(await find({}, offline), offline)).toEqual(first);
    expect(open.server.asks).toHaveLength(before);
    const online = open.again();
    expect(await fetchDataset(await find({}, online), online)).toEqual(first);
    expect(open.server.asks.slice(before).map(({ url }) => url)).toEqual([
      '/api/datasets/owner/snli/revision/refs%2Fconvert%2Fparquet',
    ]);
  });

  test('that holds the beginning of a split only says so', async () => {
    open = await openHub({ [key]: converted });
    const { files, notes } = await find({ split: 'unlabelled' });
    expect(files.map(({ path }) => path)).toEqual(['default/partial-unlabelled/0000.parquet']);
    expect(notes[0]).toContain('Only its beginning was converted');
  });

  test('has a configuration chosen by name, and names what there is', async () => {
    open = await openHub({ [key]: converted });
    expect(await pathsOf({ config: 'other', split: 'test' })).toEqual(['other/test/0000.parquet']);
    await expect(find({ config: 'othr' })).rejects.toThrow(
      'has no configuration "othr": it has "default", "other". Did you mean "other"?',
    );
    await expect(find({ split: 'tes' })).rejects.toThrow(
      'has no split "tes": it has "unlabelled", "test", "train". Did you mean "test"?',
    );
  });

  test('with several configurations and no default wants one to be chosen', async () => {
    const held = { 'a/train/0000.parquet': bytes('x'), 'b/train/0000.parquet': bytes('y') };
    open = await openHub({ [key]: { revisions: { main: {}, [conversion]: held } } });
    const error = await find().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DataError);
    expect(String(error)).toContain('several configurations, "a", "b": choose one, as {"name": "a"}');
  });

  test('is read in pieces: only what is needed is fetched', async () => {
    open = await openHub({ [key]: converted });
    const { repository, commit, files } = await find();
    for (const [index, content] of ['PAR1 first', 'PAR1 second'].entries()) {
      const file = files[index];
      if (!file) throw new RangeError('no file');
      const source = open.hub.open({ repository, commit, file });
      const read = async (start: number, end?: number) =>
        Buffer.from(await source.slice(start, end)).toString();
      expect(source.byteLength).toBe(content.length);
      expect(await read(0, 4)).toBe('PAR1');
      expect(await read(5)).toBe(content.slice(5));
      expect(await read(5, 999)).toBe(content.slice(5));
      expect(await read(7, 7)).toBe('');
    }
    expect(open.server.asks.filter(({ headers }) => headers.range === 'bytes=0-3').length).toBeGreaterThan(1);
    expect(readdirSync(join(open.cacheDir, 'datasets--owner--snli'))).not.toContain('blobs');
  });

  test('is read in pieces from a server without ranges, and never from a wrong range', async () => {
    const content = 'PAR1 second';
    let range = '';
    const fault: HubFault = ({ url }, response) => {
      if (!url.includes('0001.parquet')) return false;
      if (range === '') response.end(content);
      else response.writeHead(206, { 'content-range': range }).end('AAAA');
      return true;
    };
    open = await openHub({ [key]: converted }, { fault });
    const { repository, commit, files } = await find();
    const file = files[1];
    if (!file) throw new RangeError('no file');
    const source = open.hub.open({ repository, commit, file });
    expect(Buffer.from(await source.slice(5, 8)).toString()).toBe('sec');
    range = 'bytes 1-4/11';
    await expect(source.slice(0, 4)).rejects.toThrow('got another part of the file than it asked for');
  });
});

describe("a repository's own files", () => {
  test('are those that its card names, with configuration, split and patterns', async () => {
    const card = [
      '---',
      'configs:',
      '- config_name: pairs',
      '  default: true',
      '  data_files:',
      '  - split: train',
      '    path: [data/train-*.csv, "extra/**/more?.csv"]',
      '- config_name: plain',
      '  data_files: {train: all.jsonl}',
      '---',
    ].join('\n');
    const row = bytes('a,b\n');
    open = await openHub({
      [key]: own({
        'README.md': bytes(card),
        'all.jsonl': row,
        'data/test-1.csv': row,
        'data/train-2.csv': row,
        'data/train-1.csv': row,
        'data/train-1.csv.bak': row,
        'extra/a/b/more1.csv': row,
        'snli.py': row,
      }),
    });
    expect(await pathsOf()).toEqual(['data/train-1.csv', 'data/train-2.csv', 'extra/a/b/more1.csv']);
    expect(await pathsOf({ config: 'plain' })).toEqual(['all.jsonl']);
    await expect(find({ split: 'constructor' })).rejects.toThrow(
      'has no split "constructor": it has "train"',
    );
  });

  test.each([
    [['train.csv', 'test.csv'], ['train.csv']],
    [
      [
        'data/train-00000-of-00002.parquet',
        'data/train-00001-of-00002.parquet',
        'data/test-00000-of-00001.parquet',
      ],
      ['data/train-00000-of-00002.parquet', 'data/train-00001-of-00002.parquet'],
    ],
    [
      ['train/a.jsonl', 'train/b.jsonl', 'test/a.jsonl'],
      ['train/a.jsonl', 'train/b.jsonl'],
    ],
  ])('without a card are those named after the split: %j', async (held, expected) => {
    open = await openHub({ [key]: own(Object.fromEntries(held.map((path) => [path, bytes(path)]))) });
    expect(await pathsOf()).toEqual(expected);
  });

  test('are taken at the revision that is asked for, whatever the conversion holds', async () => {
    open = await openHub({
      [key]: { revisions: { ...converted.revisions, 'v1.0': { 'train.csv': bytes('a\n1\n') } } },
    });
    const found = await find({ revision: 'v1.0' });
    expect(found.notes).toEqual([
      `The split "train" is of owner/snli@${open.server.commitOf(key, 'v1.0')} of Hugging Face.`,
    ]);
    expect(found.files.map(({ path }) => path)).toEqual(['train.csv']);
  });

  test.each<{ name: string; held: string[]; says: string }>([
    {
      name: 'made by a script',
      held: ['snli.py', 'dataset_infos.json'],
      says: 'is made by a loading script, snli.py, which is not run',
    },
    { name: 'of other splits', held: ['dev.csv'], says: 'has no split "train": it has "dev"' },
    { name: 'of two formats', held: ['train.csv', 'train.jsonl'], says: 'is not of one format' },
    { name: 'of none', held: ['a.txt'], says: 'none was found' },
  ])('$name are refused with a word', async ({ held, says }) => {
    open = await openHub({ [key]: own(Object.fromEntries(held.map((path) => [path, bytes(path)]))) });
    await expect(find()).rejects.toThrow(says);
  });

  test.each([
    'configs: [{data_files: ["*a*a*a*a*a*a*a*a*a"]}]',
    `configs: [{data_files: ["${'a'.repeat(400)}"]}]`,
  ])('by a pattern that would take for ever are refused', async (yaml) => {
    open = await openHub({ [key]: own({ 'README.md': bytes(`---\n${yaml}\n---`), 'a.csv': bytes('a') }) });
    await expect(find()).rejects.toThrow("A pattern of the dataset's card is too long");
  });

  test('with a card that is no YAML are found by their names', async () => {
    open = await openHub({ [key]: own({ 'README.md': bytes('---\n{[:\n---'), 'train.csv': bytes('a') }) });
    expect(await pathsOf()).toEqual(['train.csv']);
  });
});
