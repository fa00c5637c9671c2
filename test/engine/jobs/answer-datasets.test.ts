import { asClasses } from '../../../src/domain/metrics/predictions.js';
import { describe, expect, test } from '@jest/globals';
import type { LoadedDataset } from '../../../src/engine/data/load-dataset.js';
import { type Cell, columnOf, type Table } from '../../../src/engine/data/table.js';
import { answerDatasets } from '../../../src/engine/jobs/answer-datasets.js';
import { type OpenModel, ModelError } from '../../../src/engine/models/model.js';
import { toModel } from '../../../src/engine/models/to-model.js';
import { makeTable } from '../../support/test-context.js';

type Columns = Readonly<Record<string, readonly Cell[]>>;

function loaded(columns: Columns, firstPlace = 1): LoadedDataset {
  const table = makeTable(columns);
  const rowNumbers = Int32Array.from({ length: table.rowCount }, (_, row) => row + firstPlace);
  return { table, target: undefined, classNames: ['0', '1'], textFeatures: [], rowNumbers };
}

/** Says 0.5 of every row, and fails as `refuse` says of a row. */
function makeModel(refuse: (row: Readonly<Record<string, Cell>>) => string | undefined): OpenModel & {
  readonly asked: number[];
} {
  const asked: number[] = [];
  const ask = (batch: Table): Promise<{ source: string; shape: number[]; values: number[] }> => {
    asked.push(batch.rowCount);
    for (let row = 0; row < batch.rowCount; row++) {
      const said = refuse(
        Object.fromEntries(batch.names.map((name) => [name, columnOf(batch, name).cell(row)])),
      );
      if (said !== undefined) return Promise.reject(new ModelError(said));
    }
    return Promise.resolve({ source: 'p', shape: [batch.rowCount], values: Array(batch.rowCount).fill(0.5) });
  };
  const form = { kind: 'classes', classCount: 2, takesPositiveOnly: true, takesAllClasses: false } as const;
  const runner = { runtime: 'a test', form, ask, accepts: () => true, close: () => Promise.resolve() };
  return { ...toModel(runner, 100), asked };
}

const answer = (model: OpenModel | undefined, reference: Columns, evaluation: Columns, firstPlace?: number) =>
  answerDatasets(
    model,
    {
      reference: { path: '/data/r.csv', data: loaded(reference) },
      evaluation: { path: '/data/e.csv', data: loaded(evaluation, firstPlace) },
    },
    Object.keys(reference),
  );

const sound = { age: [30, 40, 50], job: ['a', 'b', 'a'] };

describe('answerDatasets', () => {
  test('asks the model once for each dataset, however often the answers are wanted', async () => {
    const model = makeModel(() => undefined);
    const { predictions, failures, brokenModel } = await answer(model, sound, {
      age: [1, 2],
      job: ['a', 'b'],
    });
    expect((await predictions('evaluation'))?.rowCount).toBe(2);
    expect(await predictions('reference')).toBe(await predictions('reference'));
    expect(model.asked).toEqual([3, 2]);
    expect([failures, brokenModel]).toEqual([{ reference: undefined, evaluation: undefined }, undefined]);
  });

  test('has no predictions without a model', async () => {
    const { predictions, brokenModel } = await answer(undefined, sound, sound);
    expect([await predictions('reference'), brokenModel]).toEqual([undefined, undefined]);
  });

  test('sets a row apart, and finds the cell for which the model fails', async () => {
    const model = makeModel(({ job }) => (job === 'z' ? 'KeyError: z' : undefined));
    // From the 11th row of the file on.
    const evaluation = { age: [30, 99, 50], job: ['a', 'z', 'b'] };
    const { predictions, failures, brokenModel } = await answer(model, sound, evaluation, 11);
    expect(failures.reference).toBeUndefined();
    expect(failures.evaluation).toEqual({
      rows: [1],
      alone: [1],
      places: [12],
      rowCount: 3,
      file: 'e.csv',
      message: 'KeyError: z',
      // age 99 is as new as job z, and takes nothing away when it is replaced.
      cause: { kind: 'cell', column: 'job', cell: 'z' },
    });
    expect(brokenModel).toBeUndefined();
    const answered = await predictions('evaluation');
    expect([...(answered ? asClasses(answered).probabilities : [])]).toEqual([0.5, 0.5, NaN, NaN, 0.5, 0.5]);
  });

  test('tries the likeliest column first: another kind of cell, then a text never seen', async () => {
    const model = makeModel(({ job }) => (job === 7 ? 'TypeError' : undefined));
    const evaluation = { age: [99, 98, 30], job: ['a', 7, 'b'] };
    await answer(model, sound, evaluation);
    // The two datasets; halves of the evaluation (2, of which 1 and 1, and 1); the row again; with one cell replaced.
    expect(model.asked).toEqual([3, 3, 2, 1, 1, 1, 1, 1]);
  });

  test('names no column when no single cell is to blame', async () => {
    const model = makeModel(({ age, job }) => (age === 99 || job === 'z' ? 'no' : undefined));
    const { failures } = await answer(model, sound, { age: [1, 99, 2], job: ['a', 'z', 'b'] });
    expect(failures.evaluation).toMatchObject({ rows: [1], cause: undefined });
  });

  test('takes a model that fails on most rows for broken: no predictions, and why', async () => {
    const model = makeModel(({ age }) => (age === null ? 'NaN is not a probability.' : undefined));
    const evaluation = { age: [null, 30, null], job: ['a', 'b', 'a'] };
    const { predictions, failures, brokenModel, model: usable } = await answer(model, sound, evaluation);
    expect([await predictions('reference'), await predictions('evaluation'), usable]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(failures.evaluation).toMatchObject({ rows: [0, 2], cause: { column: 'age', cell: null } });
    expect(brokenModel).toBe(
      'the model failed on 2 of 3 evaluation rows, the first is row 1 of "e.csv", where ' +
        'the column "age" holds null. It said: NaN is not a probability.',
    );
  });

  test('is not broken by half of the rows', async () => {
    const model = makeModel(({ age }) => (age === null ? 'no' : undefined));
    const { brokenModel } = await answer(model, sound, { age: [null, 30], job: ['a', 'b'] });
    expect(brokenModel).toBeUndefined();
  });

  test('finds the cause by the rows of the reference where no evaluation row is answered', async () => {
    const model = makeModel(({ job }) => (job === 'z' ? 'no' : undefined));
    const { failures, brokenModel } = await answer(model, sound, { age: [1, 2], job: ['z', 'z'] });
    expect(failures.evaluation?.cause).toEqual({ kind: 'cell', column: 'job', cell: 'z' });
    expect(brokenModel).toMatch(/2 of 2 evaluation rows.*"job" holds "z"/);
  });

  test('keeps a message to one sentence of bounded length', async () => {
    const model = makeModel(() => 'x'.repeat(100_000));
    expect((await answer(model, sound, sound)).brokenModel?.length).toBeLessThan(6000);
  });
});
