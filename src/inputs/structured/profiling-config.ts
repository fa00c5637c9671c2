import { dateTime, finiteNumber, int64, jsonTextOrMap, textsPart, truth } from '../values/api-values.js';
import { message } from '../values/message-part.js';
import { leaf, listPart, mapped } from '../values/part.js';
import { text } from '../values/value-type.js';

const whole = leaf(int64);
const number = leaf(finiteNumber);
const flag = leaf(truth);
const metricName = leaf(text('accuracy'));
const sentence = leaf(text('What it measures'));

const customMetric = message(
  { name: leaf(text('cost')), file_path: leaf(text('s3://bucket/cost.py')) },
  {
    range_lower_bound: number,
    range_upper_bound: number,
    run_subset_performance: flag,
    run_subset_performance_drift: flag,
    run_overall_performance: flag,
    metadata: message(
      {},
      {
        short_description: sentence,
        starter_description: sentence,
        why_it_matters_description: sentence,
        configuration_description: sentence,
        example_description: sentence,
      },
    ),
  },
);

/** `profiling_config` of the API. Source: the published contract, ProfilingConfigInput, 2.0-beta to 2.10. */
export const profilingConfig = message(
  {},
  {
    data_profiling: message(
      {},
      {
        num_quantiles: whole,
        num_subsets: whole,
        column_type_info: message(
          {},
          {
            min_nunique_for_numeric: whole,
            numeric_violation_threshold: number,
            categorical_violation_threshold: number,
            min_unique_prop: number,
            allow_float_unique: flag,
            numeric_range_inference_threshold: number,
            unseen_values_allowed_criteria: number,
          },
        ),
        feature_relationship_info: message(
          {},
          {
            num_feats_to_profile: whole,
            compute_feature_relationships: flag,
            compute_numeric_feature_relationships: flag,
            ignore_nan_for_feature_relationships: flag,
            features_to_profile: textsPart,
          },
        ),
      },
    ),
    model_profiling: message(
      {},
      {
        nrows_for_summary: whole,
        nrows_for_feature_importance: whole,
        metric_configs_json: mapped(leaf(jsonTextOrMap), (map) => JSON.stringify(map)),
        impact_metric: metricName,
        impact_label_threshold: number,
        drift_impact_metric: metricName,
        subset_summary_metric: metricName,
        num_feats_for_subset_summary: whole,
        custom_metrics: listPart(customMetric, '[{name: cost, file_path: s3://bucket/cost.py}]'),
      },
    ),
  },
);

/** `eval_dataset_time_interval` of the API. */
export const timeInterval = message({}, { start_time: leaf(dateTime), end_time: leaf(dateTime) });
