import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import { asClasses, asValues, type ClassPredictions } from '../../../../src/domain/metrics/predictions.js';
import { ModelError } from '../../../../src/engine/models/model.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import {
  columnNames,
  expectedAnswers,
  expectedProbabilities,
  makeRequest,
  tableOf,
} from '../model-request.js';

/** How a model of the fixtures sees its data: 3 classes are a multi-class task. */
const shaped = (columnCount: number, classCount: number): Partial<ModelRequest> => ({
  features: columnNames(columnCount),
  classCount,
  task: classCount === 2 ? 'binary-classification' : 'multiclass-classification',
});

async function predict(
  path: string,
  overrides: Partial<ModelRequest>,
  rows: readonly (readonly Cell[])[],
): Promise<ClassPredictions> {
  const request = makeRequest(path, overrides);
  const model = await loadModel(request);
  try {
    return asClasses(await model.predict(tableOf(request.features, rows)));
  } finally {
    await model.close();
  }
}

/** Up to the errors of float32, with which the models compute: sums of forty numbers or of the trees of a forest. */
function expectClose(probabilities: readonly number[], expected: readonly number[]): void {
  expect(probabilities).toHaveLength(expected.length);
  expected.forEach((p, index) => expect(Math.abs((probabilities[index] ?? NaN) - p)).toBeLessThan(7e-7));
}

describe('an ONNX model of numbers', () => {
  const ask = async (path: string, columnCount: number, rows: readonly (readonly Cell[])[]) => {
    const features = columnNames(columnCount);
    const model = await loadModel(makeRequest(path, { task: 'regression', classCount: 0, features }));
    try {
      return asValues(await model.predict(tableOf(features, rows))).values;
    } finally {
      await model.close();
    }
  };

  test('answers its only output as it is, scores without a sigmoid', async () => {
    const { rows } = expectedAnswers.linear;
    const shares = expectedProbabilities(expectedAnswers.linear).filter((_, place) => place % 2 === 1);
    expectClose([...(await ask('linear.onnx', 3, rows))], shares);
    // The logarithm of the odds that numpy gave.
    const scores = await ask('logits.onnx', 3, rows);
    shares.forEach((p, row) => expect(scores[row]).toBeCloseTo(Math.log(p / (1 - p)), 3));
  });

  test('is refused when it answers several numbers for a row', async () => {
    await expect(ask('wide-logits.onnx', 40, expectedAnswers.wide.rows)).rejects.toThrow(
      /has the shape \[\d+, 5\]; expected \[\d+\] or \[\d+, 1\] with one number a row/,
    );
  });
});

