import { asClasses } from '../../../../src/domain/metrics/predictions.js';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import { ModelError } from '../../../../src/engine/models/model.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import { makeRequest, tableOf } from '../model-request.js';
import { findPython, findPythonWithPandas } from './find-python.js';

const answering = (expression: string): string => `def predict_dict(x):\n    return ${expression}\n`;
const files = {
  'echo.py': 'def predict_dict(x):\n    print(x)\n    return 0.25\n',
  'half.py': answering('0.5'),
  'by-hand.py': answering('(x["a"] or 0) / 100 if x["b"] == "x" else 1.0'),
  'keys.py': answering('0.5 if list(x) == ["a", "b", "c"] else 1.0'),
  'integration.py': 'def predict_dict(x, secrets):\n    return 0.5 if secrets == {} else 1.0\n',
  'named-integration.py':
    'def predict_dict(x, *, integration_dict=None):\n    return 0.5 if integration_dict == {} else 1.0\n',
  'own-default.py': 'def predict_dict(x, threshold=0.5):\n    return threshold\n',
  'artefact.py':
    'import json, pathlib, helper\nknown = json.loads((pathlib.Path(__file__).parent / "known.json").read_text())\n' +
    'def predict_dict(x):\n    return helper.look_up(known, x["b"])\n',
  'helper.py': 'def look_up(known, key):\n    return known.get(key, 0.5)\n',
  'known.json': '{"x": 0.125}',
  'classes.py': answering('[0.2, 0.3, 0.5]'),
  'tuple.py': answering('(0.2, 0.3, 0.5)'),
  'draws.py': 'import random\ndef predict_dict(x):\n    return random.random()\n',
  'hash.py': answering('hash("text") % 1000 / 1000'),
  'raises.py': 'def look(x):\n    return x["missing"]\n\ndef predict_dict(x):\n    return look(x)\n',
  'raises-late.py': answering('0.5 if x["a"] < 8 else 1 / 0'),
  'long-error.py': 'def predict_dict(x):\n    raise ValueError("é" * 100000)\n',
  'exits.py': 'import sys\ndef predict_dict(x):\n    sys.exit("enough")\n',
  'vanishes.py': 'import os\ndef predict_dict(x):\n    print("last words")\n    os._exit(7)\n',
  'dies-of-null.py':
    'import os\ndef predict_dict(x):\n    return os._exit(7) if x["b"] is None else x["a"] / 100\n',
  'crashes.py': 'import ctypes\ndef predict_dict(x):\n    ctypes.string_at(0)\n',
  'hangs.py': 'import time\ndef predict_dict(x):\n    time.sleep(1000)\n',
  'noise.py':
    'import os, subprocess, sys\nprint("loading")\n\ndef predict_dict(x):\n    os.write(1, b"\\x00\\x00\\x00\\x05nope\\n")\n' +
    '    sys.stdout.write("said\\n")\n    sys.__stdout__.write("meant\\n")\n    subprocess.run(["echo", "from a child"])\n' +
    '    print("warned", file=sys.stderr)\n    return 0.5\n',
  'chatter.py':
    'def predict_dict(x):\n    for i in range(5000): print("line", i)\n    print("y" * 10000000)\n    return 0.5\n',
  'reads-input.py': 'import sys\ndef predict_dict(x):\n    return 0.5 if sys.stdin.read() == "" else 1.0\n',
  'forges.py':
    'import json, os, struct\ndef predict_dict(x):\n    body = json.dumps({"hello": 1}).encode()\n' +
    '    for fd in range(3, 10):\n        try: os.write(fd, struct.pack(">I", len(body)) + body)\n        except OSError: pass\n' +
    '    return 0.5\n',
  'import-error.py': 'import does_not_exist\n',
  'syntax.py': 'def predict_dict(x:\n',
  'exits-on-import.py': 'import sys\nsys.exit(4)\n',
  'both.py': 'def predict_dict(x): return 0\ndef predict_df(df): return df\n',
  'neither.py': 'predict = 1\n',
  'random.py': 'import random, secrets\n' + answering('0.5'),
  'sees.py': answering('x["b"]'),
  'text.py': answering('"four"'),
  'whole.py': answering('x["a"]'),
  'pair.py': answering('[1 - x["a"] / 100, x["a"] / 100]'),
  'names.py': answering('("no", "YES", "no")[x["a"] - 1]'),
  'flags.py': answering('x["a"] > 1'),
};

