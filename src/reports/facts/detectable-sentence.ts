import { performanceMetrics } from '../../domain/metrics/performance-metrics.js';
import { isOwnMetric } from '../../domain/own-metric.js';
import type { Results } from '../../domain/results.js';
import { formatAmount, isShareMetric } from './amount.js';
import { countOf } from './format-number.js';
import { metricWords } from './test-title.js';

const shownMetrics = 8;
/** Smaller ones are what binary fractions leave of 0. */
const roundingError = 1e-12;

/**
 * The smallest change of each metric that the run could have told, in one sentence: `With 383 rows a loss in accuracy
 * below 4.1 points, in F1 below 0.03 cannot be told from chance.` Silent about a metric of which every loss can be told, as
 * between two models that answer alike. Holds foreign text; `undefined` when there is nothing to tell.
 */
export function detectableSentence(results: Pick<Results, 'detectable'> | undefined): string | undefined {
  const byRows = new Map<number, string[]>();
  const untold = (results?.detectable ?? []).filter(({ drop }) => drop > roundingError);
  for (const { metric, title, rows, drop } of untold.slice(0, shownMetrics)) {
    const told = byRows.get(rows) ?? [];
    told.push(
      `in ${(isOwnMetric(metric) ? title : metricWords(metric)).slice(0, 40)} below ${tellDrop(metric, drop)}`,
    );
    byRows.set(rows, told);
  }
  const [first, ...others] = [...byRows].map(([rows, told]) => ({ rows, drops: told.join(', ') }));
  if (!first) return undefined;
  const rest = others.map(({ rows, drops }) => `; with ${countOf(rows, 'row')} one ${drops}`);
  return `With ${countOf(first.rows, 'row')} a loss ${first.drops} cannot be told from chance${rest.join('')}.`;
}

/** Drops in the label's unit are parts of the span of the reference's labels. */
function tellDrop(name: string, drop: number): string {
  const metric = performanceMetrics.find((one) => one.name === name);
  const isPart = metric?.kind === 'values' && metric.unit === 'label';
  return formatAmount(drop, isPart ? 'labelRange' : isShareMetric(name) ? 'points' : 'number', 2);
}