describe('an ONNX model', () => {
  test.each([
    { path: 'linear.onnx', key: 'linear', columnCount: 3, classCount: 2, what: 'P(1) in a column' },
    { path: 'linear-one-row.onnx', key: 'linear', columnCount: 3, classCount: 2, what: 'one row at a time' },
    {
      path: 'linear-five-rows.onnx',
      key: 'linear',
      columnCount: 3,
      classCount: 2,
      what: 'five rows at a time',
    },
    { path: 'logits.onnx', key: 'linear', columnCount: 3, classCount: 2, what: 'a score, by sigmoid' },
    { path: 'double.onnx', key: 'linear', columnCount: 3, classCount: 2, what: 'float64' },
    {
      path: 'beside.onnx',
      key: 'linear',
      columnCount: 3,
      classCount: 2,
      what: 'weights in a file beside it',
    },
    {
      path: 'forest-zipmap.onnx',
      key: 'forest',
      columnCount: 4,
      classCount: 3,
      what: 'a forest with ZipMap',
    },
    { path: 'wide.onnx', key: 'wide', columnCount: 40, classCount: 5, what: 'probabilities beside scores' },
    { path: 'wide-logits.onnx', key: 'wide', columnCount: 40, classCount: 5, what: 'scores, by softmax' },
    {
      path: 'forest.onnx',
      key: 'forest',
      columnCount: 4,
      classCount: 3,
      what: 'a random forest, label first',
    },
  ] as const)(
    'answers what numpy and scikit-learn do: $path, $what',
    async ({ path, key, columnCount, classCount }) => {
      const expected = expectedProbabilities(expectedAnswers[key]);
      const { probabilities } = await predict(
        path,
        shaped(columnCount, classCount),
        expectedAnswers[key].rows,
      );
      expectClose([...probabilities], expected);
    },
  );

  test.each([
    { path: 'wide-logits.onnx', columnCount: 40, classCount: 5 },
    { path: 'forest.onnx', columnCount: 4, classCount: 3 },
    { path: 'linear.onnx', columnCount: 3, classCount: 2 },
  ])(
    'gives the same bytes for batches of 1, 7, 256 and 1000 rows: $path',
    async ({ path, columnCount, classCount }) => {
      const random = randomStream('batches');
      const rows = Array.from({ length: 1000 }, () =>
        Array.from({ length: columnCount }, () => 8 * random.next() - 1),
      );
      const answers = await Promise.all(
        [1, 7, 256, 1000].map((batchRows) =>
          predict(path, { ...shaped(columnCount, classCount), batchRows }, rows),
        ),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    },
  );

  test('takes one input per column, each of its own type, in any order of the columns', async () => {
    const names = ['age', 'job', 'known', 'visits', 'rate'];
    const { rows } = expectedAnswers.columns;
    const expected = expectedProbabilities(expectedAnswers.columns);
    const { probabilities } = await predict('columns.onnx', { features: names }, rows);
    expectClose([...probabilities], expected);
    const backwards = { features: ['spare', ...names].reverse() };
    const answer = await predict(
      'columns.onnx',
      backwards,
      rows.map((row) => ['x', ...row].reverse()),
    );
    expect(answer.probabilities).toEqual(probabilities);
  });

  test('writes flags and numbers for a string input as Python and JavaScript do', async () => {
    // By hand: score = 4 for "True", 8 for "7".
    const features = ['age', 'job', 'known', 'visits', 'rate'];
    const { probabilities } = await predict('columns.onnx', { features }, [
      [0, true, 0, 0, 0],
      [0, 7, 0, 0, 0],
    ]);
    expect(probabilities[1]).toBeCloseTo(1 / (1 + Math.exp(-4)), 5);
    expect(probabilities[3]).toBeCloseTo(1 / (1 + Math.exp(-8)), 5);
  });

  test('gives the classes in the order that is asked for, whatever that of the model', async () => {
    const { rows, classes = [] } = expectedAnswers.forest;
    const answer = await predict('forest-names.onnx', { ...shaped(4, 3), classColumns: [2, 0, 1] }, rows);
    const expected = classes.flatMap(([a = NaN, b = NaN, c = NaN]) => [c, a, b]);
    expectClose([...answer.probabilities], expected);
  });

  test('takes the text feature for a single string input, null as an empty text', async () => {
    const overrides = { features: ['id', 'sentence'], textFeatures: ['sentence'] };
    const { probabilities } = await predict('text.onnx', overrides, [
      [1, 'good'],
      [2, 'bad'],
      [3, null],
      [4, '\u{1F600}'],
    ]);
    expectClose([...probabilities], [0.1, 0.9, 0.8, 0.2, 0.5, 0.5, 0.75, 0.25]);
  });

  test('takes several text features by name', async () => {
    const names = ['premise', 'hypothesis'];
    const { probabilities } = await predict('pair.onnx', { features: names, textFeatures: names }, [
      ['good', 'bad'],
    ]);
    expectClose([...probabilities], [0.82, 0.18]);
  });

  test('says which cells its inputs take', async () => {
    const types = ['number', 'string', 'null'] as const;
    const model = await loadModel(
      makeRequest('columns.onnx', { features: ['age', 'job', 'known', 'visits', 'rate', 'spare'] }),
    );
    const accepted = (feature: string) => types.filter((type) => model.accepts(feature, type));
    expect(accepted('age')).toEqual(['number', 'null']);
    expect(accepted('rate')).toEqual(['number', 'null']);
    expect(accepted('job')).toEqual(['number', 'string', 'null']);
    expect(accepted('known')).toEqual([]);
    expect(accepted('visits')).toEqual(['number']);
    expect(accepted('spare')).toEqual([]);
    await model.close();
  });

  test.each<{
    name: string;
    path: string;
    overrides?: Partial<ModelRequest>;
    rows?: Cell[][];
    message: string;
  }>([
    {
      name: 'columns that do not fit, naming inputs and columns',
      path: 'linear.onnx',
      overrides: { features: ['age', 'job'] },
      message: 'It expects "x" (float32 [n, 3]). The data have 2 columns: age, job.',
    },
    {
      name: 'named inputs of which one is no column',
      path: 'columns.onnx',
      overrides: { features: ['age', 'job', 'visits', 'rate'] },
      message: '"age" (float32 [n, 1]), "job" (string [n, 1]), "known" (bool [n, 1]), "visits" (int64 [n])',
    },
    {
      name: 'a string input for two text features',
      path: 'text.onnx',
      overrides: { features: ['a', 'b'], textFeatures: ['a', 'b'] },
      message: 'do not fit the data. It expects "input" (string [n])',
    },
    {
      name: 'an input type of no column',
      path: 'bytes-input.onnx',
      overrides: { features: ['x'] },
      message: 'uint8',
    },
    {
      name: 'several float outputs',
      path: 'two-floats.onnx',
      overrides: shaped(40, 5),
      message:
        '"logits" (float32 [n, 5]), "softened" (float32 [n, 5]). The engine reads class probabilities from',
    },
    {
      name: 'scores',
      path: 'score.onnx',
      rows: [[1, 2, 3]],
      message: '"score", row 1: 2.875 is outside 0..1',
    },
    {
      name: 'another number of classes',
      path: 'wide.onnx',
      overrides: shaped(40, 3),
      rows: [Array<Cell>(40).fill(0)],
      message: '"probabilities" has the shape [1, 5]; expected [1, 3] with the probability of each class',
    },
    {
      name: 'NaN',
      path: 'linear.onnx',
      rows: [
        [1, 2, 3],
        [1, null, 3],
      ],
      message: '"p", row 2: NaN',
    },
    {
      name: 'a text for a float',
      path: 'linear.onnx',
      rows: [
        [1, 2, 3],
        [1, 'many', 3],
      ],
      message: 'The model\'s input for column "b" takes float32; row 2 holds string "many".',
    },
    {
      name: 'null for an integer',
      path: 'columns.onnx',
      overrides: { features: ['age', 'job', 'known', 'visits', 'rate'] },
      rows: [[1, 'clerk', true, null, 1]],
      message: 'column "visits" takes int64; row 1 holds null',
    },
    {
      name: 'a fraction for an integer',
      path: 'columns.onnx',
      overrides: { features: ['age', 'job', 'known', 'visits', 'rate'] },
      rows: [[1, 'clerk', true, 1.5, 1]],
      message: 'column "visits" takes int64; row 1 holds number 1.5',
    },
  ])('refuses $name', async ({ path, overrides = {}, rows = [], message }) => {
    await expect(predict(path, overrides, rows)).rejects.toThrow(ModelError);
    await expect(predict(path, overrides, rows)).rejects.toThrow(message);
  });

  test('counts rows over the whole table, not the batch', async () => {
    const rows = [...Array<Cell[]>(9).fill([1, 2, 3]), [1, null, 3]];
    await expect(predict('linear.onnx', { batchRows: 4 }, rows)).rejects.toThrow('row 10: NaN');
  });

  test('says which column is missing from a table', async () => {
    const model = await loadModel(makeRequest('linear.onnx'));
    await expect(model.predict(tableOf(['a', 'b'], [[1, 2]]))).rejects.toThrow('needs the column "c"');
    await model.close();
  });
});

describe('a file that is no ONNX model', () => {
  const files = {
    'pointer.onnx': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    'page.onnx': '<!DOCTYPE html>\n<title>404</title>',
    'checkpoint.onnx': Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'),
    'pickle.onnx': Buffer.from('\x80\x04\x95\x00', 'latin1'),
    'empty.onnx': '',
    'noise.onnx': Buffer.from([8, 8, 0x12, 0xff, 0xff, 0xff, 0xff]),
    'folder.onnx/file': '',
  };
  let folder: string;
  beforeAll(async () => {
    folder = await makeWorkspace(files);
  });
  afterAll(() => removeWorkspace(folder));

  test.each([
    ['pointer.onnx', 'it is a Git LFS pointer: fetch the file itself'],
    ['page.onnx', 'it is text that begins "<!DOCTYPE html>"'],
    ['checkpoint.onnx', 'it is a zip archive'],
    ['pickle.onnx', 'it is a Python pickle'],
    ['empty.onnx', 'it is an empty file'],
    ['noise.onnx', 'cannot be opened: it is damaged or cut short'],
    ['folder.onnx', 'cannot be read'],
    ['missing.onnx', 'cannot be read'],
  ])('is refused: %s, %s', async (name, message) => {
    const opening = loadModel(makeRequest(join(folder, name)));
    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(message);
  });
});

describe('a native runtime that does not open the model', () => {
  // As onnxruntime-node does with a StringNormalizer on a machine without the locale en_US.UTF-8.
  const native = `
    exports.Tensor = class {};
    exports.InferenceSession = { create: async () => { throw new Error('Failed to construct locale'); } };
  `;
  const { rows } = expectedAnswers.linear;
  let workspace = '';
  beforeAll(async () => {
    workspace = await makeWorkspace({ 'node_modules/onnxruntime-node/index.js': native });
  });
  afterAll(() => removeWorkspace(workspace));

  test('gives way to the bundled one, and the log says so', async () => {
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    const overrides = { ...shaped(3, 2), workspace, runtime: 'auto' as const, log };
    expect((await predict('linear.onnx', overrides, rows)).rowCount).toBe(rows.length);
    expect(lines[0]).toContain('Failed to construct locale');
    expect(lines[0]).toContain('Trying onnxruntime-web.');
    expect(lines[1]).toContain('runs in onnxruntime-web');
  });

  test('is an error when it was asked for', async () => {
    const overrides = { ...shaped(3, 2), workspace, runtime: 'native' as const };
    await expect(predict('linear.onnx', overrides, rows)).rejects.toThrow('Failed to construct locale');
  });
});
