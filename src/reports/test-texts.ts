// Written by scripts/generate.mjs from the embedded engine's tests.

/** Name and description of each stress test, by its type; a cluster runs most of the same. */
export const testTexts: Readonly<Record<string, { readonly title: string; readonly description: string }>> = {
  'floor:ranking': {
    title: 'Knows Something',
    description:
      'Compares the ranking of the classes by their scores with chance; catches a constant, a coin, and scores turned round.',
  },
  'floor:accuracy': {
    title: 'Better Than the Commonest Class',
    description:
      'Compares Accuracy with that of always answering the commonest class; catches a model that would better be a constant.',
  },
  'floor:label_order': {
    title: 'Label Order',
    description:
      'Looks for another order of the classes that would be right far more often; catches class names in the wrong order.',
  },
  'model_performance:accuracy': {
    title: 'Accuracy',
    description:
      'Compares Accuracy on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:multiclass_accuracy': {
    title: 'Multiclass Accuracy',
    description:
      'Compares Multiclass Accuracy on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:precision': {
    title: 'Precision',
    description:
      'Compares Precision on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:recall': {
    title: 'Recall',
    description:
      'Compares Recall on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:f1': {
    title: 'F1',
    description:
      'Compares F1 on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:macro_precision': {
    title: 'Macro Precision',
    description:
      'Compares Macro Precision on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:macro_recall': {
    title: 'Macro Recall',
    description:
      'Compares Macro Recall on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:macro_f1': {
    title: 'Macro F1',
    description:
      'Compares Macro F1 on the evaluation data with the reference data; catches a model that became worse.',
  },
  'model_performance:area_under_curve': {
    title: 'Area Under Curve',
    description:
      'Compares Area Under Curve on the evaluation data with the reference data; catches a model that became worse.',
  },
  'subset_performance:subset_accuracy': {
    title: 'Subset Accuracy',
    description:
      'Compares Accuracy on subsets of each feature with the whole; catches a segment that fails while the average holds.',
  },
  'subset_performance:subset_multiclass_accuracy': {
    title: 'Subset Multiclass Accuracy',
    description:
      'Compares Multiclass Accuracy on subsets of each feature with the whole; catches a segment that fails while the average holds.',
  },
  'subset_performance:subset_f1': {
    title: 'Subset F1',
    description:
      'Compares F1 on subsets of each feature with the whole; catches a segment that fails while the average holds.',
  },
  'subset_performance:subset_macro_f1': {
    title: 'Subset Macro F1',
    description:
      'Compares Macro F1 on subsets of each feature with the whole; catches a segment that fails while the average holds.',
  },
  text_identity: {
    title: 'Identity',
    description: 'Predicts the same texts again; catches a model whose answers are not repeatable.',
  },
  text_upper_case: {
    title: 'Upper-Case',
    description: 'Puts texts in capitals; catches a tokenizer that treats them as other words.',
  },
  text_lower_case: {
    title: 'Lower-Case',
    description: 'Puts texts in small letters; catches decisions that hang on a capital.',
  },
  text_remove_special_chars: {
    title: 'Remove Special Characters',
    description: 'Deletes full stops and apostrophes; catches decisions that hang on one.',
  },
  text_ascii: {
    title: 'Unicode to ASCII',
    description: 'Writes texts in ASCII; catches accents and typographic marks handled unlike plain letters.',
  },
  text_keyboard_aug_attack: {
    title: 'Keyboard Augmentation',
    description:
      'Hits the key beside characters in a few words; catches a model that is brittle to ordinary typing.',
  },
  text_char_substitution_attack: {
    title: 'Character Substitution',
    description: 'Replaces characters in a few words; catches a model that is brittle to ordinary typing.',
  },
  text_char_deletion_attack: {
    title: 'Character Deletion',
    description: 'Drops characters in a few words; catches a model that is brittle to ordinary typing.',
  },
  text_char_insertion_attack: {
    title: 'Character Insertion',
    description: 'Inserts characters in a few words; catches a model that is brittle to ordinary typing.',
  },
  text_char_swap_attack: {
    title: 'Character Swap',
    description:
      'Swaps neighbouring characters in a few words; catches a model that is brittle to ordinary typing.',
  },
  identity: {
    title: 'Identity',
    description: 'Predicts the same rows again; catches a model whose answers are not repeatable.',
  },
  null_substitution: {
    title: 'Null Substitution',
    description:
      'Puts nulls where there never were any; catches a model that crashes or jumps on a missing value.',
  },
  unseen_categorical_substitution: {
    title: 'Unseen Categorical Substitution',
    description:
      'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
  },
  outlier_substitution: {
    title: 'Numeric Outliers Substitution',
    description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
  },
  feature_type_change: {
    title: 'Feature Type Change',
    description:
      'Sends texts for numbers and numbers for texts; catches a model that crashes on "12" for 12.',
  },
  unseen_categorical: {
    title: 'Unseen Categorical',
    description:
      'Finds categories that the reference data do not have; catches a renamed or new code upstream.',
  },
  null_check: {
    title: 'Null Check',
    description:
      'Finds nulls in columns that have none in the reference data; catches a broken upstream join.',
  },
  numeric_outlier: {
    title: 'Numeric Outliers',
    description:
      'Finds numbers far outside the reference data; catches wrong units and placeholders such as 9999.',
  },
  text_encoding: {
    title: 'Text Encoding',
    description:
      'Finds texts that were read in another encoding, such as "cafÃ©", more often than in the reference data; catches a broken export or import.',
  },
  text_truncation: {
    title: 'Text Truncation',
    description:
      'Finds a length that far more texts have than in the reference data and few exceed; catches texts cut at a limit.',
  },
  label_drift: {
    title: 'Label Drift',
    description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
  },
  prediction_drift: {
    title: 'Prediction Drift',
    description: 'Compares the predicted probabilities with the reference; needs no labels.',
  },
  predicted_label_drift: {
    title: 'Predicted Label Drift',
    description: 'Compares the mix of predicted classes with the reference; needs no labels.',
  },
  categorical_feature_drift: {
    title: 'Categorical Feature Drift',
    description:
      'Compares the frequencies of values with the reference; catches data unlike those of training.',
  },
  numeric_feature_drift: {
    title: 'Numeric Feature Drift',
    description:
      'Compares the distribution of values with the reference; catches data unlike those of training.',
  },
  label_imbalance: {
    title: 'Label Imbalance',
    description:
      'Measures how much one class dominates the labels; catches a wrong, filtered or one-class file.',
  },
  duplicate_rows: {
    title: 'Duplicate Rows',
    description: 'Counts rows that repeat an earlier one; catches data that were joined or appended twice.',
  },
};
