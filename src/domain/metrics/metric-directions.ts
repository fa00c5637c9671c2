/**
 * Which way the metrics of the platform are bad, as far as one way is: a metric of both ways, such as the average
 * prediction, is not listed. Source: RIME 2.6 documentation, "Tests reference".
 */
export const metricDirections: Readonly<Record<string, 'lower' | 'higher'>> = {
  accuracy: 'lower',
  multiclass_accuracy: 'lower',
  precision: 'lower',
  recall: 'lower',
  f1: 'lower',
  macro_precision: 'lower',
  macro_recall: 'lower',
  macro_f1: 'lower',
  area_under_curve: 'lower',
  multiclass_area_under_curve: 'lower',
  rank_correlation: 'lower',
  mean_reciprocal_rank: 'lower',
  normalized_discounted_cumulative_gain: 'lower',
  r_squared: 'lower',
  false_positive_rate: 'higher',
  false_negative_rate: 'higher',
  mean_squared_error: 'higher',
  mean_squared_log_error: 'higher',
  root_mean_squared_error: 'higher',
  mean_absolute_error: 'higher',
  mean_absolute_percentage_error: 'higher',
};

/** Errors in the label's own unit, or its square: a drop of them is told as a share of the baseline's value. */
export const unitMetrics: readonly string[] = [
  'mean_squared_error',
  'mean_squared_log_error',
  'root_mean_squared_error',
  'mean_absolute_error',
  'mean_absolute_percentage_error',
];

/** For people, such as `Macro F1`. */
export function metricTitle(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
