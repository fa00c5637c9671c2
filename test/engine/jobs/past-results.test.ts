import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobResult, JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { cachedNote } from '../../../src/engine/jobs/past-results/past-results.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { makeSpec } from './make-job.js';

let root: string;
let lines: string[];
const file = (name: string): string => join(root, name);
const source = (answer = 0.25): string => `def predict_dict(x):\n    return ${answer}\n`;
const data = (last: number): string =>
  ['x,y', ...Array.from({ length: 60 }, (_, row) => `${row % 20},${row % 3 ? 1 : 0}`), `${last},0`].join(
    '\n',
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'past-results-'));
  lines = [];
  mkdirSync(file('model'));
  writeFileSync(file('model/model.py'), source());
  for (const name of ['reference.csv', 'evaluation.csv']) writeFileSync(file(name), data(3));
});
afterEach(() => rmSync(root, { recursive: true }));

interface Asked {
  readonly changes?: Partial<JobSpec>;
  readonly hasModel?: boolean;
  readonly isNamed?: boolean;
  readonly today?: number;
}

/** Without a model where none is needed: Python takes its time to start. */
function run({ changes, hasModel = false, isNamed = true, today = 20_000 }: Asked = {}): Promise<JobResult> {
  const nobody = (): undefined => undefined;
  const spec = makeSpec({
    modelPath: hasModel ? file('model/model.py') : undefined,
    reference: { path: file('reference.csv'), params: { label_col: 'y' } },
    evaluation: { path: file('evaluation.csv'), params: { label_col: 'y' } },
    categories: ['model-performance', 'drift'],
    settings: {
      root,
      runtime: 'auto',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: resolve('src/engine/models/python/bridge.py'), wasmDir: '/none' },
      predictTimeoutMs: 30_000,
      cache: { folder: file('cache'), isNamed },
    },
    ...changes,
  });
  const log = (line: string): unknown => lines.push(line);
  return runJob(spec, { today, log, tell: nobody, onChild: nobody, onProgress: nobody });
}

const isCached = ({ evidence }: JobResult): boolean => evidence.notes.includes(cachedNote);
/** Every number and its type; a result that was read is of another realm than jest's, which it would tell apart. */
const tell = (result: JobResult): string =>
  JSON.stringify(result, (_, part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      return [part.constructor.name, ...Array.from(part as unknown as ArrayLike<unknown>, String)];
    }
    return typeof part === 'number' ? String(part) : part;
  });
const kept = (): string => {
  const [name = ''] = readdirSync(file('cache/results'));
  return file(`cache/results/${name}`);
};

describe('a run with nothing changed', () => {
  test('has the results of the earlier one, and says so', async () => {
    const first = await run({ hasModel: true });
    expect(isCached(first)).toBe(false);
    const second = await run({ hasModel: true });
    const notes = [...first.evidence.notes, cachedNote];
    // To the bit, with typed arrays, bigints and NaN as they were.
    expect(tell(second)).toBe(tell({ ...first, evidence: { ...first.evidence, notes } }));
    expect(isCached(await run({ hasModel: true }))).toBe(true);
  });

  test('without a model, too', async () => {
    await run();
    expect(isCached(await run())).toBe(true);
  });

  test('is run where the folder was not named', async () => {
    await run({ isNamed: false });
    expect(isCached(await run({ isNamed: false }))).toBe(false);
  });
});

const ofModel = { hasModel: true };
test.each<{ what: string; first?: Asked; change?: () => void; again?: Asked }>([
  { what: 'a reference cell', change: () => writeFileSync(file('reference.csv'), data(4)) },
  { what: 'an evaluation cell', change: () => writeFileSync(file('evaluation.csv'), data(4)) },
  {
    what: 'the model',
    first: ofModel,
    change: () => writeFileSync(file('model/model.py'), source(0.5)),
    again: ofModel,
  },
  {
    what: 'a file beside the model',
    first: ofModel,
    change: () => writeFileSync(file('model/weights.json'), '{}'),
    again: ofModel,
  },
  { what: 'the model, where there was none', again: ofModel },
  { what: 'the seed', again: { changes: { seed: '2' } } },
  {
    what: 'a parameter of a test',
    again: { changes: { tests: { feature_drift: { min_sample_size: 30 } } } },
  },
  { what: 'the categories', again: { changes: { categories: ['drift'] } } },
  { what: 'the day', again: { today: 20_001 } },
])('a run with another of $what is run', async ({ first, change, again }) => {
  await run(first);
  change?.();
  expect(isCached(await run(again))).toBe(false);
});

describe('what is wrong with the cache is no error', () => {
  test.each<{ what: string; damage: (bytes: Buffer) => Buffer }>([
    { what: 'is cut off', damage: (bytes) => bytes.subarray(0, bytes.length - 7) },
    { what: 'is empty', damage: () => Buffer.alloc(0) },
    {
      what: 'has a wrong byte',
      damage: (bytes) => Buffer.from(bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte))),
    },
  ])('a file that $what is told of, and written anew', async ({ damage }) => {
    await run();
    writeFileSync(kept(), damage(readFileSync(kept())));
    expect(isCached(await run())).toBe(false);
    expect(lines).toContain(`${kept()} is damaged: the job is run.`);
    expect(isCached(await run())).toBe(true);
  });

  test('a folder that is a file is told of', async () => {
    writeFileSync(file('cache'), '');
    expect(isCached(await run())).toBe(false);
    expect(lines.join('\n')).toContain('The results are not kept for another run: ');
  });
});

test('results of a model that failed for a reason that may pass are not kept', async () => {
  const failing = 'def predict_dict(x):\n    if x["x"] == 3: raise OSError("no network")\n    return 0.25\n';
  writeFileSync(file('model/model.py'), failing);
  await run(ofModel);
  expect(existsSync(file('cache/results'))).toBe(false);
});
