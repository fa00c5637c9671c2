import type { ClassAnswers } from './answered-rows.js';
import { countOutcomes } from '../domain/metrics/outcomes.js';
import type { ClassMetric, Proportion, ShareLaw } from '../domain/metrics/performance-metric.js';
import { bootstrapLevels } from '../statistics/bootstrap.js';
import { areaInterval } from '../statistics/area-interval.js';
import { rocArea, type RocCurveArea } from '../statistics/delong.js';
import type { Interval } from '../statistics/interval.js';
import { standardErrorsOf } from '../statistics/normal.js';
import { wilsonInterval } from '../statistics/proportion-interval.js';
import type { RandomStream } from '../statistics/random.js';
import { countAlone, type JointCounts } from './joint-counts.js';
import { leastRows } from './measured-drop.js';
import { scoresOf, valueOf } from './paired-drop.js';
import { relevantRows } from './relevant-rows.js';

/** A metric of one model on one sample, and how sure it is. */
export interface Estimate {
  readonly value: number;
  readonly rows: number;
  readonly standardError: number;
  /** `level` is two-sided. */
  readonly intervalAt: (level: number) => Interval;
  /** For people. */
  readonly method: string;
}

const draws = 4000;
/** Of each outcome, as Agresti and Coull. */
const doubts = 2;

/** From a classifier's own rows, or why there is none, as the end of a sentence. */
export function classifierEstimate(
  metric: ClassMetric,
  answers: ClassAnswers,
  random: () => RandomStream,
): Estimate | string {
  const { law } = metric;
  const { count: rows, shortage } = relevantRows(metric, answers.labels);
  if (shortage !== undefined) return shortage;
  const result = metric.compute(answers.predictions, answers.labels);
  if (result.kind === 'undefined') return result.reason;
  switch (law.kind) {
    case 'share':
      return estimateShare(result.proportion?.successes ?? 0, rows);
    case 'ranks': {
      const isPositive = answers.labels.map((label) => Number(label === 1));
      const found = rocArea(scoresOf(answers), isPositive);
      return found ? estimateArea(found, 'DeLong interval') : 'a class is missing';
    }
    case 'counts': {
      if (law.asShare) {
        const proportion = law.asShare.shareOf(countOutcomes(answers.predictions, answers.labels));
        return proportion.total < leastRows
          ? `${proportion.total} rows matter to it, and at least ${leastRows} are needed`
          : estimateByShare(law.asShare, proportion);
      }
      const levelsOf = (joint: JointCounts) =>
        bootstrapLevels(
          joint.counts,
          (cells) => valueOf(law.fromOutcomes(joint.outcomesOf(0, cells))) ?? NaN,
          { draws, random: random() },
        );
      const at = levelsOf(countAlone(answers));
      const { estimate: value, standardError: spread } = at(0.95);
      // All rows right, or none: no draw differs, and yet it is not that sure.
      if (spread === 0) return estimateShare(value * rows, rows);
      // Nor is a class of which all are found, or none.
      const { standardError } = levelsOf(countAlone(answers, doubts))(0.95);
      const method = `bootstrap of ${draws} draws`;
      return { value, rows, standardError, method, intervalAt: (level) => at(level).interval };
    }
  }
}

/**
 * A metric that rises with a share of rows has the share's interval, at any level. Given how many rows matter, those
 * that are right among them are binomial, so the interval keeps its level and has some width at 0 and 1, too.
 */
export function estimateByShare({ toValue }: ShareLaw, { successes, total }: Proportion): Estimate {
  const share = estimateShare(successes, total);
  const intervalAt = (level: number): Interval => {
    const { low, high } = share.intervalAt(level);
    return { low: toValue(low), high: toValue(high) };
  };
  const { low, high } = intervalAt(0.95);
  return {
    ...share,
    value: toValue(share.value),
    standardError: (high - low) / (2 * standardErrorsOf(0.95)),
    intervalAt,
    method: 'Wilson interval',
  };
}

/**
 * From a value and the number of labelled rows it was measured on, where nothing else is known. `positiveShare`: the
 * share of rows of class 1, as far as another sample of the same data tells it.
 */
export function estimateFromValue(
  { law, tasks }: Pick<ClassMetric, 'law' | 'tasks'>,
  value: number,
  rows: number,
  positiveShare: number,
): Estimate {
  if (law.kind === 'share' && law.isRelevant(0)) return estimateShare(Math.round(value * rows), rows);
  const positives = Math.max(1, rows * positiveShare);
  if (law.kind === 'ranks') {
    const negatives = Math.max(1, rows - positives);
    const variance = hanleyMcNeil(value, positives, negatives);
    return estimateArea({ area: value, variance, positives, negatives }, 'Hanley–McNeil interval');
  }
  // A share of the rows of class 1, or a mean over classes: not surer than a share of so many rows.
  const effective = Math.max(1, Math.round(tasks.includes('binary-classification') ? positives : rows / 2));
  return estimateShare(value * effective, effective);
}

/** `successes` may be a fraction where the share is that of something else. */
export function estimateShare(successes: number, total: number): Estimate {
  // Agresti and Coull's: not 0 where all rows, or none, are right.
  const shrunk = (successes + doubts) / (total + 2 * doubts);
  return {
    value: successes / total,
    rows: total,
    standardError: Math.sqrt((shrunk * (1 - shrunk)) / (total + 2 * doubts)),
    intervalAt: (level) => wilsonInterval({ successes, total }, level),
    method: 'Newcombe interval',
  };
}

function estimateArea(found: RocCurveArea, method: string): Estimate {
  const intervalAt = (level: number): Interval => areaInterval(found, level);
  const { low, high } = intervalAt(0.95);
  // An area of 0 or 1 is not that sure either.
  const standardError =
    found.variance > 0 ? Math.sqrt(found.variance) : (high - low) / (2 * standardErrorsOf(0.95));
  const rows = Math.round(found.positives + found.negatives);
  return { value: found.area, rows, standardError, intervalAt, method };
}

/** The variance of an area from its value alone. Source: Hanley and McNeil, Radiology 143 (1982). */
function hanleyMcNeil(area: number, positives: number, negatives: number): number {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const square = area * area;
  const sum = area - square + (positives - 1) * (q1 - square) + (negatives - 1) * (q2 - square);
  return Math.max(0, sum / (positives * negatives));
}
