import { float, text } from './measure.js';

/** Of a metric that a script of the user's own measured. */
export const ownMetricMeasures = {
  ownValue: float('value', 'performance-metric-value'),
  betterWhen: text('better when', 'direction'),
  measuredBy: text('measured by', 'performance-metric-name'),
};
