import { beforeAll, describe, expect, test } from '@jest/globals';
import { type DefectRun, perform } from './defects.js';
import { defects } from './defects/index.js';

describe.each([
  { world: 'customers', kind: 'binary' },
  { world: 'rents', kind: 'regression' },
] as const)('a fixed sample of gross defects in $world', ({ world, kind }) => {
  const seen = defects.filter(({ isGross, kinds }) => isGross && kinds.includes(kind));
  let runs: readonly DefectRun[];
  beforeAll(async () => {
    runs = await perform({ world, model: 'linear', seed: 1 }, ({ isGross }) => isGross, 600, [1]);
  }, 300_000);

  test.each(seen.map(({ name }) => name))('%s', (name) => {
    const run = runs.find(({ defect }) => defect === name);
    expect(run?.right.some(({ severity }) => severity === 'alert')).toBe(true);
  });
});
