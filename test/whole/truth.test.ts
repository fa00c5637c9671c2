import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { inParallel } from '../support/in-parallel.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runCli, type BuiltRun } from '../support/run-built.js';
import {
  letters,
  parcels,
  writeTruthModel,
  type TruthData,
  type TruthModel,
} from '../support/truth-models.js';

/** What main's good model left: the same rows, other rows, `results.json` without any, or no report at all. */
type Against = 'paired' | 'unpaired' | 'metrics alone' | 'nothing';
/** The model, what it is compared with, the verdict it must have, a test that must alert, and why. */
type Row = readonly [TruthModel, Against, 'green' | 'red', by: string | undefined, why: string];

const rowCount = 1000;
const seeds = { reference: 4_099, evaluation: 70_001, otherRows: 910_003 };
const ranking = 'floor:ranking';
const order = 'floor:label_order';
const accuracyDrop = 'baseline:accuracy';
const multiclassDrop = 'baseline:multiclass_accuracy';

const workspaces: string[] = [];
afterAll(() => Promise.all(workspaces.map(removeWorkspace)));

/** How the metrics were compared, each way once, and whether single rows of the baseline were known. */
interface Compared {
  readonly pairings: readonly string[];
  readonly knowsRows: boolean;
}
const comparedAs: Readonly<Record<Against, Compared>> = {
  paired: { pairings: ['paired'], knowsRows: true },
  unpaired: { pairings: ['unpaired'], knowsRows: true },
  // The file tells a metric with its sample size, so that these are two samples, too.
  'metrics alone': { pairings: ['unpaired'], knowsRows: false },
  nothing: { pairings: [], knowsRows: false },
};

interface Judged {
  readonly workspace: string;
  readonly exitCode: number | null;
  readonly alerts: readonly string[];
  readonly comparison: Compared;
}

async function gate(data: TruthData, model: TruthModel, seed: number, baseline?: string): Promise<Judged> {
  const workspace = await makeWorkspace({
    'reference.csv': data.rows(seeds.reference, rowCount),
    'evaluation.csv': data.rows(seed, rowCount),
    'model.py': writeTruthModel(data, model),
    'gate.json': JSON.stringify({
      project: { name: 'truth', task: data.task },
      model: { uri: './model.py' },
      reference: { uri: './reference.csv' },
      evaluation: { uri: './evaluation.csv' },
      data: { 'label-column': data.label, 'class-names': data.classNames },
      run: { name: 'truth', categories: ['model-performance'] },
    }),
  });
  workspaces.push(workspace);
  const argv = ['run', '--config', 'gate.json', ...(baseline === undefined ? [] : ['--baseline', baseline])];
  return { workspace, ...judge(await runCli(argv, { workspace })) };
}

interface Results {
  readonly cases: readonly { readonly testType: string; readonly judgedAs: string }[];
  readonly verdict: {
    readonly comparison: {
      readonly model: {
        readonly rows: object | null;
        readonly metrics: readonly { readonly pairing: string }[];
      } | null;
    } | null;
  };
}

function judge({ exitCode, results, stdout, stderr }: BuiltRun): Omit<Judged, 'workspace'> {
  if (results === undefined) throw new Error(`The run left no results: ${stdout}${stderr}`);
  const { cases, verdict } = results as Results;
  const model = verdict.comparison?.model;
  const pairings = [...new Set(model?.metrics.map(({ pairing }) => pairing))];
  const alerts = cases.filter(({ judgedAs }) => judgedAs === 'alert').map(({ testType }) => testType);
  return { exitCode, alerts, comparison: { pairings, knowsRows: Boolean(model?.rows) } };
}

