import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asClasses, asValues } from '../../../../src/domain/metrics/predictions.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import { readModelClasses } from '../../../../src/engine/models/read-model-classes.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import { makeRequest, modelFolder, tableOf } from '../model-request.js';

const example = resolve('examples/nli/model');
/** What PyTorch says of these pairs; written by examples/nli/train.py. */
const told = JSON.parse(readFileSync('test/fixtures/nli/logits.json', 'utf8')) as readonly {
  readonly pair: readonly [string, string];
  readonly logits: readonly number[];
}[];
const textFeatures = ['premise', 'hypothesis'];

let folder: string;
beforeEach(async () => {
  folder = join(await makeWorkspace(), 'model');
  cpSync(example, folder, { recursive: true });
});
afterEach(async () => removeWorkspace(join(folder, '..')));

const request = (overrides: Partial<ModelRequest> = {}): ModelRequest =>
  makeRequest(join(folder, 'model.onnx'), {
    task: 'natural-language-inference',
    features: textFeatures,
    textFeatures,
    classCount: 3,
    ...overrides,
  });

async function predict(
  pairs: readonly (readonly (string | null)[])[],
  overrides: Partial<ModelRequest> = {},
): Promise<readonly number[]> {
  const model = await loadModel(request(overrides));
  try {
    return [...asClasses(await model.predict(tableOf(textFeatures, pairs))).probabilities];
  } finally {
    await model.close();
  }
}

