import { describe, expect, test } from '@jest/globals';
import { perform } from './defects.js';
import { defects } from './defects/index.js';

describe('a fixed sample of gross defects', () => {
  const runs = perform({ world: 'customers', model: 'linear', seed: 1 }, ({ isGross }) => isGross, 1000, [1]);

  const seen = defects.filter(({ isGross }) => isGross);

  test.each(seen.map(({ name }) => name))('%s', async (name) => {
    const run = (await runs).find(({ defect }) => defect === name);
    expect(run?.right.some(({ severity }) => severity === 'alert')).toBe(true);
  });
});
