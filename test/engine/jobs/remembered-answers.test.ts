import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobResult, JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { makeSpec } from './make-job.js';

let root: string;
const file = (name: string): string => join(root, name);

/** Draws a number for each row it is asked, and notes each on a list that is no part of it. */
const source = (path: string): string =>
  'import os, random\nrandom.seed(os.getpid())\n\ndef predict_dict(x):\n' +
  `    with open(${JSON.stringify(path)}, "a") as asked: asked.write("row\\n")\n` +
  '    return min(1, (0.8 if (x["x"] or 0) > 10 else 0.1) + random.random() / 10)\n';
const takeAsked = (): number => {
  const asked = existsSync(file('asked')) ? readFileSync(file('asked'), 'utf8').split('\n').length - 1 : 0;
  rmSync(file('asked'), { force: true });
  return asked;
};
const data = (last: number): string =>
  [
    'x,colour,y',
    ...Array.from({ length: 60 }, (_, row) =>
      [row % 20, row % 3 ? 'red' : 'blue', row % 20 > 10 ? 1 : 0].join(),
    ),
    `${last},red,0`,
  ].join('\n');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'remembered-'));
  mkdirSync(file('model'));
  writeFileSync(file('model/model.py'), source(file('asked')));
  for (const name of ['reference.csv', 'evaluation.csv']) writeFileSync(file(name), data(3));
});
afterEach(() => rmSync(root, { recursive: true }));

const spec = (cache: JobSpec['settings']['cache']): JobSpec =>
  makeSpec({
    modelPath: file('model/model.py'),
    reference: { path: file('reference.csv'), params: { label_col: 'y' } },
    evaluation: { path: file('evaluation.csv'), params: { label_col: 'y' } },
    categories: ['model-performance', 'transformations', 'abnormal-inputs'],
    settings: {
      root,
      runtime: 'auto',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: '/none' },
      predictTimeoutMs: 30_000,
      cache,
    },
  });
const told: string[] = [];
const run = (isNamed = true): Promise<JobResult> => {
  told.length = 0;
  const nobody = (): undefined => undefined;
  const edges = {
    today: 20_000,
    tell: (text: string) => told.push(text),
    onChild: nobody,
    onProgress: nobody,
    log: nobody,
  };
  return runJob(spec({ folder: file('cache'), isNamed }), edges);
};
const findings = ({ performance, batches }: JobResult): unknown => [
  performance,
  batches.map(({ testType, cases }) => [testType, cases]),
];

describe('a second run with nothing changed', () => {
  test('asks the model nothing, and finds the same to the last bit, even of a model that draws lots', async () => {
    const first = await run();
    const asked = takeAsked();
    expect(asked).toBeGreaterThan(122);
    expect(told).toEqual([
      expect.stringMatching(/^The model runs in Python 3\.\d+\.\d+: about [\d,]+ rows a second\.$/),
    ]);
    expect(first.evidence.notes.at(-1)).toMatch(
      /^The model ran in Python 3\S*, about [\d,]+ rows a second\.$/,
    );
    rmSync(file('cache/results'), { recursive: true });
    const second = await run();
    expect(takeAsked()).toBe(0);
    expect(told).toEqual([]);
    expect(findings(second)).toEqual(findings(first));
    expect(second.evidence.rows).toEqual(first.evidence.rows);
    // Rows that were not come to when the model refused a question count, too.
    expect(second.evidence.notes.at(-1)).toMatch(
      /^The model ran in Python 3\S*; ([\d,]+) of \1 answers came from the cache of an earlier run\.$/,
    );
    // The determinism test has asked on both occasions, so what it found stands.
    const [repeated] = first.batches.find(({ testType }) => testType === 'model_determinism')?.cases ?? [];
    expect(repeated?.outcome).toMatchObject({ severity: 'warning' });
  });

  test('with other evaluation data asks for these alone', async () => {
    await run();
    const all = takeAsked();
    writeFileSync(file('evaluation.csv'), data(4));
    await run();
    // Never the 61 reference rows, at least the 61 evaluation rows.
    const again = takeAsked();
    expect(again).toBeGreaterThanOrEqual(61);
    expect(again).toBeLessThanOrEqual(all - 61);
  });

  test.each<{ what: string; change: () => void }>([
    {
      what: "the model's file",
      change: () => writeFileSync(file('model/model.py'), `${source(file('asked'))}\n`),
    },
    { what: 'a file beside it', change: () => writeFileSync(file('model/weights.json'), '{}') },
    { what: 'the memory itself', change: () => rmSync(file('cache'), { recursive: true }) },
  ])('but for $what asks for everything', async ({ change }) => {
    await run();
    const all = takeAsked();
    change();
    await run();
    expect(takeAsked()).toBe(all);
  });

  test('asks again where the folder for answers was not named, since code may read anything', async () => {
    await run(false);
    const all = takeAsked();
    await run(false);
    expect(takeAsked()).toBe(all);
    expect(existsSync(file('cache'))).toBe(false);
  });
});
