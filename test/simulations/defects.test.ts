import { beforeAll, describe, expect, test } from '@jest/globals';
import { sampler } from '../support/sampler.js';
import { type DefectRun, perform } from './defects.js';
import { defects } from './defects/index.js';

/** `npm run simulate` plants all of them, often; CI a sample, the same each time. */
const sampledDefects = 5;

describe.each([
  { world: 'customers', kind: 'binary' },
  { world: 'rents', kind: 'regression' },
] as const)('a fixed sample of gross defects in $world', ({ world, kind }) => {
  const gross = defects.filter(({ isGross, kinds }) => isGross && kinds.includes(kind));
  const seen = sampler(11)(gross, sampledDefects);
  let runs: readonly DefectRun[];
  beforeAll(async () => {
    runs = await perform({ world, model: 'linear', seed: 1 }, (defect) => seen.includes(defect), 600, [1]);
  }, 300_000);

  test.each(seen.map(({ name }) => name))('%s', (name) => {
    const run = runs.find(({ defect }) => defect === name);
    expect(run?.right.some(({ severity }) => severity === 'alert')).toBe(true);
  });
});
