import { describe, expect, test } from '@jest/globals';

import { driftTests } from '../../../../src/engine/checks/drift/index.js';
import type { Given } from '../../../../src/engine/contract/parameter.js';
import { randomStream } from '../../../../src/statistics/random.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';
import { makeContext } from '../../../support/test-context.js';

const labels = (ones: number, total: number): number[] =>
  Array.from({ length: total }, (_, row) => Number(row < ones));

async function judgeLabels(before: number[], after: number[], params: Given = {}) {
  const labelDrift = driftTests.find(({ testType }) => testType === 'label_drift');
  if (!labelDrift) throw new TypeError('there is no test of label drift');
  const context = makeContext({ reference: { labels: before }, evaluation: { labels: after } });
  const [caseResult] = await labelDrift.run(context, params);
  return { verdict: verdictOf(caseResult), told: measured(caseResult) };
}

describe('drift by the rules of all tests', () => {
  // By the published formula in Python: 0.1625, below 0.2.
  test('what is beyond no threshold passes as before', async () => {
    expect(await judgeLabels(labels(50, 100), labels(30, 100))).toMatchObject({ verdict: 'pass' });
  });

  // Python and scipy 1.10: the index is 0.3172, times 20·20/40, and chi2.sf(3.172, 1) = 0.0749.
  test('beyond a threshold and explained by chance is uncertain', async () => {
    const found = await judgeLabels(labels(11, 20), labels(5, 20));
    expect(found).toMatchObject({
      verdict: 'pass',
      told: { uncertain: "an index of 0.317 over 2 values can't be told from chance with 20 and 20 rows" },
    });
    expect(found.told['population stability index']).toBeCloseTo(0.31722294812882207, 10);
    expect(found.told['probability by chance']).toBeCloseTo(0.07490013843759571, 10);
  });

  test('beyond a threshold and not by chance is a finding', async () => {
    expect(await judgeLabels(labels(500, 1000), labels(200, 1000))).toMatchObject({ verdict: 'warning' });
    expect(await judgeLabels(labels(500, 1000), labels(50, 1000))).toMatchObject({ verdict: 'alert' });
  });

  test('20 values are enough, unless the run says otherwise', async () => {
    expect((await judgeLabels(labels(9, 19), labels(10, 20))).verdict).toMatch(/min_sample_size is 20$/);
    const params = { params: { psi_thresholds: [0.2, 0.6] } };
    expect((await judgeLabels(labels(9, 20), labels(10, 20), params)).verdict).toBe('pass');
    const strict = { params: { min_sample_size: 50 } };
    expect((await judgeLabels(labels(9, 20), labels(10, 20), strict)).verdict).toMatch(/is 50$/);
  });

  test('two samples of the same data are seldom a finding, whatever their size', async () => {
    let cases = 0;
    for (let seed = 0; seed < 300; seed++) {
      const random = randomStream('drift', seed);
      const draw = (count: number): number[] =>
        Array.from({ length: count }, () => Number(random.next() < 0.1));
      const { verdict } = await judgeLabels(draw(20 + seed), draw(30));
      cases += Number(verdict !== 'pass');
    }
    // 0.5 % is to be expected at most: 1.5 of 300.
    expect(cases).toBeLessThanOrEqual(4);
  });
});
