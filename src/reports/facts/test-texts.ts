// Written by scripts/generate.mjs from the embedded engine's tests.

/** Name and description of each stress test, by its type; a cluster runs most of the same. */
export const testTexts: Readonly<Record<string, { readonly title: string; readonly description: string }>> = {
  model_failures: {
    title: 'Answers Every Row',
    description: 'Asks the model for every row as it is; catches cells that it cannot take.',
  },
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
  'floor:mean': {
    title: 'Better Than the Mean',
    description:
      "Compares the squared errors with those of always answering the reference's mean label; catches a constant, mixed-up answers, and numbers in another unit.",
  },
  'model_performance:accuracy': {
    title: 'Accuracy',
    description:
      'Compares Accuracy on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:multiclass_accuracy': {
    title: 'Multiclass Accuracy',
    description:
      'Compares Multiclass Accuracy on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:precision': {
    title: 'Precision',
    description:
      'Compares Precision on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:recall': {
    title: 'Recall',
    description:
      'Compares Recall on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:f1': {
    title: 'F1',
    description:
      'Compares F1 on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:macro_precision': {
    title: 'Macro Precision',
    description:
      'Compares Macro Precision on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:macro_recall': {
    title: 'Macro Recall',
    description:
      'Compares Macro Recall on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:macro_f1': {
    title: 'Macro F1',
    description:
      'Compares Macro F1 on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:area_under_curve': {
    title: 'Area Under Curve',
    description:
      'Compares Area Under Curve on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:root_mean_squared_error': {
    title: 'RMSE',
    description:
      'Compares RMSE on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:mean_absolute_error': {
    title: 'MAE',
    description:
      'Compares MAE on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:r_squared': {
    title: 'R²',
    description:
      'Compares R² on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  'model_performance:mean_absolute_percentage_error': {
    title: 'MAPE',
    description:
      'Compares MAPE on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.',
  },
  calibration: {
    title: 'Calibration',
    description:
      'Compares how sure the model is with how often it is right; catches probabilities that promise too much.',
  },
  'subset_performance:subset_accuracy': {
    title: 'Subset Accuracy',
    description:
      "Compares Accuracy on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.",
  },
  'subset_performance:subset_multiclass_accuracy': {
    title: 'Subset Multiclass Accuracy',
    description:
      "Compares Multiclass Accuracy on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.",
  },
  'subset_performance:subset_recall': {
    title: 'Subset Recall',
    description:
      "Compares Recall on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.",
  },
  'subset_performance:subset_class_recall': {
    title: 'Subset Recall by Class',
    description:
      "Compares Recall by Class on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.",
  },
  'subset_performance:subset_false_positive_rate': {
    title: 'Subset False Positive Rate',
    description:
      "Compares False Positive Rate on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.",
  },
  'subset_performance:subset_f1': {
    title: 'Subset F1',
    description:
      'Compares F1 on subsets of each feature with the same subset of the reference; catches a segment that became worse while the average holds.',
  },
  'subset_performance:subset_macro_f1': {
    title: 'Subset Macro F1',
    description:
      'Compares Macro F1 on subsets of each feature with the same subset of the reference; catches a segment that became worse while the average holds.',
  },
  'subset_performance:subset_root_mean_squared_error': {
    title: 'Subset RMSE',
    description:
      'Compares RMSE on subsets of each feature with the rest of the rows; catches a segment with large errors while the average holds.',
  },
  'subset_performance:subset_mean_absolute_error': {
    title: 'Subset MAE',
    description:
      'Compares MAE on subsets of each feature with the rest of the rows; catches a segment with large errors while the average holds.',
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
  model_determinism: {
    title: 'Determinism',
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
      'Compares the share of unknown categories with what the reference data predict; catches a renamed or new code upstream.',
  },
  null_check: {
    title: 'Null Check',
    description:
      'Compares the share of nulls in each column with the reference data; catches a broken upstream join.',
  },
  feature_type_check: {
    title: 'Feature Type Check',
    description:
      'Finds values of another kind than the reference data have, such as text among numbers; catches a changed export.',
  },
  numeric_outlier: {
    title: 'Numeric Outliers',
    description:
      'Compares the share of numbers far outside the usual range with the reference data; catches wrong units and placeholders such as 9999.',
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
  date_range: {
    title: 'Dates',
    description:
      'Looks at columns of dates as time; catches placeholders such as 1900-01-01, dates in the future, and days without data.',
  },
  category_spelling: {
    title: 'Category Spelling',
    description:
      'Finds values that differ from known ones in case, accents or separators alone; catches "new_york" for "New York".',
  },
  unit_change: {
    title: 'Unit Change',
    description:
      'Looks for columns that fit the reference once divided by a factor; catches grams for kilograms and cents for euros.',
  },
  frozen_column: {
    title: 'Frozen Column',
    description:
      'Looks for columns that no longer vary; catches a feed that stopped and repeats its last value.',
  },
  swapped_columns: {
    title: 'Swapped Columns',
    description:
      "Looks for two columns that hold each other's values; catches an export in another order of columns.",
  },
  broken_relation: {
    title: 'Broken Relation',
    description:
      'Looks for columns that lost their relation to the label and other columns; catches values joined to the wrong rows.',
  },
  label_drift: {
    title: 'Label Drift',
    description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
  },
  regression_label_drift: {
    title: 'Label Drift',
    description:
      'Compares the distribution of the labels with the reference; catches a test set drawn from elsewhere, or labels in another unit.',
  },
  prediction_drift: {
    title: 'Prediction Drift',
    description: 'Compares the predicted probabilities or numbers with the reference; needs no labels.',
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
      'Compares the most dominant label with the reference; catches a filtered file, and one without some class.',
  },
  duplicate_rows: {
    title: 'Duplicate Rows',
    description:
      'Counts rows that repeat an earlier one, beside those of the reference; catches data that were joined or appended twice.',
  },
  shared_rows: {
    title: 'Shared Rows',
    description:
      'Counts evaluation rows that the reference holds as well; catches test data that leaked into the training data.',
  },
  conflicting_labels: {
    title: 'Conflicting Labels',
    description:
      'Counts rows that have the features of others and another label; catches data that were labelled twice, or at random.',
  },
  label_leak: {
    title: 'Label Leak',
    description:
      'Measures how far one feature alone tells the label; catches a column that was made from the label.',
  },
};
