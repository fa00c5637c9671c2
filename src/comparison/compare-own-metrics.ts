import type { EvaluatedValues } from '../domain/evidence.js';
import { isShareOfRows } from '../domain/metrics/guess-direction.js';
import { ownMetricKey, unitOfOwnDrop, type OwnMetric } from '../domain/own-metric.js';
import { ownMetricsOf } from '../domain/own-metric-case.js';
import type { TestCase } from '../domain/results.js';
import { quoteWord } from '../domain/words/quote-word.js';
import { estimateFromInterval } from './estimate-from-interval.js';
import { estimateShare, type Estimate } from './estimate.js';
import { independentDrop } from './independent-drop.js';
import type { MeasuredDrop, MetricFacts } from './measured-drop.js';
import { inUnitsOf } from './scale-drop.js';
import { scoresDrop } from './scores-drop.js';
import { dropOfValues } from './value-drop.js';

/** What a run knows of the metrics of the user's own. */
export interface OwnSide {
  readonly cases: readonly TestCase[];
  /** A score for each row, by the hash of its id; `undefined` where there are none. */
  readonly scores?: EvaluatedValues | undefined;
}

export interface ComparedOwnMetrics {
  readonly drops: readonly MeasuredDrop[];
  /** Why some could not be compared though both runs have them. */
  readonly uncompared: string | undefined;
}

/**
 * Compares the metrics that scripts of the user's own measured: row by row where both runs have scores, by their
 * intervals where both have those, else by their values alone.
 */
export function compareOwnMetrics(here: OwnSide, there: OwnSide): ComparedOwnMetrics {
  const metricsThere = ownMetricsOf(there.cases);
  const drops: MeasuredDrop[] = [];
  const turned: string[] = [];
  for (const [name, present] of ownMetricsOf(here.cases)) {
    const former = metricsThere.get(name);
    const { worseWhen } = present;
    if (!former || worseWhen === undefined) continue;
    if (former.worseWhen !== worseWhen) {
      turned.push(name);
      continue;
    }
    const facts = { name: ownMetricKey(name), title: `${name} (own)`, worseWhen };
    const areScored = former.isScored && present.isScored;
    const drop =
      areScored && here.scores && there.scores
        ? scoresDrop(facts, there.scores, here.scores)
        : dropOfTwo(facts, former, present);
    const unit = unitOfOwnDrop(name, worseWhen, drop.baseline);
    drops.push(unit === 1 ? drop : inUnitsOf(unit, drop, "as a share of the baseline's"));
  }
  return { drops, uncompared: turned.length === 0 ? undefined : tellTurned(turned) };
}

function dropOfTwo(facts: MetricFacts, former: OwnMetric, present: OwnMetric): MeasuredDrop {
  const [before, now] = [estimateOf(former), estimateOf(present)];
  return before && now
    ? { ...independentDrop(facts, before, now), rows: present.rows }
    : { ...dropOfValues(facts, former.value, present.value), rows: present.rows };
}

/** `undefined` where nothing tells how sure the value is. */
function estimateOf({ name, value, rows, interval }: OwnMetric): Estimate | undefined {
  if (interval) return estimateFromInterval(value, interval, rows ?? 0);
  const isShare = rows !== undefined && isShareOfRows(name) && value >= 0 && value <= 1;
  return isShare ? estimateShare(Math.round(value * rows), rows) : undefined;
}

const shownNames = 5;

function tellTurned(names: readonly string[]): string {
  const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
  const shown = `${names.slice(0, shownNames).map(quoteWord).join(', ')}${more}`;
  return `own metrics that were better the other way in the baseline could not be compared: ${shown}`;
}
