import { describe, expect, test } from '@jest/globals';
import { askApart, mostExtraCalls } from '../../../src/engine/models/ask-apart.js';
import { ModelError } from '../../../src/engine/models/model.js';

interface Given {
  readonly rowCount: number;
  readonly batchRows?: number;
  /** What the model says of these rows, if it fails. */
  readonly fails: (rows: readonly number[]) => string | undefined;
  readonly mayRisk?: (calls: number) => boolean;
  readonly isEnough?: () => boolean;
}

async function search({ rowCount, batchRows = 256, fails, mayRisk = () => true, isEnough }: Given) {
  const calls: [first: number, count: number][] = [];
  const answered = new Set<number>();
  const asked = await askApart({
    rowCount,
    batchRows,
    isEnough,
    ask: (first, count) => {
      calls.push([first, count]);
      const rows = Array.from({ length: count }, (_, offset) => first + offset);
      const said = fails(rows);
      if (said !== undefined) return Promise.reject(new ModelError(said));
      for (const row of rows) answered.add(row);
      return Promise.resolve();
    },
    mayRisk: () => mayRisk(calls.length),
  });
  return { ...asked, calls, answered };
}

/** The model fails on any batch that holds one of them, and says which it met first. */
const failsOn =
  (...bad: number[]) =>
  (rows: readonly number[]): string | undefined => {
    const row = rows.find((one) => bad.includes(one));
    return row === undefined ? undefined : `no ${row}`;
  };

describe('askApart', () => {
  test('asks once for each batch when nothing fails', async () => {
    const { failures, calls } = await search({ rowCount: 5, batchRows: 2, fails: failsOn() });
    expect(failures).toBeUndefined();
    expect(calls).toEqual([
      [0, 2],
      [2, 2],
      [4, 1],
    ]);
  });

  test('halves the batch that fails until the row stands alone, after all batches were asked', async () => {
    const { failures, calls } = await search({ rowCount: 10, batchRows: 4, fails: failsOn(1) });
    expect(failures).toEqual({ rows: [1], alone: [1], message: 'no 1' });
    expect(calls).toEqual([
      [0, 4],
      [4, 4],
      [8, 2],
      [0, 2],
      [0, 1],
      [1, 1],
      [2, 2],
    ]);
  });

  test('finds each of several rows, and the others are answered', async () => {
    const bad = [0, 3, 4, 255, 256, 999];
    const { failures, answered } = await search({ rowCount: 1000, fails: failsOn(...bad) });
    expect(failures).toEqual({ rows: bad, alone: bad, message: 'no 0' });
    expect(answered.size).toBe(994);
  });

  test('gives up a batch that fails although its halves are answered: nobody knows which is right', async () => {
    // Such as a model that answers with one number, however many rows it is given.
    const fails = (rows: readonly number[]): string | undefined =>
      rows.length > 1 ? 'one for all' : undefined;
    const { failures } = await search({ rowCount: 5, batchRows: 4, fails });
    expect(failures).toEqual({ rows: [0, 1, 2, 3], alone: [], message: 'one for all' });
  });

  test('ends after a bounded number of calls, with the rest given up', async () => {
    const { failures, calls } = await search({ rowCount: 100_000, fails: () => 'never' });
    expect(failures?.rows).toHaveLength(100_000);
    // 391 batches; of the calls beyond, each two that fail at the end of a search leave one row alone.
    expect(calls).toHaveLength(391 + mostExtraCalls);
    expect(failures?.alone.length).toBeGreaterThan(mostExtraCalls / 4);
    expect(failures?.message).toBe('never');
  });

  test('asks for no more rows that may be deadly once that is not worth it', async () => {
    const { failures, calls } = await search({
      rowCount: 8,
      batchRows: 4,
      fails: failsOn(1),
      mayRisk: (count) => count < 3,
    });
    // Of the first batch, only its first half was still asked for.
    expect(calls).toEqual([
      [0, 4],
      [4, 4],
      [0, 2],
    ]);
    expect(failures).toEqual({ rows: [0, 1, 2, 3], alone: [], message: 'no 1' });
    const dying = await search({ rowCount: 8, batchRows: 2, fails: failsOn(3), mayRisk: (n) => n < 2 });
    expect(dying.failures).toEqual({ rows: [2, 3, 4, 5, 6, 7], alone: [], message: 'no 3' });
  });

  test('begins no batch once it is enough, but finds what failed in those before', async () => {
    let batches = 0;
    const isEnough = (): boolean => ++batches === 2;
    const { rowCount, failures, calls } = await search({
      rowCount: 10,
      batchRows: 2,
      fails: failsOn(1, 9),
      isEnough,
    });
    expect([rowCount, failures?.rows]).toEqual([4, [1]]);
    expect(calls).toEqual([
      [0, 2],
      [2, 2],
      [0, 1],
      [1, 1],
    ]);
  });

  test('lets another error than the model’s own through', async () => {
    const asking = { rowCount: 1, batchRows: 1, mayRisk: () => true };
    const ask = (): Promise<void> => Promise.reject(new RangeError('no such column'));
    await expect(askApart({ ...asking, ask })).rejects.toThrow(RangeError);
  });
});
