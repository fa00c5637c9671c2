import { describe, expect, test } from '@jest/globals';
import { columnOf, type Table } from '../../../src/engine/data/table.js';
import { Notes } from '../../../src/engine/inspection/inspection.js';
import { triedAtOnce, tryRows } from '../../../src/engine/inspection/try-rows.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { toModel } from '../../../src/engine/models/to-model.js';
import { makeTable } from '../../support/test-context.js';

/** Notes about a model that takes so long over each question, and fails on rows with one of these numbers. */
async function notesOf(rowCount: number, msPerCall: number, ...bad: number[]): Promise<Notes> {
  let nowMs = 0;
  const ask = (batch: Table) => {
    nowMs += msPerCall;
    if (columnOf(batch, 'x').some((x) => bad.includes(Number(x))))
      return Promise.reject(new ModelError('no\n  such <x>\n'.repeat(1000)));
    const values = Array<number>(batch.rowCount).fill(0.5);
    return Promise.resolve({ source: 'p', shape: [batch.rowCount], values });
  };
  const form = { kind: 'classes' as const, classCount: 2, takesPositiveOnly: true, takesAllClasses: false };
  const runner = { runtime: 'a test', form, ask, accepts: () => true, close: () => Promise.resolve() };
  const table = makeTable({ x: Array.from({ length: rowCount }, (_, row) => row) });
  const rowNumbers = Int32Array.from({ length: rowCount }, (_, row) => row + 1);
  const data = { table, target: undefined, classNames: ['0', '1'], textFeatures: [], rowNumbers };
  const files = { reference: { path: '/data/r.csv', data }, evaluation: { path: '/data/e.csv', data } };
  const notes = new Notes();
  await tryRows(
    { setting: 'model-uri', path: 'm' },
    toModel(runner, triedAtOnce),
    files,
    ['x'],
    notes,
    () => nowMs,
  );
  return notes;
}

describe('tryRows', () => {
  test('asks a quick model for all rows', async () => {
    expect(await notesOf(100, 1)).toEqual({
      problems: [],
      facts: ['model m: opens, and answered all 100 reference rows and all 100 evaluation rows'],
    });
  });

  test('asks a slow model until its time is over, and for the row that failed until it stands alone', async () => {
    const { problems, facts } = await notesOf(100, 2000, 40);
    expect(problems).toEqual([]);
    expect(facts).toEqual([
      'model m: opens, and answered 63 of the first 64 of 100 reference rows and 63 of the first 64 of 100 evaluation rows',
      expect.stringMatching(
        /^the model failed on 1 of 64 reference rows, the first is row 41 of "r\.csv".* said: no such <x> no/,
      ),
      expect.stringMatching(/^the model failed on 1 of 64 evaluation rows, the first is row 41 of "e\.csv"/),
    ]);
    // A model may say anything, at any length.
    for (const fact of facts) expect(fact.length).toBeLessThan(500);
  });

  test('calls half of the rows no problem, and more than half one', async () => {
    expect(await notesOf(4, 1, 0, 1)).toMatchObject({ problems: [] });
    const { problems, facts } = await notesOf(4, 1, 0, 1, 2);
    expect(problems).toEqual([
      { name: 'model-uri', message: expect.stringMatching(/^the model failed on 3 of 4 evaluation rows/) },
    ]);
    expect(facts).toEqual([]);
  });
});
