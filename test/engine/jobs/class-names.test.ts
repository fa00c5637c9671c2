import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { DataParams } from '../../../src/domain/plan.js';
import { inspectJob } from '../../../src/engine/inspection/inspect-job.js';
import type { Inspection } from '../../../src/engine/inspection/inspection.js';
import { DataError } from '../../../src/engine/data/data-error.js';
import type { JobResult, JobSpec } from '../../../src/engine/jobs/job-spec.js';
import { runJob } from '../../../src/engine/jobs/run-job.js';
import { makeWorkspace, removeWorkspace } from '../../support/make-workspace.js';
import { modelFolder } from '../models/model-request.js';
import { makeSpec } from './make-job.js';
import { noRemotes } from '../../support/no-remotes.js';

/** 60 rows, x = 1..20 three times, and which label an x has. The models say the second class above 10. */
function table(label: (isSecond: boolean) => string, isSecond: (x: number) => boolean): string {
  const rows = Array.from({ length: 60 }, (_, index) => (index % 20) + 1);
  return ['x,y', ...rows.map((x) => `${x},${label(isSecond(x))}`)].join('\n');
}

/** In the evaluation 6 of 60 rows (x = 1, 2) are another class than the models say: accuracy 54/60. */
function files(name: string, first: string, second: string): Record<string, string> {
  const label = (isSecond: boolean): string => (isSecond ? second : first);
  return {
    [`reference-${name}.csv`]: table(label, (x) => x > 10),
    [`evaluation-${name}.csv`]: table(label, (x) => x > 10 || x < 3),
  };
}

let root = '';
beforeAll(async () => {
  root = await makeWorkspace({
    ...files('words', 'no', 'yes'),
    ...files('capitals', 'No', 'YES'),
    ...files('indices', '0', '1'),
    ...files('signs', '-1', '1'),
    ...files('others', 'cat', 'dog'),
  });
  for (const name of [
    'no-yes.onnx',
    'minus-one-one.onnx',
    'two-parts.onnx',
    'forest.onnx',
    'zipmap-names.onnx',
    'label-names.onnx',
    'label-index.onnx',
  ]) {
    copyFileSync(join(modelFolder, name), join(root, name));
  }
  writeFileSync(join(root, 'cut.onnx'), readFileSync(join(modelFolder, 'no-yes.onnx')).subarray(0, 200));
});
afterAll(() => removeWorkspace(root));

interface Asked {
  readonly data: string;
  readonly classNames?: readonly string[];
  readonly model?: string;
  readonly task?: JobSpec['task'];
}

function specOf({ data, classNames, model = 'no-yes.onnx', task = 'binary-classification' }: Asked): JobSpec {
  const params: DataParams = { label_col: 'y', ...(classNames && { class_names: classNames }) };
  return makeSpec({
    task,
    modelPath: join(root, model),
    reference: { path: join(root, `reference-${data}.csv`), params },
    evaluation: { path: join(root, `evaluation-${data}.csv`), params },
    settings: {
      root,
      runtime: 'wasm',
      compat: 'default',
      python: undefined,
      assets: { bridgeScript: '/none', wasmDir: resolve('node_modules/onnxruntime-web/dist') },
      predictTimeoutMs: 30_000,
    },
  });
}

const edges = {
  today: 20_000,
  tell: () => undefined,
  onChild: () => undefined,
  onProgress: () => undefined,
  log: () => undefined,
};
const run = (asked: Asked): Promise<JobResult> => runJob(specOf(asked), edges);
const inspect = (asked: Asked): Promise<Inspection> =>
  inspectJob(specOf(asked), {
    ...edges,
    ...noRemotes,
    onDataInspected: () => undefined,
  });

const problemsOf = async (asked: Asked): Promise<string[]> =>
  (await inspect(asked)).problems.map(({ name, message }) => `${name}: ${message}`);

