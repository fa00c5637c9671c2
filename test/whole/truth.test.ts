import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { inParallel } from '../support/in-parallel.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { bank, sentences } from '../support/truth/example-data.js';
import { makeGate, type Gated, type TruthModel } from '../support/truth/gate-model.js';
import { letters, parcels } from '../support/truth/generated-data.js';
import type { TruthData } from '../support/truth/truth-data.js';

/**
 * What main's model left: its report on the same rows; on other rows; `results.json` of the same rows alone, with and
 * without the numbers of rows behind its metrics; nothing.
 */
type Against = 'paired' | 'unpaired' | 'sized metrics' | 'bare metrics' | 'nothing';

/** `unsure`: the loss is real and smaller than these rows can tell from chance, so that it may only not be hidden. */
type Verdict = 'green' | 'red' | 'unsure';

/** The model; the verdict it must have against each; a test that must alert with a baseline, and without; why. */
type Row = readonly [
  TruthModel,
  readonly [Verdict, Verdict, Verdict, Verdict],
  by: readonly [withBaseline: string, without: string],
  why: string,
];

interface Suite {
  readonly data: TruthData;
  readonly against: readonly [Against, Against, Against, Against];
  readonly accuracy: string;
  /** Of main's model, and what it takes to tell a drop of it on other rows: worked out by hand below. */
  readonly rightShare: number;
  readonly detectableUnpaired: number;
  readonly rows: readonly Row[];
}

const G = 'green';
const R = 'red';
const U = 'unsure';
const ranking = 'floor:ranking';
const order = 'floor:label_order';
const binary = 'baseline:accuracy';
const recall = 'baseline:recall';
const multiclass = 'baseline:multiclass_accuracy';
const none = '';

/*
 * How large a loss n rows can tell, at 80 % power and one-sided 2.5 % shared by the k metrics (Bonferroni):
 * z = z(1 − 0.025/k) + z(0.8) is 3.42 for the five of two classes and 3.34 for the four of more (normal tables).
 * A right share of a and q of the answers turned to another class lose q(2a − 1) of the rows where there are two.
 * Same rows: of the m = qn turned rows am went wrong and (1 − a)m right, a difference of (2a − 1)√m standard errors.
 * Other rows, or a number of rows alone: the difference of two shares has the standard error √(2a(1 − a)/n).
 * Bare metrics: a drop counts beyond 0.05, that of shares on about 400 rows each.
 */
