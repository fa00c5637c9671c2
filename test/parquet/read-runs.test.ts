import { describe, expect, test } from '@jest/globals';
import { ParquetError } from '../../src/parquet/parquet-error.js';
import { readRuns } from '../../src/parquet/read-runs.js';

describe('readRuns', () => {
  test('unpacks the example of the format', () => {
    // Apache Parquet, Encodings.md: the numbers 1 through 7 with bit width 3, the lowest bit first; a head of one group.
    const bytes = Uint8Array.of(3, 0b10001000, 0b11000110, 0b11111010);
    expect([...readRuns(bytes, 0, 3, 8)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('repeats a value, and goes on with the next run', () => {
    // Head 10 << 1 = 20, the value 300 in two bytes; then 2 << 1 = 4, the value 5.
    expect([...readRuns(Uint8Array.of(20, 44, 1, 4, 5, 0), 0, 9, 12)]).toEqual([
      ...Array<number>(10).fill(300),
      5,
      5,
    ]);
  });

  test('repeats no value more often than there is room', () => {
    // A head of 2^31 − 1 repetitions.
    expect([...readRuns(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 0, 1, 3)]).toEqual([1, 1, 1]);
  });

  test.each([
    ['no head', []],
    ['a head that never ends', Array<number>(20).fill(0xff)],
    ['no value', [20]],
    ['a group that is cut off', [3, 1]],
  ])('refuses %s', (_, bytes) => {
    expect(() => readRuns(Uint8Array.from(bytes), 0, 9, 8)).toThrow(ParquetError);
  });

  test('ends when runs of nothing do', () => {
    expect(() => readRuns(Uint8Array.of(0, 1, 0, 1), 0, 1, 3)).toThrow('ends too early');
  });
});