describe('a model that lists no, yes', () => {
  test.each<[string, Asked, string[]]>([
    ['class-names in its order', { data: 'words', classNames: ['no', 'yes'] }, ['no', 'yes']],
    ['class-names in another order', { data: 'words', classNames: ['yes', 'no'] }, ['yes', 'no']],
    ['class-names in another case', { data: 'capitals', classNames: ['YES', 'No'] }, ['YES', 'No']],
    ['labels that are indices of them', { data: 'indices', classNames: ['no', 'yes'] }, ['no', 'yes']],
    ['no class-names, and its own words', { data: 'words' }, ['no', 'yes']],
    ['no class-names, and its words in another case', { data: 'capitals' }, ['no', 'yes']],
    ['no class-names, and class indices', { data: 'indices' }, ['no', 'yes']],
    ['class-names that say nothing', { data: 'indices', classNames: ['0', '1'] }, ['0', '1']],
  ])('is as right as it is with %s', async (_, asked, classNames) => {
    const { performance, evidence } = await run(asked);
    const accuracy = performance.find(({ name }) => name === 'accuracy');
    expect(accuracy).toMatchObject({ reference: 1, evaluation: 54 / 60 });
    expect(evidence.rows).toMatchObject({ classNames });
    expect(await problemsOf(asked)).toEqual([]);
  });

  test('says that the order was another, in a run and before it', async () => {
    const asked = { data: 'words', classNames: ['yes', 'no'] };
    const note = 'The model lists its classes as "no", "yes"; they were matched to "yes", "no" by name.';
    expect((await run(asked)).evidence.notes).toContain(note);
    expect((await inspect(asked)).facts).toContain(note);
    expect((await run({ data: 'words', classNames: ['no', 'yes'] })).evidence.notes).not.toContainEqual(
      expect.stringContaining('lists its classes'),
    );
  });

  test('contradicts other names, in a run and before it, with both lists', async () => {
    const asked = { data: 'others', classNames: ['cat', 'dog'] };
    const told =
      'The model lists its classes as "no", "yes"; data_params.class_names are "cat", "dog". Give the names that the ' +
      'model has, or a model of these classes.';
    await expect(run(asked)).rejects.toThrow(DataError);
    await expect(run(asked)).rejects.toThrow(told);
    expect(await problemsOf(asked)).toEqual([`class-names: ${told}`]);
  });

  test('contradicts names that do not fit the labels either, all at once', async () => {
    expect(await problemsOf({ data: 'words', classNames: ['cat', 'dog'] })).toEqual([
      expect.stringMatching(/^reference-uri: .*label "no" .* is not a class/),
      expect.stringMatching(/^evaluation-uri: .*label "yes" .* is not a class/),
      expect.stringMatching(/^class-names: The model lists its classes as "no", "yes"; .* "cat", "dog"\./),
    ]);
  });

  test('does not know other labels, and the error says what it knows', async () => {
    const told =
      /label "cat" .* is not a class.*data_params\.class_names\. The model lists the classes "no", "yes"\./;
    await expect(run({ data: 'others' })).rejects.toThrow(told);
  });
});

test.each<Asked & { isHard: boolean }>([
  { model: 'zipmap-names.onnx', data: 'words', isHard: false },
  { model: 'zipmap-names.onnx', data: 'words', classNames: ['yes', 'no'], isHard: false },
  { model: 'label-names.onnx', data: 'words', isHard: true },
  { model: 'label-names.onnx', data: 'words', classNames: ['yes', 'no'], isHard: true },
  { model: 'label-names.onnx', data: 'indices', isHard: true },
  { model: 'label-index.onnx', data: 'words', classNames: ['no', 'yes'], isHard: true },
  { model: 'label-index.onnx', data: 'indices', isHard: true },
])(
  '$model with labels of $data and class-names $classNames is as right as it is',
  async ({ isHard, ...asked }) => {
    const { performance, evidence } = await run(asked);
    const accuracy = performance.find(({ name }) => name === 'accuracy');
    expect(accuracy).toMatchObject({ reference: 1, evaluation: 54 / 60 });
    expect(evidence.notes.some((note) => note.includes('classes rather than probabilities'))).toBe(isHard);
    expect(await problemsOf(asked)).toEqual([]);
  },
);

test('integers that are no indices are names where the labels are the same, and else an order', async () => {
  const model = 'minus-one-one.onnx';
  for (const [asked, classNames] of [
    [{ model, data: 'signs' }, ['-1', '1']],
    [{ model, data: 'signs', classNames: ['1', '-1'] }, ['1', '-1']],
    [{ model, data: 'indices' }, ['0', '1']],
    [{ model, data: 'words', classNames: ['no', 'yes'] }, ['no', 'yes']],
  ] as const) {
    const { performance, evidence } = await run(asked);
    expect(performance.find(({ name }) => name === 'accuracy')).toMatchObject({ evaluation: 54 / 60 });
    expect(evidence.rows).toMatchObject({ classNames });
  }
});

test('a model of more classes than the task has is refused with both lists', async () => {
  const asked = { model: 'forest.onnx', data: 'indices' };
  const told = /lists its classes as "0", "1", "2"; by their labels the data have the classes "0", "1"\./;
  await expect(run(asked)).rejects.toThrow(told);
});

test('the labels of two classifiers say nothing of what a model makes of both', async () => {
  const classNames = ['no', 'maybe', 'yes'];
  const task = 'multiclass-classification';
  expect(await problemsOf({ model: 'two-parts.onnx', data: 'words', classNames, task })).toEqual([]);
});

test('a file that is cut off is for the runtime to refuse', async () => {
  await expect(run({ model: 'cut.onnx', data: 'indices' })).rejects.toThrow(
    'cannot be opened: it is damaged or cut short',
  );
});
