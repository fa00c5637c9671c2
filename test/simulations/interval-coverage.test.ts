import { describe, expect, test } from '@jest/globals';
import { wilsonInterval } from '../../src/statistics/proportion-interval.js';
import {
  areaSituations,
  bootstrapSituations,
  coverageOf,
  independentSituations,
  level,
  pairedAreaSituations,
  pairedSituations,
  proportionSituations,
  type Situation,
} from './interval-coverage.js';

/** Whether the promised level, or more, can be the truth of what was seen in so many draws. */
function keepsItsWord(situation: Situation, draws: number): boolean {
  const { within, draws: total } = coverageOf(situation, draws);
  return wilsonInterval({ successes: within, total }, 0.999).high >= level;
}

// The whole grid is in docs/error-rates.md, with the corners in which an interval promises too much.
describe('a fixed sample of draws finds the truth as often as the interval promises:', () => {
  const sample: [Situation[], number][] = [
    [proportionSituations(383), 1000],
    [independentSituations(383), 1000],
    [pairedSituations(383), 1000],
    [areaSituations(383).filter(({ interval }) => interval.includes('logit')), 200],
    [pairedAreaSituations(383), 200],
    [bootstrapSituations(383, 200), 200],
  ];
  const situations = sample.flatMap(([list, draws]) => list.map((situation) => ({ ...situation, draws })));

  test.each(situations)('$interval, $data, $rows rows', (situation) => {
    expect(keepsItsWord(situation, situation.draws)).toBe(true);
  });

  test('an interval that promises too much is caught: area ± z·SE near 1', () => {
    const [tooNarrow] = areaSituations(100).filter(
      ({ interval, truth }) => interval.includes('±') && truth === 0.95,
    );
    expect(tooNarrow && keepsItsWord(tooNarrow, 300)).toBe(false);
  });
});
