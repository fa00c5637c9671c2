import { describe, expect, test } from '@jest/globals';
import { isWhatIf, perform } from './findings.js';

/** Of the eight runs below, in which nothing is wrong; the whole campaign is in docs/error-rates.md. */
const most = { withAlert: 0, withWarning: 1 };

describe('a fixed sample of runs in which nothing is wrong', () => {
  const sample = [
    ['customers', 'linear', 300],
    ['customers', 'forest', 300],
    ['customers, few leave', 'forest', 300],
    ['parcels', 'linear', 300],
    ['parcels', 'forest', 300],
    ['reviews', 'linear', 300],
    ['penguins', 'forest', 115],
    ['bank calls', 'linear', 300],
  ] as const;
  const all = Promise.all(sample.map(([world, model, rows]) => perform({ world, model, seed: 1 }, [rows])));

  test('has few with an alert or a warning', async () => {
    const runs = (await all).flat();
    expect(runs).toHaveLength(sample.length);
    const having = (severity: string): number =>
      runs.filter(({ findings }) =>
        findings.some((one) => one.severity === severity && (severity === 'alert' || !isWhatIf(one))),
      ).length;
    expect(having('alert')).toBeLessThanOrEqual(most.withAlert);
    expect(having('warning')).toBeLessThanOrEqual(most.withWarning);
  });

  test('is the same each time', async () => {
    const [first] = await all;
    expect(await perform({ world: 'customers', model: 'linear', seed: 1 }, [300])).toEqual(first);
  });
});