/** By the definition. */
function softmax(scores: readonly number[]): number[] {
  const powers = scores.map(Math.exp);
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const change = (name: string, edit: (file: Record<string, unknown>) => void): void => {
  const path = join(folder, name);
  const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  edit(file);
  writeFileSync(path, JSON.stringify(file));
};

describe('a transformer', () => {
  test('answers pairs of all lengths, mixed, as PyTorch does', async () => {
    const found = await predict(told.map(({ pair }) => pair));
    const expected = told.flatMap(({ logits }) => softmax(logits));
    expect(found).toHaveLength(expected.length);
    found.forEach((p, index) => expect(Math.abs(p - (expected[index] ?? NaN))).toBeLessThan(2e-6));
  });

  test('puts its classes into the order of the data', async () => {
    const pairs = told.slice(0, 2).map(({ pair }) => pair);
    const [a, b, c] = await predict(pairs);
    const turned = await predict(pairs, { classColumns: [1, 2, 0] });
    expect(turned.slice(0, 3)).toEqual([b, c, a]);
  });

  test('reads no text as an empty one, and cuts what is too long', async () => {
    const long = 'A man is dancing. '.repeat(100);
    const [none, empty] = [await predict([[null, 'A man.']]), await predict([['', 'A man.']])];
    expect(none).toEqual(empty);
    // Beyond the limit of 128 nothing is read.
    expect(await predict([[long, 'A man.']])).toEqual(await predict([[`${long}And a cat.`, 'A man.']]));
  });

  test('finds its files one folder up, as exporters write them', async () => {
    cpSync(join(folder, 'model.onnx'), join(folder, 'onnx', 'model.onnx'));
    const pairs = told.slice(0, 3).map(({ pair }) => pair);
    const path = join(folder, 'onnx', 'model.onnx');
    expect(await predict(pairs, { path })).toEqual(await predict(pairs));
    expect(await readModelClasses(path)).toEqual(['contradiction', 'entailment', 'neutral']);
  });

  test('takes a length from positions, not from a limit of 10^30', async () => {
    const lines: string[] = [];
    await (await loadModel(request({ log: (line) => lines.push(line) }))).close();
    // 130 positions, of which the padding and the one before it are never a token's.
    expect(lines.join('\n')).toContain('premise and hypothesis as tokens, 128 at most for a row');
  });

  test.each<[string, () => void, string]>([
    [
      'a tokenizer of another model',
      () => change('config.json', (config) => (config['vocab_size'] = 1999)),
      'The tokenizer and the model do not fit: tokenizer.json has 2000 tokens, and the model knows 1999',
    ],
    ['no tokenizer', () => undefined, 'there is no tokenizer.json in ./nowhere'],
    [
      'a tokenizer that is none',
      () => writeFileSync(join(folder, 'tokenizer.json'), '{"model": 7}'),
      'tokenizer.json: model must be an object, not 7.',
    ],
    [
      'a model of several labels at once',
      () => change('config.json', (config) => (config['problem_type'] = 'multi_label_classification')),
      'config.json says problem_type multi_label_classification: a text may be of several classes at once',
    ],
    [
      'a model of numbers where classes are asked for',
      () => change('config.json', (config) => (config['problem_type'] = 'regression')),
      'config.json says problem_type regression: the model gives a number for a text, not a class',
    ],
    [
      'a model of another problem',
      () => change('config.json', (config) => (config['problem_type'] = 'token_\u001b[31m')),
      'config.json says problem_type "token_',
    ],
    [
      'a limit that leaves no room',
      () => change('tokenizer_config.json', (config) => (config['model_max_length'] = 4)),
      'The model takes 4 tokens, of which the special ones take 4.',
    ],
  ])('refuses %s in one sentence', async (what, spoil, expected) => {
    spoil();
    const kwargs = what === 'no tokenizer' ? { tokenizer: './nowhere' } : {};
    await expect(loadModel(request({ kwargs }))).rejects.toThrow(expected);
  });

  test('refuses data of no texts, and of three', async () => {
    await expect(loadModel(request({ textFeatures: [] }))).rejects.toThrow(
      'data_params.text_features, not 0.',
    );
    const three = ['a', 'b', 'c'];
    await expect(loadModel(request({ features: three, textFeatures: three }))).rejects.toThrow(', not 3.');
  });
});

describe('a graph that counts tokens', () => {
  const texts = [[''], ['A man is dancing.'], ['A'], ['A man is dancing on the street.'], ['A man'], ['']];
  const count = async (name: string, path = `tokens${name}.onnx`): Promise<readonly number[]> => {
    cpSync(join(modelFolder, path), join(folder, 'model.onnx'));
    change('config.json', (config) => {
      config['problem_type'] = 'regression';
      config['id2label'] = { '0': 'LABEL_0' };
    });
    const text = { features: ['text'], textFeatures: ['text'] };
    const model = await loadModel(request({ task: 'regression', classCount: 0, ...text }));
    try {
      return [...asValues(await model.predict(tableOf(['text'], texts))).values];
    } finally {
      await model.close();
    }
  };

  test('as a model of regression gives its numbers as they are', async () => {
    const found = await count('');
    // By hand: the tokenizer puts one token before a text and one behind it.
    expect([found[0], found[5]]).toEqual([2, 2]);
    expect(found[3]).toBeGreaterThan(found[1] ?? NaN);
    expect(await readModelClasses(join(folder, 'model.onnx'))).toBeUndefined();
  });

  test.each(['-one-row', '-three-rows'])(
    'for a fixed number of rows answers all the same: %s',
    async (name) => {
      expect(await count(name)).toEqual(await count(''));
    },
  );
});

describe('readModelClasses', () => {
  const path = (): string => join(folder, 'model.onnx');

  test('prefers class_map to id2label, and ignore_class_names to both', async () => {
    expect(await readModelClasses(path())).toEqual(['contradiction', 'entailment', 'neutral']);
    expect(await readModelClasses(path(), { classMap: ['a', 'b', 'c'] })).toEqual(['a', 'b', 'c']);
    expect(await readModelClasses(path(), { classMap: ['a'], ignoreClassNames: true })).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['a list', ['no', 'yes']],
    ['a hole', { '0': 'no', '2': 'yes' }],
    ['a number for a name', { '0': 'no', '1': 1 }],
  ])('refuses id2label with %s', async (_, id2label) => {
    change('config.json', (config) => (config['id2label'] = id2label));
    await expect(readModelClasses(path())).rejects.toThrow('config.json: id2label');
  });
});