const suites: Record<string, Suite> = {
  // a = 0.855, n = 1,000. Same rows: (2a − 1)√m ≥ 3.42 from m = 24 on. Other rows: 3.42 · 0.0157 = 0.054.
  parcels: {
    data: parcels,
    against: ['paired', 'unpaired', 'bare metrics', 'nothing'],
    accuracy: 'accuracy',
    rightShare: 0.855,
    detectableUnpaired: 0.054,
    rows: [
      ['same', [G, G, G, G], [none, none], 'it is the model of main'],
      ['retrained', [G, G, G, G], [none, none], 'it learned the same from the same rows in another order'],
      ['constant', [R, R, R, R], [binary, ranking], 'it is right for half of the rows, and ranks none'],
      ['coin', [R, R, R, R], [binary, ranking], 'the same'],
      [
        'sign turned',
        [R, R, R, R],
        [binary, ranking],
        'it is wrong where main is right: the classes permuted',
      ],
      [
        '5 % replaced',
        [R, U, U, G],
        [binary, none],
        '50 rows turned are 5.0 errors; a loss of 0.036 is under 0.054',
      ],
      ['10 % replaced', [R, R, R, G], [binary, none], 'a loss of 0.071; alone it still ranks'],
      ['20 % replaced', [R, R, R, G], [binary, none], 'a loss of 0.142; alone it still ranks'],
      ['one slice broken', [R, R, R, G], [binary, none], 'a quarter of the rows lose 0.71, so 0.17'],
      [
        'one class never predicted',
        [R, R, R, G],
        [recall, none],
        'recall falls from 0.87 to 0; alone, it ranks',
      ],
    ],
  },
  // a = 0.872, n = 1,000, k = 4. A permuted answer that was wrong is right half of the time: a loss of
  // 0.87 − 0.06 = 0.81 a row, 0.84√m standard errors, enough from m = 16 on. Other rows: 3.34 · 0.0149 = 0.050.
  letters: {
    data: letters,
    against: ['paired', 'unpaired', 'sized metrics', 'nothing'],
    accuracy: 'multiclass_accuracy',
    rightShare: 0.872,
    detectableUnpaired: 0.05,
    rows: [
      ['same', [G, G, G, G], [none, none], 'it is the model of main'],
      ['retrained', [G, G, G, G], [none, none], 'it learned the same from the same rows in another order'],
      ['constant', [R, R, R, R], [multiclass, ranking], 'it is right for less than half of the rows'],
      ['coin', [R, R, R, R], [multiclass, ranking], 'it is right for a third of the rows'],
      ['sign turned', [R, R, R, R], [multiclass, ranking], 'it says what main holds for least likely'],
      ['classes permuted', [R, R, R, R], [multiclass, order], 'every answer that was right is wrong'],
      [
        '5 % replaced',
        [R, U, U, G],
        [multiclass, none],
        '50 rows are 5.9 errors; a loss of 0.040 is under 0.050',
      ],
      ['10 % replaced', [R, R, R, G], [multiclass, none], 'a loss of 0.081; alone it still ranks'],
      ['20 % replaced', [R, R, R, G], [multiclass, none], 'a loss of 0.16; alone it still ranks'],
      ['one slice broken', [R, R, R, G], [multiclass, none], 'a quarter of the rows lose 0.8, so 0.19'],
      [
        'one class never predicted',
        [R, R, R, G],
        [multiclass, none],
        'the third class is 0.44 of the rows, 0.86 right',
      ],
    ],
  },
  // a = 0.724, n = 2,500. Same rows: from m = 59 on. Other rows: 3.42 · 0.0126 = 0.043.
  'the calls of examples/bank': {
    data: bank,
    against: ['paired', 'unpaired', 'bare metrics', 'nothing'],
    accuracy: 'accuracy',
    rightShare: 0.724,
    detectableUnpaired: 0.043,
    rows: [
      ['same', [G, G, G, G], [none, none], 'it is the model of main'],
      ['retrained', [G, G, G, G], [none, none], 'it learned the same from the same rows in another order'],
      ['own', [R, R, R, G], [binary, none], 'trees are right in 0.657 of the calls, as its README says'],
      [
        'constant',
        [R, R, R, R],
        [recall, ranking],
        'always "no" is right in 0.73 of the calls and finds no "yes"',
      ],
      ['coin', [R, R, R, R], [binary, ranking], 'it is right for half of the rows'],
      ['sign turned', [R, R, R, R], [binary, ranking], 'it is wrong where main is right'],
      [
        '5 % replaced',
        [R, U, U, G],
        [binary, none],
        '125 rows turned are 5.0 errors; a loss of 0.022 is under 0.043',
      ],
      [
        '10 % replaced',
        [R, U, U, G],
        [binary, none],
        'a loss of 0.045 is hardly beyond 0.043, and under 0.05',
      ],
      ['20 % replaced', [R, R, R, G], [binary, none], 'a loss of 0.090; alone it still ranks'],
      [
        'one slice broken',
        [R, R, R, G],
        [binary, none],
        '0.36 of the rows, of which 0.685 were right, lose 0.13',
      ],
      [
        'one class never predicted',
        [R, R, R, G],
        [recall, none],
        'recall falls from 0.59 to 0, and accuracy rises',
      ],
    ],
  },
  // a = 0.84, n = 200 (other rows: 183). Same rows: from m = 26 on. Other rows: 3.42 · 0.0375 = 0.128.
  'the sentences of examples/sentiment': {
    data: sentences,
    against: ['paired', 'unpaired', 'sized metrics', 'nothing'],
    accuracy: 'accuracy',
    rightShare: 0.84,
    detectableUnpaired: 0.128,
    rows: [
      ['same', [G, G, G, G], [none, none], 'it is the model of main'],
      ['retrained', [G, G, G, G], [none, none], 'it learned the same from the same rows in another order'],
      ['own', [U, U, U, G], [binary, none], 'it is right in 0.795, as its README says: 9 rows fewer'],
      ['constant', [R, R, R, R], [binary, ranking], 'it is right for half of the rows, and ranks none'],
      ['coin', [R, R, R, R], [binary, ranking], 'the same'],
      ['sign turned', [R, R, R, R], [binary, ranking], 'it is wrong where main is right'],
      ['5 % replaced', [U, U, U, G], [binary, none], '10 rows turned are 2.2 errors'],
      ['10 % replaced', [U, U, U, G], [binary, none], '20 rows turned are 3.0 errors'],
      [
        '20 % replaced',
        [R, U, U, G],
        [binary, none],
        '40 rows turned are 4.3 errors; 0.136 is hardly beyond 0.128',
      ],
      [
        'one slice broken',
        [R, R, R, G],
        [binary, none],
        '0.29 of the rows, of which 0.88 were right, lose 0.22',
      ],
      [
        'one class never predicted',
        [R, R, R, G],
        [recall, none],
        'recall falls from 0.79 to 0; alone, it ranks',
      ],
    ],
  },
};