/** Judges main's good model, without a baseline, on both sets of rows. */
async function runMain(data: TruthData): Promise<Record<Exclude<Against, 'nothing'>, string>> {
  const [same, other] = await inParallel([seeds.evaluation, seeds.otherRows], 2, async (seed) => {
    const { workspace, exitCode, alerts } = await gate(data, 'good', seed);
    expect({ exitCode, alerts }).toEqual({ exitCode: 0, alerts: [] });
    return join(workspace, 'model-gate-report');
  });
  const alone = await makeWorkspace();
  workspaces.push(alone);
  await cp(join(same ?? '', 'results.json'), join(alone, 'results.json'));
  return { paired: same ?? '', unpaired: other ?? '', 'metrics alone': alone };
}

const ofParcels: readonly Row[] = [
  ['good', 'paired', 'green', undefined, 'it is the model of main'],
  ['equally good', 'paired', 'green', undefined, 'a step of noise is no drop'],
  ['classes permuted', 'paired', 'red', order, 'with two classes that is the sign turned'],
  ['constant', 'paired', 'red', accuracyDrop, 'it is right half of the time, and main 87 times in 100'],
  ['coin', 'paired', 'red', accuracyDrop, 'the same'],
  ['a fifth replaced', 'paired', 'red', accuracyDrop, 'it drops by a fifth of 2 · 0.87 − 1, 0.15'],
  ['one slice turned', 'paired', 'red', accuracyDrop, 'a quarter of the rows drop by 0.75, so 0.19'],
  ['equally good', 'unpaired', 'green', undefined, 'other rows differ by chance alone'],
  ['a fifth replaced', 'unpaired', 'red', accuracyDrop, '0.15 is 8 standard errors of two samples of 1,000'],
  ['one slice turned', 'unpaired', 'red', accuracyDrop, '0.19 is more'],
  ['equally good', 'metrics alone', 'green', undefined, 'no drop'],
  ['a fifth replaced', 'metrics alone', 'red', accuracyDrop, '0.15, and the file tells the sample size'],
  ['one slice turned', 'metrics alone', 'red', accuracyDrop, '0.19 is more'],
  ['classes permuted', 'nothing', 'red', ranking, 'its ranking is the wrong way round'],
  [
    'constant',
    'nothing',
    'red',
    ranking,
    'it ranks nothing, though it is no worse than it was on the reference',
  ],
  ['coin', 'nothing', 'red', ranking, 'the same'],
];

const ofLetters: readonly Row[] = [
  ['equally good', 'paired', 'green', undefined, 'a step of noise is no drop'],
  ['classes permuted', 'paired', 'red', order, 'every answer that was right is wrong'],
  ['a fifth replaced', 'paired', 'red', multiclassDrop, 'a fifth of the right answers is wrong'],
  ['one slice turned', 'paired', 'red', multiclassDrop, 'a quarter of them is'],
  ['equally good', 'unpaired', 'green', undefined, 'other rows differ by chance alone'],
  ['a fifth replaced', 'metrics alone', 'red', multiclassDrop, 'the same, with the sample size alone'],
  ['classes permuted', 'nothing', 'red', order, 'another order of the classes is right far more often'],
  ['constant', 'nothing', 'red', ranking, 'it ranks nothing'],
];

const dataSets: readonly (readonly [string, TruthData, readonly Row[]])[] = [
  ['two classes', parcels, ofParcels],
  ['three classes', letters, ofLetters],
];

describe.each(dataSets)('the verdict of the built gate on %s', (_, data, rows) => {
  let main: Awaited<ReturnType<typeof runMain>>;
  // Both runs of the good model without a baseline must be green, or nothing below means anything.
  beforeAll(async () => {
    main = await runMain(data);
  }, 60_000);

  test.each(rows)('%s, against %s, is %s (by %s): %s', async (model, against, verdict, by) => {
    const baseline = against === 'nothing' ? undefined : main[against];
    const { exitCode, alerts, comparison } = await gate(data, model, seeds.evaluation, baseline);
    if (verdict === 'green') expect(alerts).toEqual([]);
    else expect(alerts).toContain(by);
    expect(exitCode).toBe(verdict === 'green' ? 0 : 1);
    expect(comparison).toEqual(comparedAs[against]);
  });
});
