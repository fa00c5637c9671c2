import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';

import { loadDataset, type LoadedDataset } from '../../../src/engine/data/load-dataset.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const classLabel = (names: unknown): string =>
  JSON.stringify({ info: { features: { y: { names, _type: 'ClassLabel' } } } });

interface Given {
  readonly labels: readonly number[];
  /** What `datasets` wrote into the file. */
  readonly remark?: string;
  readonly classNames?: readonly string[];
  readonly modelClasses?: readonly string[];
  readonly task?: 'binary-classification' | 'multiclass-classification';
}

async function load({ labels, remark, classNames, modelClasses, task }: Given): Promise<LoadedDataset> {
  const path = join(folder, 'data.parquet');
  const content = parquetWriteBuffer({
    columnData: [
      { name: 'x', data: labels.map((_, row) => row), type: 'INT32' },
      { name: 'y', data: labels.map(BigInt), type: 'INT64' },
    ],
    ...(remark !== undefined && { kvMetadata: [{ key: 'huggingface', value: remark }] }),
  });
  await writeFile(path, Buffer.from(content));
  const params = { label_col: 'y', ...(classNames && { class_names: classNames }) };
  return loadDataset(path, params, task ?? 'multiclass-classification', undefined, modelClasses);
}

const snli = ['entailment', 'neutral', 'contradiction'];
const remark = classLabel(snli);

describe('labels of a ClassLabel', () => {
  test('are matched by name, and rows without one dropped', async () => {
    const data = await load({
      labels: [0, 1, -1, 2, -1],
      remark,
      classNames: ['Contradiction', 'Neutral', 'Entailment'],
    });
    // By hand: entailment is the third name that is given, contradiction the first.
    expect(data.target).toMatchObject({ ids: Int32Array.of(2, 1, 0) });
    expect([...data.rowNumbers]).toEqual([1, 2, 4]);
    expect(data.table.rowCount).toBe(3);
    expect(data.goldlessCount).toBe(2);
  });

  test.each([
    { what: 'name the classes that nobody else names', names: snli },
    {
      what: "give way to a model's names",
      modelClasses: ['neutral', 'contradiction', 'entailment'],
      ids: [2, 0],
    },
    { what: 'go before those of a model that has none', modelClasses: ['0', '1', '2'], names: snli },
  ])('$what', async ({ modelClasses, names = modelClasses, ids = [0, 1] }) => {
    const data = await load({ labels: [0, 1], remark, ...(modelClasses && { modelClasses }) });
    expect(data.classNames).toEqual(names);
    expect(data.target).toMatchObject({ ids: Int32Array.from(ids) });
  });

  test('stay indices where the classes are called by numbers', async () => {
    const data = await load({ labels: [2, 0], remark, classNames: ['0', '1', '2'] });
    expect(data.target).toMatchObject({ ids: Int32Array.of(2, 0) });
  });

  test.each([
    { classNames: ['yes', 'no', 'maybe'], by: 'data_params.class_names are "yes", "no", "maybe"' },
    { modelClasses: ['yes', 'no', 'maybe'], by: 'the model lists "yes", "no", "maybe"' },
  ])('that contradict other names are refused with both lists: $by', async ({ by, ...given }) => {
    await expect(load({ labels: [0, 1], remark, ...given })).rejects.toThrow(
      `the dataset names its classes "entailment", "neutral", "contradiction"; ${by}`,
    );
  });

  test.each([
    'no JSON',
    '[]',
    classLabel(['a', 'a']),
    classLabel([1, 2]),
    classLabel('ab'),
    JSON.stringify({ info: { features: { y: { dtype: 'int64', _type: 'Value' } } } }),
  ])('are those of nobody for %s', async (odd) => {
    expect((await load({ labels: [0, 1, 2], remark: odd })).classNames).toEqual(['0', '1', '2']);
  });
});

describe('the label −1', () => {
  test('is no gold label beside all indices', async () => {
    const data = await load({ labels: [1, -1, 0, 2], classNames: snli });
    expect(data.target).toMatchObject({ ids: Int32Array.of(1, 0, 2) });
    expect(data.goldlessCount).toBe(1);
  });

  test.each<Given>([
    { labels: [-1, 0, 1], classNames: ['negative', 'neutral', 'positive'] },
    { labels: [-1, 0, 1] },
  ])('is refused where it may be a class: %j', async (given) => {
    await expect(load(given)).rejects.toThrow('the label');
  });

  test('is a class beside 1 alone, as in many a binary task', async () => {
    const { classNames, target } = await load({ labels: [-1, 1], task: 'binary-classification' });
    expect(classNames).toEqual(['-1', '1']);
    expect(target).toMatchObject({ ids: Int32Array.of(0, 1) });
  });
});
