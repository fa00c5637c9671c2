import { detectableDifference } from '../statistics/detectable.js';
import type { Estimate } from './estimate.js';
import { power, type MeasuredDrop, type MetricFacts } from './measured-drop.js';
import { pOfNormal } from './paired-drop.js';

/**
 * How much worse the present model is than the former one when they were measured on different rows. The interval of
 * the difference comes from those of the two values, which for shares of rows is Newcombe's.
 * Source: Zou and Donner, Statistics in Medicine 27 (2008) ("MOVER"); Newcombe, Statistics in Medicine 17 (1998).
 */
export function independentDrop(
  { name, title, worseWhen }: MetricFacts,
  former: Estimate,
  present: Estimate,
): MeasuredDrop {
  const sign = worseWhen === 'lower' ? 1 : -1;
  const drop = sign * (former.value - present.value);
  const standardError = Math.hypot(former.standardError, present.standardError);
  const methods = [...new Set([former.method, present.method])].join(' and ');
  return {
    metric: name,
    title,
    worseWhen,
    pairing: 'unpaired',
    method: `independent samples, ${methods}`,
    baseline: former.value,
    current: present.value,
    drop,
    rows: present.rows,
    flips: undefined,
    sampling: {
      pWorse: pOfNormal(drop, standardError),
      intervalAt: (level) => {
        const [of, op] = [former.intervalAt(level), present.intervalAt(level)];
        // The larger former and the smaller present value make the larger difference.
        const difference = former.value - present.value;
        const low = difference - Math.hypot(former.value - of.low, op.high - present.value);
        const high = difference + Math.hypot(of.high - former.value, present.value - op.low);
        return sign === 1 ? { low, high } : { low: -high, high: -low };
      },
      detectableAt: (alpha) => detectableDifference(standardError, alpha, power),
    },
  };
}
