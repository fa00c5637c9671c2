import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { sampler } from '../support/sampler.js';
import { inParallel } from '../support/in-parallel.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { suites, type Against } from '../support/truth/expected-verdicts.js';
import { makeGate, type Gated } from '../support/truth/gate-model.js';

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
/** `npm run truth` tries all; CI a sample, the same each time. */
const isWhole = process.env['CAMPAIGN'] === 'all';
const sampledCells = 2;
const workspaces: string[] = [];
afterAll(() => Promise.all(workspaces.map(removeWorkspace)));

describe.each(Object.entries(suites))('the verdict of the built gate on %s', (_, suite) => {
  const { data, against, accuracy } = suite;
  const all = suite.rows.flatMap(([model, verdicts, by, byAlone, why]) =>
    against.flatMap((left, column) => {
      const verdict = verdicts[column];
      return verdict === undefined
        ? []
        : [{ model, left, verdict, by: left === 'nothing' ? byAlone : by, why }];
    }),
  );
  const isMain = ({ model, left }: (typeof all)[number]): boolean =>
    model === 'same' && (left === 'paired' || left === 'unpaired');
  const others = all.filter((cell) => !isMain(cell));
  const cells = isWhole ? all : [...all.filter(isMain), ...sampler(7)(others, sampledCells)];
  const gated = new Map<object, Gated>();

  beforeAll(async () => {
    const gate = makeGate(data);
    const main = await inParallel(['evaluation', 'otherRows'] as const, lanes, (rows) => gate('same', rows));
    const baselines = await leaveBehind(main);
    await inParallel(cells, lanes, async (cell) => {
      gated.set(cell, await gate(cell.model, 'evaluation', baselines[cell.left]));
    });
    workspaces.push(...[...main, ...gated.values()].map(({ workspace }) => workspace));
  }, 300_000);

  test('rests on what is said of the model of main, and of what its rows can tell', () => {
    const told = (wanted: Against) => {
      const cell = cells.find(({ model, left }) => model === 'same' && left === wanted) ?? {};
      return gated.get(cell)?.metrics.find(({ metric }) => metric === accuracy);
    };
    expect(told('paired')?.baseline).toBeCloseTo(suite.rightShare, 2);
    // By hand for the share of the same rows; that of the other rows is a little different.
    expect((told('unpaired')?.detectable ?? 0) / suite.detectableUnpaired).toBeCloseTo(1, 1);
  });

  test.each(cells)('$model, against $left, is $verdict: $why', (cell) => {
    const { exitCode, alerts, metrics, knowsRows } = gated.get(cell) ?? {};
    if (cell.verdict === 'green') expect(alerts).toEqual([]);
    if (cell.verdict === 'red') expect(alerts).toContain(cell.by);
    if (cell.verdict === 'unsure') {
      const {
        drop = 0,
        maxDrop = 0,
        isWorse,
        isUncertain,
      } = metrics?.find(({ metric }) => metric === accuracy) ?? {};
      // Other rows may hide it by chance; on the same rows it is seen.
      if (cell.left !== 'unpaired') expect(drop).toBeGreaterThan(maxDrop);
      expect(isWorse || isUncertain).toBe(drop > maxDrop);
    }
    expect(exitCode).toBe(alerts?.length === 0 ? 0 : 1);
    const [pairing, knows] = comparedAs[cell.left];
    expect(new Set(metrics?.map((metric) => metric.pairing))).toEqual(new Set(pairing && [pairing]));
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
    'bare.json': JSON.stringify({ ...results, cases, sha256: undefined }),
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
