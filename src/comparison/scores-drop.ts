import type { EvaluatedValues } from '../domain/evidence.js';
import { detectableDifference } from '../statistics/detectable.js';
import {
  chanceOfMean,
  meanInterval,
  pairedMeanDifference,
  sampleMean,
  welchDifference,
  type MeanDifference,
} from '../statistics/mean-difference.js';
import { estimateShare } from './estimate.js';
import { independentDrop } from './independent-drop.js';
import { power, type MeasuredDrop, type MetricFacts, type Sampling } from './measured-drop.js';
import { areEnoughPairs, pairRows } from './pair-rows.js';
import { sampleShare } from './paired-drop.js';

/**
 * How much worse the mean of the scores is than the baseline's: on the rows that both have where these are enough, else
 * as two samples. Scores of 0 and 1 alone are shares of rows, others are means.
 */
export function scoresDrop(facts: MetricFacts, there: EvaluatedValues, here: EvaluatedValues): MeasuredDrop {
  const pairs = pairRows(here, there);
  const isPaired = areEnoughPairs(pairs.here.length, here, there);
  const [former, present] = isPaired
    ? [takeScores(there, pairs.there), takeScores(here, pairs.here)]
    : [there.predictions.values, here.predictions.values];
  const areShares = former.every(isBit) && present.every(isBit);
  const compare = isPaired
    ? areShares
      ? pairedShares
      : pairedMeans
    : areShares
      ? independentShares
      : independentMeans;
  return compare(facts, former, present);
}

function pairedShares(facts: MetricFacts, former: Float64Array, present: Float64Array): MeasuredDrop {
  const right = facts.worseWhen === 'lower' ? 1 : 0;
  const flips = { bothRight: 0, toWrong: 0, toRight: 0, bothWrong: 0 };
  for (const [row, score] of present.entries()) {
    if (former[row] === right) flips[score === right ? 'bothRight' : 'toWrong']++;
    else flips[score === right ? 'toRight' : 'bothWrong']++;
  }
  return {
    ...means(facts, former, present),
    pairing: 'paired',
    method: 'exact McNemar test, score interval',
    flips: { toWrong: flips.toWrong, toRight: flips.toRight },
    sampling: sampleShare(flips),
  };
}

function pairedMeans(facts: MetricFacts, former: Float64Array, present: Float64Array): MeasuredDrop {
  const sign = signOf(facts);
  const differences = former.map((score, row) => sign * (score - (present[row] ?? NaN)));
  return {
    ...means(facts, former, present),
    pairing: 'paired',
    method: 'paired t test',
    flips: undefined,
    sampling: sampleMeans(pairedMeanDifference(sampleMean(differences))),
  };
}

function independentShares(facts: MetricFacts, former: Float64Array, present: Float64Array): MeasuredDrop {
  const [before, now] = [former, present].map((scores) => estimateShare(sumOf(scores), scores.length));
  if (!before || !now) throw new TypeError('there are two samples');
  return independentDrop(facts, before, now);
}

function independentMeans(facts: MetricFacts, former: Float64Array, present: Float64Array): MeasuredDrop {
  const sign = signOf(facts);
  const [before, now] = [former, present].map((scores) => sampleMean(scores.map((score) => sign * score)));
  if (!before || !now) throw new TypeError('there are two samples');
  return {
    ...means(facts, former, present),
    pairing: 'unpaired',
    method: "independent samples, Welch's t test",
    flips: undefined,
    sampling: sampleMeans(welchDifference(before, now)),
  };
}

function means(facts: MetricFacts, former: Float64Array, present: Float64Array) {
  const [baseline, current] = [sumOf(former) / former.length, sumOf(present) / present.length];
  const { name: metric, title, worseWhen } = facts;
  const drop = signOf(facts) * (baseline - current);
  return { metric, title, worseWhen, baseline, current, drop, rows: present.length };
}

function sampleMeans(difference: MeanDifference): Sampling {
  return {
    pWorse: chanceOfMean(difference),
    intervalAt: (level) => meanInterval(difference, level),
    detectableAt: (alpha) => detectableDifference(difference.standardError, alpha, power),
  };
}

function signOf({ worseWhen }: MetricFacts): 1 | -1 {
  return worseWhen === 'lower' ? 1 : -1;
}

function takeScores({ predictions: { values } }: EvaluatedValues, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? NaN);
}

function sumOf(scores: Float64Array): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

function isBit(score: number): boolean {
  return score === 0 || score === 1;
}
