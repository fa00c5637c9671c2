import { describe, expect, test } from '@jest/globals';
import { decodeAnswers, encodeAnswers } from '../../../../src/engine/models/answers/answer-file.js';
import type { Predictions } from '../../../../src/domain/metrics/predictions.js';

const answer = (...probabilities: number[]): Predictions => ({
  kind: 'classes',
  rowCount: probabilities.length / 2,
  classCount: 2,
  probabilities: Float64Array.from(probabilities),
});
const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const answers = new Map([
  [one, answer(0.1, 0.9)],
  [two, answer(1 / 3, 2 / 3, 0, 1)],
  [three, answer(Number.MIN_VALUE, 1)],
]);
/** 32 bytes of key, 12 of kind and sizes, 16 or 32 of doubles, 16 of checksum, after a heading of 21. */
const [heading, second] = [21, 21 + 76];

describe('a file of answers', () => {
  test('holds refusals, too', () => {
    const refused = new Map([
      [one, { refusal: 'ValueError: é' }],
      [two, { refusal: '' }],
    ]);
    expect(decodeAnswers(encodeAnswers(refused))).toEqual({ answers: refused, isWhole: true });
  });

  test('gives back every bit', () => {
    const values = Float64Array.of(-0, 1 / 3, Number.MAX_VALUE);
    const numbers = new Map([[one, { kind: 'values', rowCount: 3, values } as const]]);
    expect(decodeAnswers(encodeAnswers(numbers))).toEqual({ answers: numbers, isWhole: true });
    expect(decodeAnswers(encodeAnswers(answers))).toEqual({ answers, isWhole: true });
    expect(decodeAnswers(encodeAnswers(new Map()))).toEqual({ answers: new Map(), isWhole: true });
  });

  test('holds what stands before the damage, and never a changed answer', () => {
    const bytes = encodeAnswers(answers);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
      const read = decodeAnswers(damaged);
      expect(read.isWhole).toBe(false);
      expect([...read.answers]).toEqual([...answers].slice(0, read.answers.size));
    }
  });

  test('may be cut off anywhere', () => {
    const bytes = encodeAnswers(answers);
    for (let length = 0; length < bytes.length; length++) {
      const { answers: read } = decodeAnswers(bytes.subarray(0, length));
      expect(read.size).toBe(length < second ? 0 : length < second + 92 ? 1 : 2);
    }
  });

  test('may claim any size', () => {
    const bytes = encodeAnswers(answers);
    bytes.writeUInt32LE(0xffffffff, heading + 32);
    bytes.writeUInt32LE(0xffffffff, heading + 36);
    expect(decodeAnswers(bytes)).toEqual({ answers: new Map(), isWhole: false });
  });
});
