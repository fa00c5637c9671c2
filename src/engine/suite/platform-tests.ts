/**
 * Keys of `individual_tests_config` for tests that the platform has. Those of them that the engine does not run are
 * refused by name, so that nobody mistakes "not run" for "passed". Source: RIME documentation 2.6 and 0.20,
 * "Configuring test suite".
 */
const singleKeys = [
  // Model performance
  'overall_metrics',
  'avg_confidence',
  'atc',
  'calibration_comparison',
  // Drift
  'feature_drift',
  'categorical_label_drift',
  'multiclass_pred_label_drift',
  'regression_label_drift',
  'prediction_drift',
  'correlation_feat_drift',
  'correlation_label_drift',
  'mutual_information_feat_drift',
  'mutual_information_label_drift',
  'null_proportion',
  'row_null_proportion',
  'embedding_drift',
  'char_dist_drift',
  'unigrams_drift',
  'bigrams_drift',
  // Abnormal inputs
  'unseen_categorical',
  'rare_categories',
  'numeric_outlier',
  'out_of_range',
  'null_check',
  'empty_string',
  'req_characters',
  'capitalization',
  'feature_type_check',
  'inconsistencies',
  'embedding_anomalies',
  'unseen_unigram_abnormal_input',
  'empty_string_abnormal_input',
  // Transformations, tabular
  'out_of_range_substitution',
  'outlier_substitution',
  'feature_type_change',
  'empty_string_substitution',
  'req_characters_deletion',
  'unseen_categorical_substitution',
  'null_substitution',
  'capitalization_change',
  // Transformations, text
  'text_identity',
  'text_upper_case',
  'text_lower_case',
  'text_remove_special_chars',
  'text_ascii',
  'text_char_substitution_attack',
  'text_char_deletion_attack',
  'text_char_insertion_attack',
  'text_char_swap_attack',
  'text_keyboard_aug_attack',
  'text_ocr_error_attack',
  'text_common_misspelling_attack',
  'text_synonym_swap_attack',
  'text_lm_word_substitution_attack',
  'text_lm_word_insertion_attack',
  // Adversarial, text
  'text_invisible_chars_attack',
  'text_deletion_chars_attack',
  'text_intentional_homoglyph_attack',
  'text_confusable_homoglyph_attack',
  'text_hotflip_attack',
  'universal_triggers_attack',
  // Adversarial, tabular
  'vulnerability',
  'sensitivity',
  'multi_feat_vulnerability',
  'multi_feat_sensitivity',
  'tabular_hopskipjump_attack',
  // Bias and fairness, tabular
  'demographic_parity',
  'demographic_parity_avg_pred',
  'demographic_parity_avg_rank',
  'equalized_odds',
  'equal_opportunity',
  'equal_opp_macro_recall',
  'predictive_equality',
  'intersectional_group_fairness',
  'group_fairness_avg_pred',
  'group_fairness_avg_rank',
  'class_imbalance',
  'chi_squared_independence',
  'protected_proxies',
  'predict_protected_features',
  'subset_sensitivity_pos_pred',
  'subset_sensitivity_avg_pred',
  'subset_sensitivity_avg_rank',
  'protected_feature_drift',
  // Data cleanliness
  'required_features',
  'duplicate_rows',
  'label_imbalance',
  'high_mi_feature_to_label',
  'mi_decrease_feature_to_label',
  'high_feature_correlation',
  // Data poisoning and evasion
  'exact_match_label_flipping',
  'near_match_label_flipping',
  'stateful_black_box_detection',
  // Other modalities
  'gendered_pronoun_distribution',
  'fill_mask_invariance',
  'images_hopskipjump_attack',
  'square_attack',
  'pixel_attack',
  'harmful_sql_generation',
  'stereotypical_sentence_fill',
];

/** One test per metric: on subsets, and on subsets from reference to evaluation. */
const subsetMetrics = [
  'accuracy',
  'multiclass_accuracy',
  'precision',
  'recall',
  'f1',
  'macro_precision',
  'macro_recall',
  'macro_f1',
  'area_under_curve',
  'multiclass_area_under_curve',
  'false_positive_rate',
  'false_negative_rate',
  'positive_prediction_rate',
  'average_prediction',
  'average_confidence',
  'average_thresholded_confidence',
  'prediction_variance',
  'positive_prediction_variance',
  'negative_prediction_variance',
  'mean_squared_error',
  'root_mean_squared_error',
  'mean_absolute_error',
  'mean_absolute_percentage_error',
  'mean_squared_log_error',
  'rank_correlation',
  'mean_reciprocal_rank',
  'average_rank',
  'normalized_discounted_cumulative_gain',
];

const swaps = [
  'masc_to_fem',
  'fem_to_masc',
  'masc_to_plural',
  'fem_to_plural',
  'masc_name_to_fem_name',
  'fem_name_to_masc_name',
  'maj_name_to_min_name',
  'min_name_to_maj_name',
  'high_country_to_low_country',
  'low_country_to_high_country',
];

const keys = new Set([
  ...singleKeys,
  ...swaps.map((swap) => `text_swap_${swap}`),
  ...subsetMetrics.flatMap((metric) => [`feat_subset_${metric}`, `feat_subset_drift_${metric}`]),
]);

/** Named-entity and generative tests, whose keys are not all published. */
const families = ['entity_', 'generative_', 'row_wise_'];

/** Whether the platform has a test with this key, be it run by the engine or not. */
export function isPlatformTest(key: string): boolean {
  return keys.has(key) || families.some((family) => key.startsWith(family));
}
