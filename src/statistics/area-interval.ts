import type { RocCurveArea } from './delong.js';
import type { Interval } from './interval.js';
import { standardErrorsOf } from './normal.js';
import { wilsonInterval } from './proportion-interval.js';

/**
 * The interval of an area from its DeLong variance on the scale of its logit, where areas near 1 are about normal;
 * area ± z·SE leaves 1 and misses too often there. Where the variance is 0 or not known, it is Wilson's for as many
 * trials as the smaller class has rows. `level` is two-sided.
 * Source: M. S. Pepe, The Statistical Evaluation of Medical Tests (2003), 5.2; Obuchowski and Lieber, Academic
 * Radiology 9 (2002), on areas of 1.
 */
export function areaInterval(
  { area, variance, positives, negatives }: RocCurveArea,
  level: number,
): Interval {
  if (!(variance > 0 && area > 0 && area < 1)) {
    const total = Math.min(positives, negatives);
    return wilsonInterval({ successes: area * total, total }, level);
  }
  const logit = Math.log(area / (1 - area));
  const reach = (standardErrorsOf(level) * Math.sqrt(variance)) / (area * (1 - area));
  return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}
