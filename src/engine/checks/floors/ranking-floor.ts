import type { Severity } from '../../../domain/vocabulary.js';
import { float, int, text, tooFewRows } from '../../contract/case-result.js';
import type { CaseResult, StressTest } from '../../contract/stress-test.js';
import { floorTest, type FloorData } from './floor-test.js';
import { rateRanking, leastRowsOfClass, rankClasses, type RankingVerdict } from './rank-classes.js';

/** One case: whether the scores rank the classes better than chance does. */
export const rankingFloor: StressTest = floorTest(
  'ranking',
  'Knows Something',
  'Compares the ranking of the classes by their scores with chance; catches a constant, a coin, and scores turned round.',
  measureRanking,
);

const answers: Readonly<Record<RankingVerdict, { readonly severity: Severity; readonly says: string }>> = {
  ranks: { severity: 'pass', says: 'ranks better than chance' },
  'knows-nothing': { severity: 'alert', says: 'knows nothing: its ranking can not be told from chance' },
  'wrong-way-round': {
    severity: 'alert',
    says: 'answers the wrong way round: its ranking is worse than chance',
  },
  uncertain: {
    severity: 'pass',
    says: 'may know something: these rows are too few to tell its ranking from chance',
  },
};

function measureRanking({ predictions, labels }: FloorData): CaseResult {
  const ranking = rankClasses(predictions, labels);
  if (!ranking) {
    return tooFewRows(
      `no class has ${leastRowsOfClass} rows beside ${leastRowsOfClass} rows of other classes`,
    );
  }
  const verdict = rateRanking(ranking);
  const { severity, says } = answers[verdict];
  const { low, high } = ranking.interval;
  return {
    features: [],
    outcome: { kind: 'measured', severity },
    impact: 0.5 - ranking.area,
    measurements: [
      float('area under the curve above chance', 'performance-diff', ranking.area - 0.5),
      text('the model', 'performance-metric-name', says),
      float('area under the curve', 'performance-metric-value', ranking.area),
      float('area at least', 'performance-metric-value', low),
      float('area at most', 'performance-metric-value', high),
      int('evaluation sample size', 'performance-metric-value', labels.filter((label) => label >= 0).length),
      ...(verdict === 'uncertain' ? [text('uncertain', 'performance-metric-value', says)] : []),
    ],
  };
}
