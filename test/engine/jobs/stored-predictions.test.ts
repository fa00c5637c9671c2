import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobResult, JobSpec, StoredFile } from '../../../src/engine/jobs/job-spec.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import type { DataParams } from '../../../src/domain/plan.js';
import type { ModelTask } from '../../../src/domain/vocabulary.js';
import { makeSpec } from './make-job.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stored-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(root, name), `${lines.join('\n')}\n`);
  return join(root, name);
};
const range = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const stored = (path: string, how: Partial<StoredFile> = {}): StoredFile => ({
  path,
  column: undefined,
  key: undefined,
  ...how,
});

/** Forty rows, of which the odd ones are of class "b"; whoever says "b" for the last ten is right in five of them. */
const rows = range(40);
const data = (): string =>
  write('data.csv', ['id,x,y', ...rows.map((k) => `k${k},${k % 7},${k % 2 ? 'b' : 'a'}`)]);
const says = (k: number): 'a' | 'b' => (k >= 30 || k % 2 ? 'b' : 'a');

interface Job {
  readonly predictions?: StoredFile;
  readonly params?: DataParams;
  readonly task?: ModelTask;
  readonly path?: string;
  readonly model?: string;
}

async function run({ predictions, params = {}, task = 'binary-classification', path, model }: Job) {
  const dataset = {
    path: path ?? data(),
    params: { label_col: 'y', ...(task !== 'regression' && { class_names: ['a', 'b'] }), ...params },
    ...(predictions && { predictions }),
  };
  const spec: JobSpec = makeSpec({
    task,
    modelPath: model,
    reference: dataset,
    evaluation: dataset,
    categories: ['model-performance', 'transformations'],
    settings: {
      ...makeSpec().settings,
      root,
      assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: '/none' },
      predictTimeoutMs: 30_000,
    },
  });
  const nobody = (): undefined => undefined;
  return runJob(spec, { today: 20_000, tell: nobody, onProgress: nobody, onChild: nobody, log: nobody });
}

const metricsOf = ({ performance }: JobResult): Record<string, number | undefined> =>
  Object.fromEntries(performance.map(({ name, evaluation }) => [name, evaluation]));
const noteOf = ({ evidence }: JobResult): string | undefined =>
  evidence.notes.find((note) => note.startsWith('The predictions were made beforehand'));

describe('predictions that were made beforehand are measured as a model’s are', () => {
  // By hand: 35 of 40 rows are right.
  test('a class a row, in the same order', async () => {
    const result = await run({ predictions: stored(write('p.csv', ['said', ...rows.map(says)])) });
    expect(metricsOf(result)).toMatchObject({ accuracy: 0.875, recall: 1, precision: 20 / 25 });
    expect(noteOf(result)).toMatch(
      /of the evaluation data the class in column "said" of "p\.csv"\. \d+ tests that would ask the model itself did not run\.$/,
    );
  });

  test('a probability a row, joined by a key, whatever the order and whoever else is there', async () => {
    const lines = [...rows, 99].reverse().map((k) => `k${k},${says(k) === 'b' ? 0.8 : 0.1}`);
    const path = write('p.csv', ['id,score', ...lines]);
    const result = await run({ predictions: stored(path, { key: 'id' }) });
    expect(metricsOf(result)).toMatchObject({ accuracy: 0.875 });
    expect(noteOf(result)).toContain('the probability of "b" in column "score" of "p.csv"');
  });

  test('a column for each class, called like it in whatever case and order', async () => {
    const lines = rows.map((k) => (says(k) === 'b' ? '0.7,0.3,x' : '0.2,0.8,x'));
    const result = await run({ predictions: stored(write('p.csv', ['B,A,other', ...lines])) });
    expect(metricsOf(result)).toMatchObject({ accuracy: 0.875 });
  });

  test('a column of the data, which is then no feature', async () => {
    const path = write('own.csv', ['x,p,y', ...rows.map((k) => `${k % 7},${says(k)},${k % 2 ? 'b' : 'a'}`)]);
    const result = await run({ path, params: { pred_col: 'p' } });
    expect(metricsOf(result)).toMatchObject({ accuracy: 0.875 });
    expect(result.batches.flatMap(({ cases }) => cases).flatMap(({ features }) => features)).not.toContain(
      'p',
    );
  });

  test('only of the rows that were drawn', async () => {
    const path = write('p.csv', ['said', ...rows.map(says)]);
    const result = await run({ predictions: stored(path), params: { nrows: 30, sample: false } });
    // The first thirty are all right.
    expect(metricsOf(result)).toMatchObject({ accuracy: 1 });
    const drawn = await run({ predictions: stored(path), params: { nrows: 39 } });
    expect([34 / 39, 35 / 39]).toContain(metricsOf(drawn)['accuracy']);
  });

  test('numbers of a regression', async () => {
    const path = write('numbers.csv', ['x,y', ...rows.map((k) => `${k % 7},${k}`)]);
    const predictions = stored(write('p.csv', ['said', ...rows.map((k) => String(k + (k % 2 ? 2 : -2)))]));
    const result = await run({ path, predictions, task: 'regression' });
    expect(metricsOf(result)).toMatchObject({ mean_absolute_error: 2, root_mean_squared_error: 2 });
  });
});

