import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import { areaInterval } from '../../../statistics/area-interval.js';
import { rocArea } from '../../../statistics/delong.js';
import type { Interval } from '../../../statistics/interval.js';

/** Fewer rows of a class, or of all the others, tell nothing about its ranking. */
export const leastRowsOfClass = 20;

/** How well the scores rank the classes. */
export interface Ranking {
  /** Two classes: the area under the curve. More: the mean area of each class against all others. */
  readonly area: number;
  /** Of the area, 95 %. */
  readonly interval: Interval;
  /** The classes with enough rows, over which it is the mean. */
  readonly classes: readonly number[];
}

/** `undefined` when no class has enough rows. `labels`: class index per row, −1 = none. */
export function rankClasses(
  { probabilities, classCount }: ClassPredictions,
  labels: Int32Array,
): Ranking | undefined {
  // Of two classes the second says all.
  const candidates = classCount === 2 ? [1] : Array.from({ length: classCount }, (_, k) => k);
  const areas = candidates.flatMap((k) => {
    const scores = Float64Array.from(labels, (_, row) => probabilities[row * classCount + k] ?? 0);
    const isOfClass = Int32Array.from(labels, (label) => (label < 0 ? -1 : Number(label === k)));
    const found = rocArea(scores, isOfClass);
    return found && Math.min(found.positives, found.negatives) >= leastRowsOfClass ? [{ k, ...found }] : [];
  });
  if (areas.length === 0) return undefined;
  const mean = (of: (one: (typeof areas)[number]) => number): number =>
    areas.reduce((sum, one) => sum + of(one), 0) / areas.length;
  const area = mean((one) => one.area);
  // The standard error of a mean is at most that of its parts on average, however they hang together.
  const variance = mean((one) => Math.sqrt(one.variance)) ** 2;
  const positives = Math.min(...areas.map((one) => one.positives));
  const negatives = Math.min(...areas.map((one) => one.negatives));
  return {
    area,
    interval: areaInterval({ area, variance, positives, negatives }, 0.95),
    classes: areas.map(({ k }) => k),
  };
}

/** From here on a model that can't be told from chance may only have too few rows. */
export const surelyWeak = 0.6;

export type RankingVerdict = 'ranks' | 'knows-nothing' | 'wrong-way-round' | 'uncertain';

/** Whether the scores rank better than chance, by the interval of the area. */
export function rateRanking({ area, interval: { low, high } }: Ranking): RankingVerdict {
  if (low > 0.5) return 'ranks';
  if (high < 0.5) return 'wrong-way-round';
  return area < surelyWeak ? 'knows-nothing' : 'uncertain';
}
