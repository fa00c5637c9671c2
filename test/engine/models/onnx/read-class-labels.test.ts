import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readClassLabels } from '../../../../src/engine/models/onnx/read-class-labels.js';
import { modelFolder } from '../model-request.js';

const fixture = (name: string): Buffer => readFileSync(`${modelFolder}${name}.onnx`);

// All but the examples written by onnx itself: test/fixtures/models/make_models.py.
test.each<[string, string, string[] | undefined]>([
  ['texts of a classifier, behind a Normalizer', 'no-yes', ['no', 'yes']],
  ['texts of a forest', 'forest-names', ['setosa', 'versicolor', 'virginica']],
  ['integers of a forest', 'forest', ['0', '1', '2']],
  ['a ZipMap before its classifier', 'minus-one-one', ['-1', '1']],
  ['a ZipMap that is the output', 'forest-zipmap', ['0', '1', '2']],
  ['texts of a ZipMap', 'zipmap-names', ['no', 'yes']],
  ['texts of a classifier that gives labels alone', 'label-names', ['no', 'yes']],
  ['a classifier behind a tokenizer', '../../../examples/sentiment/model', ['0', '1']],
  ['nothing of the parts of an ensemble', 'two-parts', undefined],
  ['nothing of a model without a classifier', 'wide', undefined],
  ['nothing of a regressor', '../../../examples/bank/model', undefined],
])('reads %s', (_, name, labels) => {
  expect(readClassLabels(fixture(name))).toEqual(labels);
});

type Bytes = readonly number[];

// By the encoding of protobuf: field number and wire type, length, content. Field numbers: onnx/onnx.proto.
function varint(value: number): Bytes {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
const part = (number: number, content: Bytes | string): Bytes => {
  const bytes = typeof content === 'string' ? [...Buffer.from(content)] : content;
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
};
const strings = (...labels: string[]): Bytes =>
  part(5, [...part(1, 'classlabels_strings'), ...labels.flatMap((label) => part(9, label))]);

interface Handmade {
  readonly attribute?: Bytes;
  readonly domain?: string;
  readonly operator?: string;
  readonly output?: string;
  /** Written into the graph, behind the node. */
  readonly more?: Bytes;
}
function handmade({
  attribute = strings('a', 'b'),
  domain = 'ai.onnx.ml',
  operator = 'SVMClassifier',
  output = 'p',
  more = [],
}: Handmade = {}): Uint8Array {
  const node = [
    ...part(1, 'x'),
    ...part(2, 'label'),
    ...part(2, 'p'),
    ...part(4, operator),
    ...attribute,
    ...part(7, domain),
  ];
  return Uint8Array.from(part(7, [...part(1, node), ...more, ...part(12, part(1, output))]));
}

describe('a model made by hand', () => {
  test.each<[string, Handmade, string[] | undefined]>([
    ['texts', {}, ['a', 'b']],
    ['letters beyond ASCII', { attribute: strings('größer', '小') }, ['größer', '小']],
    [
      'packed integers',
      { attribute: part(5, [...part(1, 'classlabels_ints'), ...part(8, [1, 0])]) },
      ['1', '0'],
    ],
    [
      'a negative integer, which takes ten bytes',
      {
        attribute: part(5, [
          ...part(1, 'classlabels_int64s'),
          ...part(8, [...Array<number>(9).fill(255), 1, 7]),
        ]),
      },
      ['-1', '7'],
    ],
    ['nothing of an operator of its own', { domain: 'my.operators' }, undefined],
    ['nothing of another operator', { operator: 'Scaler' }, undefined],
    ['the classes of a label that is all the model gives', { output: 'label' }, ['a', 'b']],
    [
      'nothing of a label beside another output',
      { output: 'label', more: part(12, part(1, 'other')) },
      undefined,
    ],
    ['nothing of labels that are the same', { attribute: strings('a', 'a') }, undefined],
    ['nothing of an empty label', { attribute: strings('a', '') }, undefined],
    ['nothing of a label that is a page long', { attribute: strings('a', 'b'.repeat(1000)) }, undefined],
    [
      'nothing of more labels than the engine tests',
      { attribute: strings(...Array.from({ length: 10_001 }, (_, k) => String(k))) },
      undefined,
    ],
  ])('tells %s', (_, given, labels) => {
    expect(readClassLabels(handmade(given))).toEqual(labels);
  });
});

describe('a hostile file tells nothing and harms nobody', () => {
  const nested = (levels: number): Bytes => {
    const heads: Bytes[] = [];
    for (let size = 0, level = 0; level < levels; level++) {
      const head = [...varint(1 * 8 + 2), ...varint(size)];
      heads.push(head);
      size += head.length;
    }
    return heads.reverse().flat();
  };
  test.each<[string, Bytes | string]>([
    ['nothing at all', ''],
    ['text', '<!DOCTYPE html>'],
    ['a varint without end', Array<number>(50).fill(255)],
    ['a varint that is cut off', [0x3a, 0x80]],
    ['a length of 2^63', [0x3a, ...Array<number>(8).fill(255), 127]],
    ['a length one byte too long', [0x3a, 2, 0]],
    ['a float that is cut off', [0x3d, 0, 0]],
    ['a field number of 0', [2, 0]],
    ['a group', [0x3b, 0x3c]],
    ['the sixth and seventh wire type', [0x3e, 0x3f]],
    ['a hundred thousand messages, one in the other', part(7, nested(100_000))],
  ])('%s', (_, bytes) => {
    expect(readClassLabels(Buffer.from(bytes as string))).toBeUndefined();
  });

  test('a node that cannot be read, behind a good one', () => {
    expect(readClassLabels(handmade({ more: part(1, [...part(4, 'Cast'), 0x0a, 9]) }))).toBeUndefined();
  });

  test('a list that would fill the memory', () => {
    const zeros = Buffer.alloc(50_000_000);
    const list = [
      Buffer.from(part(1, 'classlabels_ints')),
      Buffer.from([0x42, ...varint(zeros.length)]),
      zeros,
    ];
    const wrap = (number: number, inside: Buffer): Buffer =>
      Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(inside.length)]), inside]);
    const head = [...part(2, 'label'), ...part(2, 'p'), ...part(4, 'SVMClassifier')];
    const node = wrap(1, Buffer.concat([Buffer.from(head), wrap(5, Buffer.concat(list))]));
    const model = wrap(7, Buffer.concat([node, Buffer.from(part(12, part(1, 'p')))]));
    const before = process.memoryUsage();
    expect(readClassLabels(model)).toBeUndefined();
    // Fifty million numbers would take gigabytes.
    expect(process.memoryUsage().heapUsed - before.heapUsed).toBeLessThan(100_000_000);
  });

  test('a file that ends anywhere', () => {
    const whole = fixture('no-yes');
    for (let length = 0; length < whole.length; length++) {
      expect([undefined, ['no', 'yes']]).toContainEqual(readClassLabels(whole.subarray(0, length)));
    }
  });

  test('a file with any byte changed, and any bytes', () => {
    const whole = fixture('minus-one-one');
    const isAnswer = (bytes: Uint8Array): boolean => {
      const labels = readClassLabels(bytes);
      return labels === undefined || (labels.length > 0 && labels.every((label) => label !== ''));
    };
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        return isAnswer(changed);
      }),
      { numRuns: 2000, seed: 1 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), isAnswer), { numRuns: 2000, seed: 1 });
  });
});
