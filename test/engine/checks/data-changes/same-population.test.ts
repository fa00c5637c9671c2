import { expect, test } from '@jest/globals';
import { dataChangeTests } from '../../../../src/engine/checks/data-changes/index.js';
import { verdictOf } from '../../../support/read-case-result.js';
import { runOne } from '../../suite/run-one.js';
import { contextOf, drawData } from './draw-data.js';

// Columns of all kinds: normal, log-normal, counts, mostly zero, few levels, constant, nulls, and categories few, many
// and spelled in several ways.
const sizes = [
  [100, 100],
  [100, 1000],
  [1000, 100],
  [1000, 1000],
] as const;
const seeds = Array.from({ length: 6 }, (_, seed) => seed);

test.each(dataChangeTests.map((one) => [one.testType, one] as const))(
  '%s finds nothing in rows of the same population',
  async (_, one) => {
    for (const [before, now] of sizes) {
      for (const seed of seeds) {
        const context = contextOf(drawData(before, 'reference', seed), drawData(now, 'evaluation', seed));
        const found = (await runOne(one, context))
          .map(verdictOf)
          .filter((verdict) => !/^(pass|skip)/.test(verdict));
        expect({ before, now, seed, found }).toEqual({ before, now, seed, found: [] });
      }
    }
  },
);

test.each(dataChangeTests.map((one) => [one.testType, one] as const))(
  '%s finds nothing in the very same rows',
  async (_, one) => {
    const data = drawData(500, 'reference');
    const verdicts = (await runOne(one, contextOf(data, data))).map(verdictOf);
    expect(verdicts.filter((verdict) => !/^(pass|skip)/.test(verdict))).toEqual([]);
    expect(verdicts).toContain('pass');
  },
);
