import { asClasses } from '../../../src/domain/metrics/predictions.js';
import { describe, expect, test } from '@jest/globals';
import { columnOf, type Table } from '../../../src/engine/data/table.js';
import type { KeptAnswer } from '../../../src/engine/models/answers/answer-memory.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { toModel } from '../../../src/engine/models/to-model.js';
import type { ModelRunner } from '../../../src/engine/models/model-runner.js';
import { tableOf } from './model-request.js';

const rows = (count: number): Table =>
  tableOf(
    ['p'],
    Array.from({ length: count }, (_, row) => [row / 100]),
  );

/** Answers each row with its own cell, and remembers how it was asked. */
function makeRunner(
  overrides: Partial<ModelRunner> = {},
): ModelRunner & { readonly calls: (number | string)[] } {
  const calls: (number | string)[] = [];
  return {
    calls,
    runtime: 'a test',
    form: { kind: 'classes', classCount: 2, takesPositiveOnly: true, takesAllClasses: false },
    begin: (table) => calls.push(`begin ${table.rowCount}`),
    ask: async (batch, firstRow) => {
      calls.push(`from ${firstRow}`);
      await Promise.resolve();
      const values = columnOf(batch, 'p').map(Number);
      calls.push(values.length);
      return { source: 'p', shape: [values.length], values };
    },
    accepts: (feature) => feature === 'p',
    close: () => Promise.resolve(),
    ...overrides,
  };
}

describe('toModel', () => {
  test.each([
    {
      name: 'in batches, the last one smaller',
      batchRows: 2,
      expected: ['from 0', 2, 'from 2', 2, 'from 4', 1],
    },
    {
      name: 'in exact batches',
      batchRows: 1,
      expected: [0, 1, 2, 3, 4].flatMap((row) => [`from ${row}`, 1]),
    },
    { name: 'all at once', batchRows: 100, expected: ['from 0', 5] },
    { name: 'in its own batches', batchRows: 100, maxBatchRows: 3, expected: ['from 0', 3, 'from 3', 2] },
  ])('asks the model $name', async ({ batchRows, maxBatchRows, expected }) => {
    const runner = makeRunner(maxBatchRows === undefined ? {} : { maxBatchRows });
    const { probabilities, ...counts } = asClasses(await toModel(runner, batchRows).predict(rows(5)));
    expect(runner.calls).toEqual(['begin 5', ...expected]);
    expect(counts).toEqual({ kind: 'classes', rowCount: 5, classCount: 2 });
    expect([...probabilities]).toEqual([1, 0, 0.99, 0.01, 0.98, 0.02, 0.97, 0.03, 0.96, 0.04]);
  });

  test('stops after a batch once it is enough, and answers for the rows up to there', async () => {
    const runner = makeRunner();
    const model = toModel(runner, 2);
    let asked = 0;
    const { predictions } = await model.predictEach(rows(5), () => ++asked === 2);
    expect([predictions.rowCount, [...asClasses(predictions).probabilities]]).toEqual([
      4,
      [1, 0, 0.99, 0.01, 0.98, 0.02, 0.97, 0.03],
    ]);
    // Told of all rows, so that a column is typed as in a whole prediction; and never stopped before the first batch.
    expect(runner.calls).toEqual(['begin 5', 'from 0', 2, 'from 2', 2]);
    expect(await model.predictEach(rows(3), () => true)).toMatchObject({ predictions: { rowCount: 2 } });
  });

  test('does not ask the model about no rows', async () => {
    const runner = makeRunner();
    expect(await toModel(runner, 2).predict(rows(0))).toEqual({
      kind: 'classes',
      rowCount: 0,
      classCount: 2,
      probabilities: new Float64Array(0),
    });
    expect(runner.calls).toEqual(['begin 0']);
  });

  test('asks nothing that a memory answers, and tells the first time of a question from the second', async () => {
    const kept = new Map<string, KeptAnswer>();
    const answers = {
      find: (key: string) => kept.get(key),
      keep: (key: string, answer: KeptAnswer) => void kept.set(key, answer),
      save: () => Promise.resolve(),
    };
    const asking = { memory: { answers, inputs: ['p'], identity: ['a runtime'] } };
    /** A model that answers with its number of calls, so never twice the same. */
    const run = async () => {
      let call = 0;
      const ask = (batch: Table) =>
        Promise.resolve({
          source: 'p',
          shape: [batch.rowCount],
          values: Array(batch.rowCount).fill(++call / 100),
        });
      const model = toModel(makeRunner({ ask }), 10, asking);
      const said: number[] = [];
      for (const table of [rows(2), rows(3), rows(2)])
        said.push(asClasses(await model.predict(table)).probabilities[1] ?? NaN);
      return { said, usage: model.usage() };
    };
    const first = await run();
    expect(first).toMatchObject({
      said: [0.01, 0.02, 0.03],
      usage: { calls: 3, rows: 7, rememberedRows: 0 },
    });
    const second = await run();
    expect(second).toMatchObject({ said: first.said, usage: { calls: 0, rows: 0, rememberedRows: 7 } });
  });

  test('remembers that the model refused, when it would refuse again', async () => {
    const kept = new Map<string, KeptAnswer>();
    const answers = {
      find: (key: string) => kept.get(key),
      keep: (key: string, answer: KeptAnswer) => void kept.set(key, answer),
      save: () => Promise.resolve(),
    };
    let calls = 0;
    const refuse = (isLasting: boolean) =>
      toModel(makeRunner({ ask: () => Promise.reject(new ModelError(`no ${++calls}`, { isLasting })) }), 2, {
        memory: { answers, inputs: ['p'], identity: ['a runtime'] },
      });
    await expect(refuse(false).predict(rows(1))).rejects.toThrow('no 1');
    await expect(refuse(true).predict(rows(1))).rejects.toThrow('no 2');
    await expect(refuse(true).predict(rows(1))).rejects.toThrow('no 2');
    expect(calls).toBe(2);
  });

  test('keeps no answer that is not whole', async () => {
    const kept: string[] = [];
    const answers = {
      find: () => undefined,
      keep: (key: string) => void kept.push(key),
      save: () => Promise.resolve(),
    };
    const model = toModel(makeRunner(), 2, { memory: { answers, inputs: ['p'], identity: ['a runtime'] } });
    await model.predictEach(rows(5), () => true);
    await expect(model.predict(tableOf(['p'], [[7]]))).rejects.toThrow('outside 0..1');
    await model.predictEach(tableOf(['p'], [[0.5], [7]]));
    expect(kept).toEqual([]);
    await model.predictEach(rows(3));
    expect(kept).toHaveLength(1);
  });

  test('finishes one prediction before it begins the next, failed or not', async () => {
    const runner = makeRunner();
    const model = toModel(runner, 10);
    const failing = model.predict(tableOf(['p'], [[7]]));
    const following = model.predict(rows(2));
    await expect(failing).rejects.toThrow('p, row 1: 7 is outside 0..1');
    expect((await following).rowCount).toBe(2);
    expect(runner.calls).toEqual(['begin 1', 'from 0', 1, 'begin 2', 'from 0', 2]);
  });
});