/** How the metrics must have been compared, and whether single rows of the baseline were known. */
const comparedAs: Readonly<Record<Against, readonly [pairing: string | undefined, knowsRows: boolean]>> = {
  paired: ['paired', true],
  unpaired: ['unpaired', true],
  // With a number of rows for each, these are two samples, too.
  'sized metrics': ['unpaired', false],
  'bare metrics': ['values', false],
  nothing: [undefined, false],
};

const lanes = 2;
const workspaces: string[] = [];
afterAll(() => Promise.all(workspaces.map(removeWorkspace)));

describe.each(Object.entries(suites))('the verdict of the built gate on %s', (_, suite) => {
  const { data, against, accuracy, rows } = suite;
  const cells = rows.flatMap(([model, verdicts, by, why]) =>
    against.map((left, column) => ({ model, against: left, verdict: verdicts[column] ?? G, by, why })),
  );
  const gated = new Map<string, Gated>();
  const keyOf = ({ model, against: left }: { model: TruthModel; against: Against }) => `${model} ${left}`;
  const found = (model: TruthModel, left: Against): Gated => {
    const one = gated.get(keyOf({ model, against: left }));
    if (!one) throw new Error(`no run of ${model} against ${left}`);
    return one;
  };

  beforeAll(async () => {
    const gate = makeGate(data);
    const main = await inParallel(['evaluation', 'otherRows'] as const, lanes, (part) => gate('same', part));
    const baselines = await leaveBehind(main);
    const runs = await inParallel(cells, lanes, ({ model, against: left }) =>
      gate(model, 'evaluation', baselines[left]),
    );
    for (const [place, cell] of cells.entries()) {
      const run = runs[place];
      if (run) gated.set(keyOf(cell), run);
    }
    workspaces.push(...[...main, ...runs].map(({ workspace }) => workspace));
  }, 300_000);

  test('rests on what is said of the model of main, and of what its rows can tell', () => {
    const [pairedOne, unpairedOne] = [found('same', 'paired'), found('same', 'unpaired')].map(({ metrics }) =>
      metrics.find(({ metric }) => metric === accuracy),
    );
    expect(pairedOne?.baseline).toBeCloseTo(suite.rightShare, 2);
    // The right share of the other rows is a little different.
    expect(unpairedOne?.detectable).toBeGreaterThan(0.93 * suite.detectableUnpaired);
    expect(unpairedOne?.detectable).toBeLessThan(1.07 * suite.detectableUnpaired);
  });

  test.each(cells)('$model, against $against, is $verdict: $why', ({ model, against: left, verdict, by }) => {
    const { exitCode, alerts, metrics, knowsRows } = found(model, left);
    if (verdict === 'green') expect(alerts).toEqual([]);
    if (verdict === 'red') expect(alerts).toContain(left === 'nothing' ? by[1] : by[0]);
    if (verdict === 'unsure') {
      const one = metrics.find(({ metric }) => metric === accuracy);
      expect(one?.drop).toBeGreaterThan(one?.maxDrop ?? 1);
      expect(one?.isWorse || one?.isUncertain).toBe(true);
    }
    expect(exitCode).toBe(alerts.length === 0 ? 0 : 1);
    const [pairing, knows] = comparedAs[left];
    expect(new Set(metrics.map((metric) => metric.pairing))).toEqual(new Set(pairing ? [pairing] : []));
    expect(knowsRows).toBe(knows);
  });
});

/** The baselines of a data set, by what main's runs on the same and on other rows left. */
async function leaveBehind([same, other]: readonly Gated[]): Promise<Record<Against, string | undefined>> {
  // Or nothing below means anything.
  expect([same, other]).toMatchObject([
    { exitCode: 0, alerts: [] },
    { exitCode: 0, alerts: [] },
  ]);
  const text = await readFile(join(same?.reportDir ?? '', 'results.json'), 'utf8');
  const results = JSON.parse(text) as {
    readonly cases: readonly { readonly metrics: readonly { readonly name: string }[] }[];
  };
  // As a cluster's run may tell its metrics.
  const cases = results.cases.map((one) => ({
    ...one,
    metrics: one.metrics.filter(({ name }) => name !== 'evaluation sample size'),
  }));
  const alone = await makeWorkspace({
    'sized.json': text,
    'bare.json': JSON.stringify({ ...results, cases }),
  });
  workspaces.push(alone);
  return {
    paired: same?.reportDir,
    unpaired: other?.reportDir,
    'sized metrics': join(alone, 'sized.json'),
    'bare metrics': join(alone, 'bare.json'),
    nothing: undefined,
  };
}
