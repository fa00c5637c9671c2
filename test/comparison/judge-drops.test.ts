import { describe, expect, test } from '@jest/globals';

import { judgeDrops } from '../../src/comparison/judge-drops.js';
import type { MeasuredDrop } from '../../src/comparison/measured-drop.js';
import { defaultMaxDrop, type DropPolicy } from '../../src/domain/drop-policy.js';

const worse: DropPolicy = { evidence: 'worse', maxDrop: defaultMaxDrop };
const notWorse: DropPolicy = { ...worse, evidence: 'not-worse' };

/** A drop whose interval reaches `reach` to both sides at every level. */
function measured(metric: string, drop: number, reach: number, pWorse: number): MeasuredDrop {
  return {
    metric,
    title: metric,
    worseWhen: 'lower',
    pairing: 'paired',
    method: 'by hand',
    baseline: 0.9,
    current: 0.9 - drop,
    drop,
    rows: 400,
    flips: undefined,
    sampling: {
      pWorse,
      intervalAt: () => ({ low: drop - reach, high: drop + reach }),
      detectableAt: (alpha) => alpha,
    },
  };
}

const valuesAlone = (drop: number, metric = 'accuracy'): MeasuredDrop => ({
  ...measured(metric, drop, 0, 0),
  pairing: 'values',
  rows: undefined,
  sampling: undefined,
});

function judgedOne(drop: MeasuredDrop, policy: DropPolicy) {
  const [one] = judgeDrops([drop], policy);
  return { isWorse: one?.isWorse, isUncertain: one?.isUncertain, settlingRows: one?.settlingRows };
}

const fine = { isWorse: false, isUncertain: false, settlingRows: undefined };
const isWorse = { ...fine, isWorse: true };

describe('evidence: worse blocks on proof of harm', () => {
  test.each([
    ['beyond max-drop, whole interval beyond 0', measured('a', 0.05, 0.04, 0.001), isWorse],
    ['certain, and within max-drop', measured('a', 0.008, 0.004, 0.001), fine],
    ['exactly max-drop: 0.91 − 0.90', measured('a', 0.91 - 0.9, 0.001, 0.001), fine],
    ['better, and certain of it', measured('a', -0.05, 0.01, 1), fine],
    // (0.08 / 0.04)² · 400 = 1600 rows would narrow the interval to the drop itself.
    [
      'beyond max-drop by its point alone',
      measured('a', 0.04, 0.08, 0.2),
      { ...fine, isUncertain: true, settlingRows: 1600 },
    ],
    [
      'significant, and the interval holds 0',
      measured('a', 0.04, 0.05, 0.02),
      { ...fine, isUncertain: true, settlingRows: 630 },
    ],
    [
      'not significant, and the interval is beyond 0',
      measured('a', 0.04, 0.02, 0.03),
      { ...fine, isUncertain: true, settlingRows: 401 },
    ],
  ])('%s', (_, drop, expected) => {
    expect(judgedOne(drop, worse)).toEqual(expected);
  });

  test('the p-values of all metrics share the 2.5 % (Holm): three at 0.01 are no proof, with one at 0.008 all are', () => {
    const three = (smallest: number) =>
      judgeDrops(
        [
          measured('a', 0.05, 0.01, smallest),
          measured('b', 0.04, 0.01, 0.01),
          measured('c', 0.03, 0.01, 0.01),
        ],
        worse,
      ).map((one) => [one.metric, one.isWorse]);
    // Holm: the smallest against 0.025/3 = 0.00833, the next against 0.0125, the last against 0.025.
    expect(three(0.01)).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
    ]);
    expect(three(0.008)).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  test('a metric may have a max-drop of its own', () => {
    const policy = { ...worse, maxDrop: { overall: 0.01, metrics: { recall: 0.06, f1: 0 } } };
    const drops = [measured('recall', 0.05, 0.01, 0.001), measured('f1', 0.005, 0.001, 0.001)];
    expect(judgeDrops(drops, policy).map((one) => [one.metric, one.maxDrop, one.isWorse])).toEqual([
      ['f1', 0, true],
      ['recall', 0.06, false],
    ]);
  });

  test('worst first: worse, uncertain, the rest, each by its drop', () => {
    const drops = [
      measured('fine', 0.001, 0.01, 0.4),
      measured('better', -0.3, 0.01, 1),
      measured('uncertain', 0.2, 0.3, 0.3),
      measured('worse', 0.02, 0.01, 0.001),
      measured('much worse', 0.1, 0.01, 0.001),
    ];
    const order = judgeDrops(drops, worse).map(({ metric }) => metric);
    expect(order).toEqual(['much worse', 'worse', 'uncertain', 'fine', 'better']);
  });

  test('the detectable drop is told at the level that all metrics share', () => {
    const drops = [measured('a', 0, 0.1, 0.5), measured('b', 0, 0.1, 0.5)];
    expect(judgeDrops(drops, worse).map(({ detectable }) => detectable)).toEqual([0.0125, 0.0125]);
  });
});

describe('evidence: not-worse blocks until the interval ends within max-drop', () => {
  test.each([
    ['proven', measured('a', 0, 0.01, 0.5), fine],
    ['proven though a little worse', measured('a', 0.004, 0.005, 0.001), fine],
    // (0.02 / 0.01)² · 400
    ['not proven', measured('a', 0, 0.02, 0.5), { isWorse: true, isUncertain: true, settlingRows: 1600 }],
    ['beyond max-drop: no rows will prove it', measured('a', 0.05, 0.02, 0.001), isWorse],
  ])('%s', (_, drop, expected) => {
    expect(judgedOne(drop, notWorse)).toEqual(expected);
  });
});

describe('where only values are known a tolerance of 0.05 stands where an interval should', () => {
  test.each([
    ['within max-drop', 0.01, worse, fine],
    ['beyond max-drop, within the tolerance', 0.05, worse, { ...fine, isUncertain: true }],
    ['beyond both', 0.06, worse, isWorse],
    ['better', -0.5, worse, fine],
    [
      'not-worse: within the tolerance is no proof',
      0,
      notWorse,
      { ...fine, isWorse: true, isUncertain: true },
    ],
    ['not-worse: better by the tolerance', -0.04, notWorse, fine],
  ])('%s', (_, drop, policy, expected) => {
    expect(judgedOne(valuesAlone(drop), policy)).toEqual(expected);
  });

  test('they take no share of the level of those that rows tell', () => {
    const [first] = judgeDrops([measured('a', 0.05, 0.01, 0.02), valuesAlone(0.2, 'b')], worse).filter(
      ({ metric }) => metric === 'a',
    );
    expect(first?.isWorse).toBe(true);
  });
});
