import { cleanlinessMeasures } from './cleanliness.js';
import { commonMeasures } from './common.js';
import { comparisonMeasures } from './comparison.js';
import { dataChangesMeasures } from './data-changes.js';
import { driftMeasures } from './drift.js';
import { floorsMeasures } from './floors.js';
import { inputsMeasures } from './inputs.js';
import { ownMetricMeasures } from './own-metrics.js';
import { performanceMeasures } from './performance.js';
import { subsetsMeasures } from './subsets.js';
import { whatIfsMeasures } from './what-ifs.js';

/**
 * Every measurement of the gate and its engine, once: what writes it and what reads it name it by its key here. A
 * cluster's own names stay text. Those of a metric or a dataset are functions of its name.
 */
export const m = {
  ...commonMeasures,
  ...performanceMeasures,
  ...floorsMeasures,
  ...subsetsMeasures,
  ...whatIfsMeasures,
  ...inputsMeasures,
  ...dataChangesMeasures,
  ...driftMeasures,
  ...cleanlinessMeasures,
  ...comparisonMeasures,
  ...ownMetricMeasures,
};
