import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { asClasses } from '../../../../src/domain/metrics/predictions.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import { ModelError } from '../../../../src/engine/models/model.js';
import { readClassLabels } from '../../../../src/engine/models/onnx/read-class-labels.js';
import { encodeField, replaceFields } from '../../../../src/engine/models/onnx/write-protobuf.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import { expectedAnswers, makeRequest, modelFolder, tableOf } from '../model-request.js';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeWorkspace));
});

async function workspaceOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await makeWorkspace(files);
  folders.push(folder);
  return folder;
}

/** P(1) of each row. */
async function positives(
  path: string,
  overrides: Partial<ModelRequest>,
  rows: readonly (readonly Cell[])[],
): Promise<number[]> {
  const request = makeRequest(path, overrides);
  const model = await loadModel(request);
  try {
    const { probabilities } = asClasses(await model.predict(tableOf(request.features, rows)));
    return [...probabilities].filter((_, place) => place % 2 === 1);
  } finally {
    await model.close();
  }
}

const bytesOf = (name: string): Buffer => readFileSync(`${modelFolder}${name}`);
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
const linear = expectedAnswers.linear;

describe('a model as exporters write it', () => {
  // P(yes) = sigmoid(x − 10.5), as make_models.py has it.
  const tenAndEleven = [[10], [11]];
  const oneColumn = { features: ['x'], classLabels: ['no', 'yes'] };

  test('with ZipMap: the probabilities of its maps', async () => {
    const found = await positives('zipmap-names.onnx', oneColumn, tenAndEleven);
    expect(found[0]).toBeCloseTo(sigmoid(-0.5), 6);
    expect(found[1]).toBeCloseTo(sigmoid(0.5), 6);
  });

  test('with an output for each class, as skl2onnx has it with zipmap "columns"', async () => {
    const found = await positives('zipmap-columns.onnx', oneColumn, tenAndEleven);
    expect(found[0]).toBeCloseTo(sigmoid(-0.5), 6);
    expect(found[1]).toBeCloseTo(sigmoid(0.5), 6);
    expect(readClassLabels(bytesOf('zipmap-columns.onnx'))).toEqual(['no', 'yes']);
    const turned = await positives(
      'zipmap-columns.onnx',
      { ...oneColumn, classColumns: [1, 0] },
      tenAndEleven,
    );
    expect(turned[0]).toBeCloseTo(sigmoid(0.5), 6);
  });

  test.each(['label-names.onnx', 'label-index.onnx'])('with labels alone: %s', async (path) => {
    expect(await positives(path, oneColumn, tenAndEleven)).toEqual([0, 1]);
  });

  test('with labels alone, in another order of the classes', async () => {
    // The model lists no, yes; the data yes, no: class 1 is no, the model's column 0.
    const overrides = { ...oneColumn, classColumns: [1, 0] };
    expect(await positives('label-names.onnx', overrides, tenAndEleven)).toEqual([1, 0]);
  });

  test('with labels that are none of the classes', async () => {
    const overrides = { features: ['x'], classLabels: ['good', 'bad'] };
    await expect(positives('label-names.onnx', overrides, tenAndEleven)).rejects.toThrow(
      'The model\'s output "a_label" answered "no", which is none of the classes "good", "bad"',
    );
  });

  test('in float16, as near as its eleven bits are', async () => {
    const found = await positives('half.onnx', {}, linear.rows);
    linear.positive?.forEach((p, row) => expect(Math.abs((found[row] ?? NaN) - p)).toBeLessThan(2 ** -10));
    // Rounded to float16: a multiple of 2^−11 between 0.5 and 1.
    expect(((found[0] ?? NaN) * 2 ** 11) % 1).toBe(0);
  });

  test('with whole numbers as inputs', async () => {
    const found = await positives('whole.onnx', {}, [[1, 2, 3]]);
    // By hand: 0.5 − 0.5 + 3 − 0.125.
    expect(found[0]).toBeCloseTo(sigmoid(2.875), 6);
    await expect(positives('whole.onnx', {}, [[1.5, 2, 3]])).rejects.toThrow(
      'takes int64; row 1 holds number 1.5',
    );
  });

  test('with an output of other floats beside the probabilities: by its columns, or by its name', async () => {
    for (const path of ['embedding.onnx', 'hidden.onnx']) {
      const found = await positives(path, {}, linear.rows);
      linear.positive?.forEach((p, row) => expect(found[row]).toBeCloseTo(p, 5));
    }
  });

  test('for five rows at a time, whatever the number of rows', async () => {
    for (const count of [1, 4, 5, 6, 11]) {
      const rows = Array.from({ length: count }, (_, row) => [row, 1, 0]);
      const found = await positives('linear-five-rows.onnx', {}, rows);
      rows.forEach(([a = 0], row) => expect(found[row]).toBeCloseTo(sigmoid(0.5 * a - 0.25 - 0.125), 6));
      expect(found).toHaveLength(count);
    }
    const failing = [...Array<Cell[]>(6).fill([1, 2, 3]), [1, null, 3]];
    await expect(positives('linear-five-rows.onnx', {}, failing)).rejects.toThrow('row 7: NaN');
  });

  test('with inputs of several columns: texts for strings, numbers for others, in file order', async () => {
    const features = ['job', 'age', 'region', 'visits'];
    const overrides = { features, wordFeatures: ['job', 'region'] };
    const found = await positives('groups.onnx', overrides, [
      ['clerk', 2, 'north', 4],
      ['nurse', 1, null, -2],
    ]);
    // By hand: 1 − 1 − 1 + 4, and 0.5 + 0.5 + 0.5.
    expect(found[0]).toBeCloseTo(sigmoid(3), 6);
    expect(found[1]).toBeCloseTo(sigmoid(1.5), 6);
  });

  test.each<{ features: string[]; wordFeatures: string[]; said: string }>([
    {
      features: ['id', 'job', 'age', 'region', 'visits'],
      wordFeatures: ['job', 'region'],
      said: 'It takes 4 of them: name those that are not for it, besides the label, under data in features-not-in-model',
    },
    { features: ['job', 'age'], wordFeatures: ['job'], said: 'It takes 4: give the data all columns' },
    {
      features: ['job', 'age', 'region', 'visits'],
      wordFeatures: ['job'],
      said: 'texts for string inputs and numbers for others',
    },
  ])('is refused where its groups do not fit: $features', async ({ said, ...columns }) => {
    await expect(positives('groups.onnx', columns, [])).rejects.toThrow(said);
  });
});