const python = findPython();
let folder: string;
beforeAll(async () => {
  folder = await makeWorkspace(files);
});
afterAll(() => removeWorkspace(folder));

const threeRows: Cell[][] = [
  [1, 'x', 0.5],
  [2, null, null],
  [3, 'é\uD83D\uDE00"\\', -1],
];
type Name = keyof typeof files;

async function predict(
  name: Name,
  rows: readonly (readonly Cell[])[] = threeRows,
  overrides: Partial<ModelRequest> = {},
): Promise<number[]> {
  const request = makeRequest(join(folder, name), { python, ...overrides });
  const model = await loadModel(request);
  try {
    return [...asClasses(await model.predict(tableOf(request.features, rows))).probabilities];
  } finally {
    await model.close();
  }
}
const positives = (probabilities: readonly number[]): number[] =>
  probabilities.filter((_, index) => index % 2 === 1);

function isGone(pid: number): boolean {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
}

describe('a Python model with predict_dict', () => {
  test('is given one row at a time, and answers in order', async () => {
    expect(positives(await predict('by-hand.py'))).toEqual([0.01, 1, 1]);
  });

  test('is given the feature columns in file order, and nothing else', async () => {
    const model = await loadModel(makeRequest(join(folder, 'keys.py'), { python }));
    const table = tableOf(['a', 'label', 'b', 'c'], [[1, 1, 2, 3]]);
    expect(positives([...asClasses(await model.predict(table)).probabilities])).toEqual([0.5]);
    await model.close();
  });

  test('is given numbers as a pandas column would hold them, None for null, and any text', async () => {
    const lines: string[] = [];
    const rows = [...threeRows, [4, '\uD800', true]];
    await predict('echo.py', rows, { log: (line) => lines.push(line), batchRows: 1 });
    // Column c has a null and a fraction and so is one of floats, in each batch; a lone surrogate is escaped.
    expect(lines).toEqual([
      "model: {'a': 1, 'b': 'x', 'c': 0.5}",
      "model: {'a': 2, 'b': None, 'c': None}",
      "model: {'a': 3, 'b': 'é\uD83D\uDE00\"\\\\', 'c': -1.0}",
      "model: {'a': 4, 'b': '\\ud800', 'c': True}",
    ]);
  });

  test.each(['', 'without numpy'])('is given every cell as what it is %s', async (without) => {
    const own = await makeWorkspace({
      'echo.py': files['echo.py'],
      ...(without !== '' && { 'numpy.py': 'raise ImportError("not here")\n' }),
    });
    const lines: string[] = [];
    const overrides = { python, log: (line: string) => lines.push(line) };
    const features = ['a', 'b', 'c', 'd', 'e'];
    const model = await loadModel(makeRequest(join(own, 'echo.py'), { ...overrides, features }));
    const rows: Cell[][] = [
      [-3, -0.1, true, 'x', 1],
      [2 ** 53, null, null, 'é\n', 'one'],
      [1e22, 1e-300, false, null, true],
    ];
    await model.predict(tableOf(features, rows));
    // What was one of numbers stays one.
    await model.predict(tableOf(features, [[1, null, null, null, null]]));
    await model.close();
    await removeWorkspace(own);
    // Python's repr of the same values.
    expect(lines).toEqual([
      "model: {'a': -3, 'b': -0.1, 'c': True, 'd': 'x', 'e': 1}",
      "model: {'a': 9007199254740992, 'b': None, 'c': None, 'd': 'é\\n', 'e': 'one'}",
      "model: {'a': 1e+22, 'b': 1e-300, 'c': False, 'd': None, 'e': True}",
      "model: {'a': 1, 'b': None, 'c': None, 'd': None, 'e': None}",
    ]);
  });

  test.each<Name>(['integration.py', 'named-integration.py', 'own-default.py'])(
    'is given an empty integration_dict when it takes one: %s',
    async (name) => {
      expect(positives(await predict(name))).toEqual([0.5, 0.5, 0.5]);
    },
  );

  test('may be called like a module of Python', async () => {
    expect(positives(await predict('random.py'))).toEqual([0.5, 0.5, 0.5]);
  });

  test('is run by the python3, or else the python, of the machine', async () => {
    expect(positives(await predict('half.py', threeRows, { python: undefined }))).toEqual([0.5, 0.5, 0.5]);
  });

  test('finds modules and files beside it', async () => {
    expect(positives(await predict('artefact.py'))).toEqual([0.125, 0.5, 0.5]);
    expect(await readdir(folder)).not.toContain('__pycache__');
  });

  test.each<Name>(['classes.py', 'tuple.py'])(
    'answers all classes of a multi-class task: %s',
    async (name) => {
      const overrides = { task: 'multiclass-classification', classCount: 3 } as const;
      expect(await predict(name, threeRows, overrides)).toEqual([
        0.2, 0.3, 0.5, 0.2, 0.3, 0.5, 0.2, 0.3, 0.5,
      ]);
    },
  );

  test('may answer both classes of a binary task, of which the second is class 1', async () => {
    expect(positives(await predict('pair.py'))).toEqual([0.01, 0.02, 0.03]);
  });

  test.each<{ name: Name; classLabels?: string[]; expected: number[] }>([
    { name: 'names.py', classLabels: ['no', 'yes'], expected: [0, 1, 0] },
    { name: 'names.py', classLabels: ['yes', 'no'], expected: [1, 0, 1] },
    { name: 'flags.py', expected: [0, 1, 1] },
    { name: 'flags.py', classLabels: ['True', 'False'], expected: [1, 0, 0] },
    { name: 'flags.py', classLabels: ['cat', 'dog'], expected: [0, 1, 1] },
  ])(
    'may answer classes instead of probabilities: $name, $classLabels',
    async ({ name, expected, ...one }) => {
      expect(positives(await predict(name, threeRows, one))).toEqual(expected);
    },
  );

  test('may answer a class of several, by its name or its index', async () => {
    const overrides = { task: 'multiclass-classification', classCount: 3 } as const;
    const [one, two, three] = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const ask = (name: Name, classLabels?: string[]): Promise<number[]> =>
      predict(name, threeRows, { ...overrides, classLabels });
    expect(await ask('whole.py', ['3', '1', '2'])).toEqual([...two, ...three, ...one]);
    expect(await ask('names.py', ['maybe', 'no', 'yes'])).toEqual([...two, ...three, ...two]);
    // 3 is no index of three classes.
    await expect(ask('whole.py')).rejects.toThrow('answered 3, which is none of the classes "0", "1", "2"');
  });

  test('gives the same bytes whatever the batch size', async () => {
    const rows = Array.from({ length: 1000 }, (_, row): Cell[] => [row % 70, row % 3 ? 'x' : null, row / 7]);
    const answers = await Promise.all(
      [1, 7, 256, 1000].map((batchRows) => predict('by-hand.py', rows, { batchRows })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('draws the same random numbers on every run, and others for every row', async () => {
    const first = await predict('draws.py');
    expect(await predict('draws.py')).toEqual(first);
    expect(new Set(first).size).toBe(6);
    expect(await predict('hash.py')).toEqual(await predict('hash.py'));
  });

  test('may print, write to the output below Python, and start processes that do', async () => {
    const lines: string[] = [];
    const rows = threeRows.slice(0, 1);
    expect(positives(await predict('noise.py', rows, { log: (line) => lines.push(line) }))).toEqual([0.5]);
    expect(lines).toEqual([
      'model: loading',
      'model: \u0000\u0000\u0000\u0005nope',
      'model: said',
      'model: meant',
      'model: from a child',
      'model: warned',
    ]);
  });

  test('is heard out only so far when it prints without end', async () => {
    const lines: string[] = [];
    await predict('chatter.py', threeRows.slice(0, 1), { log: (line) => lines.push(line) });
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe('model: (more than 1000 lines: the rest is not shown)');
  });

  test('has an empty standard input', async () => {
    expect(positives(await predict('reads-input.py'))).toEqual([0.5, 0.5, 0.5]);
  });

  test('accepts any cell in its columns', async () => {
    const model = await loadModel(makeRequest(join(folder, 'half.py'), { python }));
    const types = ['number', 'string', 'null'] as const;
    expect(types.map((type) => model.accepts('b', type))).toEqual([true, true, true]);
    expect(types.map((type) => model.accepts('label', type))).toEqual([false, false, false]);
    await model.close();
  });

  test('runs in a process that is known at once and gone after close', async () => {
    const pids: number[] = [];
    const model = await loadModel(
      makeRequest(join(folder, 'half.py'), { python, onChild: (pid) => pids.push(pid) }),
    );
    expect(pids.map(isGone)).toEqual([false]);
    await model.close();
    await model.close();
    expect(pids.map(isGone)).toEqual([true]);
    await expect(model.predict(tableOf(['a', 'b', 'c'], threeRows))).rejects.toThrow('has been closed');
  });

  test('goes on after it raised', async () => {
    const model = await loadModel(makeRequest(join(folder, 'raises-late.py'), { python }));
    const names = ['a', 'b', 'c'];
    await expect(model.predict(tableOf(names, [[9, 'x', 0]]))).rejects.toThrow('ZeroDivisionError');
    expect(asClasses(await model.predict(tableOf(names, [[1, 'x', 0]]))).probabilities).toEqual(
      Float64Array.of(0.5, 0.5),
    );
    await model.close();
  });

  test('shows its own frames of the traceback', async () => {
    const path = join(folder, 'raises.py');
    await expect(predict('raises.py')).rejects.toThrow(
      "predict_dict failed on rows 1 to 3: KeyError: 'missing'\n" +
        `  File "${path}", line 5, in predict_dict\n    return look(x)`,
    );
    await expect(predict('raises.py')).rejects.not.toThrow('bridge.py');
  });

  test('names the rows of the batch in which it raised', async () => {
    const rows = Array.from({ length: 10 }, (_, row): Cell[] => [row, 'x', 0]);
    await expect(predict('raises-late.py', rows, { batchRows: 3 })).rejects.toThrow(
      'failed on rows 7 to 9: ZeroDiv',
    );
  });

  test.each<{ name: Name; message: string; rows?: Cell[][]; overrides?: Partial<ModelRequest> }>([
    { name: 'exits.py', message: 'predict_dict failed on rows 1 to 3: it called sys.exit(enough)' },
    { name: 'vanishes.py', message: 'ended with exit code 7 before it answered. It last said: last words' },
    { name: 'forges.py', message: 'gave an answer that is none: {"hello":1}' },
    {
      name: 'import-error.py',
      message: "cannot be used as a model: ModuleNotFoundError: No module named 'does_not_exist' (in ",
    },
    { name: 'syntax.py', message: 'cannot be used as a model: SyntaxError' },
    { name: 'exits-on-import.py', message: 'cannot be used as a model: it called sys.exit(4)' },
    {
      name: 'both.py',
      message: 'exactly one of predict_df(df) and predict_dict(x), not predict_df and predict_dict',
    },
    { name: 'neither.py', message: 'exactly one of predict_df(df) and predict_dict(x), not neither' },
    {
      name: 'sees.py',
      rows: [
        [1, 0.5, 0],
        [1, 2, 0],
      ],
      message: 'predict_dict, row 2: 2 is outside 0..1',
    },
    { name: 'sees.py', rows: [[1, 2, 0]], message: 'answered 2, which is none of the classes "0", "1"' },
    { name: 'sees.py', rows: [[1, null, 0]], message: 'it returned None where a number was expected' },
    { name: 'sees.py', rows: [[1, '0.5', 0]], message: 'answered "0.5", which is none of the classes' },
    {
      name: 'sees.py',
      rows: [
        [1, 'no', 0],
        [1, 0.5, 0],
      ],
      message: "it returned 'no' where a number was expected",
    },
    {
      name: 'text.py',
      overrides: { task: 'regression', classCount: 0 },
      message: 'predict_dict returned a text, "four", where a number was expected',
    },
    {
      name: 'classes.py',
      message:
        'predict_dict has the shape [3, 3]; expected [3] with the probability of class 1 or [3, 2] with',
    },
    {
      name: 'half.py',
      overrides: { task: 'multiclass-classification', classCount: 3 },
      message: 'predict_dict has the shape [3]; expected [3, 3] with the probability of each class',
    },
    { name: 'half.py', overrides: { python: 'no-such-python' }, message: 'tried no-such-python, found none' },
    { name: 'half.py', overrides: { python: './venv/bin/python' }, message: 'tried /' },
  ])('is refused: $name, $message', async ({ name, message, rows, overrides }) => {
    const predicting = predict(name, rows, overrides);
    await expect(predicting).rejects.toThrow(ModelError);
    await expect(predicting).rejects.toThrow(message);
  });

  test('is cut short in a long error', async () => {
    const error: unknown = await predict('long-error.py').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    expect(String(error).length).toBeLessThan(9000);
  });

  test('is stopped when it hangs', async () => {
    const pids: number[] = [];
    const overrides = { predictTimeoutMs: 3000, onChild: (pid: number) => pids.push(pid) };
    await expect(predict('hangs.py', threeRows, overrides)).rejects.toThrow(
      'predict_dict on rows 1 to 3 took longer than 3 s and was stopped',
    );
    expect(pids.map(isGone)).toEqual([true]);
  });

  (process.platform === 'linux' ? test : test.skip)('may crash in native code', async () => {
    await expect(predict('crashes.py')).rejects.toThrow('ended with signal SIGSEGV before it answered');
  });
});

test('a model that took its process down is started again for the next rows, and not after a hang', async () => {
  const pids: number[] = [];
  const request = makeRequest(join(folder, 'dies-of-null.py'), { python, onChild: (pid) => pids.push(pid) });
  const model = await loadModel(request);
  const ask = (rows: readonly (readonly Cell[])[]) => model.predict(tableOf(request.features, rows));
  await expect(ask([[1, null, 0]])).rejects.toThrow('ended with exit code 7');
  expect(positives([...asClasses(await ask([[2, 'x', 0]])).probabilities])).toEqual([0.02]);
  await model.close();
  expect(pids).toHaveLength(2);
  expect(pids.map(isGone)).toEqual([true, true]);

  // Long enough for a busy machine to start Python in.
  const hanging = makeRequest(join(folder, 'hangs.py'), { python, predictTimeoutMs: 4000 });
  const stuck = await loadModel(hanging);
  const askStuck = () => stuck.predict(tableOf(hanging.features, threeRows));
  await expect(askStuck()).rejects.toThrow('took longer than 4 s');
  await expect(askStuck()).rejects.toThrow('took longer than 4 s');
  await stuck.close();
});

test('the rows that take the process down are set apart, and some restarts are left for the tests', async () => {
  const pids: number[] = [];
  const request = makeRequest(join(folder, 'dies-of-null.py'), {
    python,
    batchRows: 8,
    onChild: (pid) => pids.push(pid),
  });
  const model = await loadModel(request);
  const rows = Array.from({ length: 16 }, (_, row): Cell[] => [row, row === 5 ? null : 'x', 0]);
  const { predictions, failures } = await model.predictEach(tableOf(request.features, rows));
  expect(failures).toMatchObject({ rows: [5], alone: [5] });
  expect(failures?.message).toContain('ended with exit code 7');
  expect([...asClasses(predictions).probabilities].filter(Number.isNaN)).toHaveLength(2);
  expect(model.mayRisk()).toBe(true);
  // Every row deadly: the search ends, and the model still answers for other rows.
  const deadly = rows.map(([first]): Cell[] => [first ?? 0, null, 0]);
  const all = await model.predictEach(tableOf(request.features, deadly));
  expect(all.failures?.rows).toHaveLength(16);
  expect(model.mayRisk()).toBe(false);
  const sound = await model.predict(tableOf(request.features, [[2, 'x', 0]]));
  expect(positives([...asClasses(sound).probabilities])).toEqual([0.02]);
  await model.close();
  expect(pids.length).toBeLessThanOrEqual(17);
  expect(pids.every(isGone)).toBe(true);
});

const pandas = findPythonWithPandas();
const withPandas = pandas === undefined ? describe.skip : describe;

withPandas('a Python model with predict_df', () => {
  const frames = {
    'frame.py': 'def predict_df(df):\n    return df["a"] / 100\n',
    'column.py': 'def predict_df(df):\n    return df[["a"]] / 100\n',
    'array.py':
      'import numpy\ndef predict_df(df):\n    return numpy.tile([0.2, 0.3, 0.5], (len(df), 1)).astype("float32")\n',
    'types.py':
      'def predict_df(df):\n    print([str(one) for one in df.dtypes], list(df.index), list(df.columns))\n' +
      '    return [0.5] * len(df)\n',
    'draws.py':
      'import numpy\nbase = numpy.random.rand()\ndef predict_df(df):\n    return [base] * len(df)\n',
    'cells.py':
      'def predict_df(df):\n    for name in df: print(name, df[name].dtype, df[name].tolist())\n    return [0.5] * len(df)\n',
    'changes.py':
      'def predict_df(df):\n    df["c"].values[:] = 1\n    df.iloc[0, 0] = 75\n    df["a"] /= 100\n    return df["a"] * df["c"]\n',
    'mean.py': 'def predict_df(df):\n    return df["a"].mean() / 100\n',
    'nan.py': 'def predict_df(df):\n    return df["c"]\n',
    'raises.py': 'def predict_df(df):\n    return df["missing"]\n',
  };
  let frameFolder: string;
  beforeAll(async () => {
    frameFolder = await makeWorkspace(frames);
  });
  afterAll(() => removeWorkspace(frameFolder));
  const predictFrame = (name: keyof typeof frames, rows = threeRows, overrides: Partial<ModelRequest> = {}) =>
    predict(join('..', frameFolder.split('/').at(-1) ?? '', name) as Name, rows, {
      python: pandas,
      ...overrides,
    });

  test.each(['frame.py', 'column.py'] as const)('answers P(1) for a data frame: %s', async (name) => {
    expect(positives(await predictFrame(name))).toEqual([0.01, 0.02, 0.03]);
  });

  test('may answer arrays, series, frames and lists, of probabilities or of classes', async () => {
    const [probabilities, classes] = [
      [0.5, 0.25, 1],
      [1, 0, 1],
    ];
    const returned: readonly (readonly [string, readonly number[]])[] = [
      ['numpy.array([0.5, 0.25, 1.0])', probabilities],
      ['numpy.array([[0.5], [0.25], [1]])', probabilities],
      ['numpy.float32([[0.5, 0.5], [0.75, 0.25], [0, 1]])', probabilities],
      ['pandas.DataFrame({"no": [0.5, 0.75, 0], "yes": [0.5, 0.25, 1]})', probabilities],
      ['pandas.Series([0.5, 0.25, 1], index=[7, 8, 9])', probabilities],
      ['pandas.Series([0.5, 0.25, 1], dtype="Float64")', probabilities],
      ['[numpy.float64(0.5), 0.25, 1]', probabilities],
      ['numpy.array([1, 0, 1])', classes],
      ['numpy.array([1, 0, 1], dtype="uint8")', classes],
      ['df["b"] != "no"', classes],
      ['pandas.Series([1, 0, 1], dtype="Int64")', classes],
      ['numpy.array(["yes", "no", "yes"])', classes],
      ['pandas.Series(["yes", "no", "yes"], dtype="category")', classes],
      ['pandas.DataFrame({"class": ["yes", "no", "yes"]})', classes],
      ['["yes", numpy.str_("no"), "yes"]', classes],
    ];
    // One process for all of them: pandas is slow to load.
    const forms = returned.map(([expression]) => `lambda df: ${expression},\n`).join('');
    const own = await makeWorkspace({
      'returns.py': `import numpy, pandas\nforms = [${forms}]\ndef predict_df(df):\n    return forms[df["a"][0]](df)\n`,
    });
    const request = makeRequest(join(own, 'returns.py'), { python: pandas, classLabels: ['no', 'yes'] });
    const model = await loadModel(request);
    const answers: (readonly [string, readonly number[]])[] = [];
    for (const [form, [expression]] of returned.entries()) {
      const rows = ['yes', 'no', 'yes'].map((b): Cell[] => [form, b, 0]);
      const answer = asClasses(await model.predict(tableOf(request.features, rows)));
      answers.push([expression, positives([...answer.probabilities])]);
    }
    await model.close();
    await removeWorkspace(own);
    expect(answers).toEqual(returned);
  });

  test('answers all classes as an array', async () => {
    const overrides = { task: 'multiclass-classification', classCount: 3 } as const;
    // As float32 holds them, to the last digit.
    const answer = [0.2, 0.3, 0.5].map(Math.fround);
    expect(await predictFrame('array.py', threeRows.slice(1), overrides)).toEqual([...answer, ...answer]);
  });

  test('is given columns of the types that pandas reads from a file, in every batch', async () => {
    const lines: string[] = [];
    const overrides = { log: (line: string) => lines.push(line), batchRows: 2, features: ['1', 'b', '0'] };
    await predictFrame('types.py', threeRows, overrides);
    expect(lines).toEqual([
      "model: ['int64', 'object', 'float64'] [0, 1] ['1', 'b', '0']",
      "model: ['int64', 'object', 'float64'] [0] ['1', 'b', '0']",
    ]);
  });

  test('is given int64, float64, bool or objects, as pandas 1.5.3 types the same columns of a file', async () => {
    const lines: string[] = [];
    const features = ['ints', 'holes', 'flags', 'holed flags', 'texts', 'mixed', 'huge'];
    const request = makeRequest(join(frameFolder, 'cells.py'), {
      python: pandas,
      features,
      log: (line) => lines.push(line),
    });
    const model = await loadModel(request);
    await model.predict(
      tableOf(features, [
        [1, 0.5, true, true, 'x', 1, 1],
        [-2, null, false, null, null, 'y', 1e300],
      ]),
    );
    // A single row with a null where numbers, flags and texts were.
    await model.predict(tableOf(features, [[null, null, null, null, null, null, 2]]));
    await model.close();
    expect(lines).toEqual([
      'model: ints int64 [1, -2]',
      'model: holes float64 [0.5, nan]',
      'model: flags bool [True, False]',
      'model: holed flags object [True, None]',
      "model: texts object ['x', None]",
      "model: mixed object [1, 'y']",
      'model: huge float64 [1.0, 1e+300]',
      'model: ints float64 [nan]',
      'model: holes float64 [nan]',
      'model: flags object [None]',
      'model: holed flags object [None]',
      'model: texts object [None]',
      'model: mixed float64 [nan]',
      'model: huge int64 [2]',
    ]);
  });

  test('may change the frame it is given', async () => {
    expect(positives(await predictFrame('changes.py'))).toEqual([0.75, 0.02, 0.03]);
  });

  test("draws numpy's random numbers alike on every run", async () => {
    expect(await predictFrame('draws.py')).toEqual(await predictFrame('draws.py'));
  });

  test.each([
    { name: 'mean.py', message: 'predict_df has the shape [] (a single value); expected [3]' },
    { name: 'nan.py', message: 'predict_df, row 2: NaN or infinite is not a probability' },
    { name: 'raises.py', message: "predict_df failed on rows 1 to 3: KeyError: 'missing'" },
  ] as const)('is refused: $name, $message', async ({ name, message }) => {
    await expect(predictFrame(name)).rejects.toThrow(message);
  });
});