describe('what does not fit is told', () => {
  test.each<[string, readonly string[], Partial<StoredFile>, string]>([
    ['too few rows', ['p', '0.5'], {}, 'p.csv has 1 prediction and'],
    ['too many rows', ['p', ...range(41).map(() => '0.5')], {}, 'has 41 predictions and'],
    [
      'a row without a prediction',
      ['p', ...range(39).map(() => '0.5'), '""'],
      {},
      'column "p", row 40: null is no number',
    ],
    [
      'what is no probability',
      ['p', ...range(39).map(() => '0.5'), '7'],
      {},
      'p.csv, row 40: 7 is outside 0..1',
    ],
    [
      'a class that nobody knows',
      ['p', ...range(39).map(() => 'a'), 'c'],
      {},
      'row 40: "c" is none of the classes a, b',
    ],
    [
      'two columns',
      ['p,q', ...rows.map(() => '0.5,0.5')],
      {},
      'name the one with the predictions as data.pred-col',
    ],
    [
      'no such column',
      ['p,q', ...rows.map(() => '0.5,0.5')],
      { column: 'r' },
      'does not have the column of predictions',
    ],
    [
      'no such key',
      ['p', ...rows.map(() => '0.5')],
      { key: 'id' },
      'does not have the key (model.predictions.key) "id"',
    ],
    [
      'a key twice',
      ['id,p', ...rows.map((k) => `k${k},0.5`), 'k3,0.1'],
      { key: 'id' },
      'two predictions for id = "k3", in rows 4 and 41',
    ],
    [
      'a key that is missing',
      ['id,p', ...rows.slice(1).map((k) => `k${k},0.5`)],
      { key: 'id' },
      'no prediction for 1 of 40 rows',
    ],
    ['nothing', ['p'], {}, 'p.csv'],
  ])('%s', async (_, lines, how, message) => {
    await expect(run({ predictions: stored(write('p.csv', lines), how) })).rejects.toThrow(message);
  });
});

test('the label is no prediction of itself', async () => {
  await expect(run({ params: { pred_col: 'y' } })).rejects.toThrow(
    '"y" cannot be both the label column and the predictions (data_params.pred_col).',
  );
  await expect(run({ predictions: stored(data(), { column: 'y' }) })).rejects.toThrow(
    'The predictions are the label column "y"',
  );
});

describe('beside a model', () => {
  const model = (): string =>
    write('model.py', ['def predict_dict(x):', '    return 0.8 if x["x"] > 3 else 0.1']);
  const lines = (high: number): string[] => ['p', ...rows.map((k) => String(k % 7 > 3 ? high : 0.1))];

  test('the model is asked what they do not tell', async () => {
    const predictions = stored(write('p.csv', lines(0.8)));
    const result = await run({ predictions, model: model(), params: { features_not_in_model: ['id'] } });
    expect(noteOf(result)).not.toContain('did not run');
    const whatIfs = result.batches.filter(({ category }) => category === 'transformations');
    expect(whatIfs.flatMap(({ cases }) => cases).some(({ outcome }) => outcome.kind === 'measured')).toBe(
      true,
    );
  });

  test('those of another model are refused', async () => {
    const predictions = stored(write('p.csv', lines(0.7)));
    await expect(
      run({ predictions, model: model(), params: { features_not_in_model: ['id'] } }),
    ).rejects.toThrow(/of row 5 of .*data\.csv 0\.3\d* is stored, and the model answers 0\.1\d*\./);
  });
});

describe('predictions that equal the label in every row', () => {
  const told = async (column: (k: number) => string, task: ModelTask = 'binary-classification') => {
    const label = (k: number): string => (task === 'regression' ? `${k}.5` : k % 2 ? 'b' : 'a');
    const path = write('copy.csv', ['x,y,guess', ...rows.map((k) => `${k % 7},${label(k)},${column(k)}`)]);
    const { evidence, batches } = await run({ path, task, params: { pred_col: 'guess' } });
    const outcomes = batches.flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
    const isRed = outcomes.some((outcome) => 'severity' in outcome && outcome.severity === 'alert');
    return { notes: evidence.notes.filter((note) => note.includes('equal the label')), isRed };
  };
  const note =
    'The predictions equal the label in all 80 rows: are they the label itself, under another name?';

  test('are told, and are no finding', async () => {
    expect(await told((k) => (k % 2 ? 'b' : 'a'))).toEqual({ notes: [note], isRed: false });
    expect((await told((k) => `${k}.5`, 'regression')).notes).toEqual([note]);
  });

  test('but not where one row differs, or they are probabilities', async () => {
    expect((await told((k) => (k === 7 || k % 2 === 0 ? 'a' : 'b'))).notes).toEqual([]);
    expect((await told((k) => (k % 2 ? '0.9' : '0.1'))).notes).toEqual([]);
    expect((await told((k) => `${k}.${k === 39 ? 6 : 5}`, 'regression')).notes).toEqual([]);
  });
});