describe('a model that cannot be opened', () => {
  const refusalOf = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
    const folder = await workspaceOf(files);
    const error: unknown = await loadModel(makeRequest(join(folder, 'model.onnx'))).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ModelError);
    return (error as ModelError).message;
  };
  const opset = (domain: string, version: number): Buffer =>
    Buffer.concat([encodeField(1, domain), Buffer.of(0x10, version)]);
  const withOpset = (version: number): Buffer =>
    Buffer.from(
      replaceFields(bytesOf('linear.onnx'), ({ number }) => (number === 8 ? opset('', version) : undefined)),
    );

  test('says which opset, or version of the format, is too new, and the cure', async () => {
    const message = await refusalOf({ 'model.onnx': withOpset(99) });
    expect(message).toMatch(
      /it is written in opset 99 of ai\.onnx, and onnxruntime-web [\d.]+ knows up to opset \d+: export it/,
    );
    const ofFuture = bytesOf('linear.onnx');
    // ir_version: 8 is its first field.
    expect([...ofFuture.subarray(0, 2)]).toEqual([8, 8]);
    ofFuture[1] = 99;
    expect(await refusalOf({ 'model.onnx': ofFuture })).toMatch(
      /IR version 99, and onnxruntime-web [\d.]+ reads up to \d+:/,
    );
  });

  const model = bytesOf('beside.onnx');
  const weights = bytesOf('beside.onnx.data');
  test.each<{ name: string; files: Readonly<Record<string, string | Buffer>>; said: string }>([
    { name: 'missing', files: {}, said: '"beside.onnx.data", which is not there: put it beside the model' },
    {
      name: 'a Git LFS pointer',
      files: { 'beside.onnx.data': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' },
      said: 'which is a Git LFS pointer: fetch the file itself with "git lfs pull"',
    },
    {
      name: 'cut short',
      files: { 'beside.onnx.data': weights.subarray(0, 9) },
      said: 'which has 9 bytes of at least 16: take both files from the same export',
    },
    { name: 'a folder', files: { 'beside.onnx.data/file': '' }, said: 'which is not there' },
  ])('says what is wrong with its file of weights: $name', async ({ files, said }) => {
    const message = await refusalOf({ 'model.onnx': model, ...files });
    expect(message).toContain(`model.onnx keeps its weights in the file`);
    expect(message).toContain(said);
    expect(message).toContain('save_as_external_data=False');
  });

  /** The same model with its weights elsewhere. Numbers of fields: onnx/onnx.proto. */
  const weightsAt = (location: string): Buffer =>
    Buffer.from(
      replaceFields(model, (field) => (field.number === 7 ? withTensors(field.bytes, location) : undefined)),
    );
  const withTensors = (graph: Uint8Array, location: string): Uint8Array =>
    replaceFields(graph, (field) => (field.number === 5 ? withLocation(field.bytes, location) : undefined));
  const withLocation = (tensor: Uint8Array, location: string): Uint8Array =>
    replaceFields(tensor, ({ number, bytes }) =>
      number === 13 && Buffer.from(bytes).includes('location')
        ? Buffer.concat([encodeField(1, 'location'), encodeField(2, location)])
        : undefined,
    );

  test.each(['../secrets', '/etc/passwd', 'a/../../b', '..'])(
    'reads no weights from outside its folder: %s',
    async (location) => {
      const message = await refusalOf({ 'model.onnx': weightsAt(location) });
      expect(message).toContain('which is not in its folder');
    },
  );

  test('weights in a folder beside the model are read', async () => {
    const folder = await workspaceOf({
      'model.onnx': weightsAt('weights/all.bin'),
      'weights/all.bin': weights,
    });
    const found = await positives(join(folder, 'model.onnx'), {}, linear.rows);
    linear.positive?.forEach((p, row) => expect(found[row]).toBeCloseTo(p, 5));
  });
});
