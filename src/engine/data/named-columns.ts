import { DataError } from './data-error.js';
import { checkColumn } from './find-column.js';
import { gatherProblems } from './gather-problems.js';
import type { DatasetSettings } from './read-data-params.js';

/** Throws DataError for every column of the parameters that a file of these columns lacks, or that is two things. */
export function checkColumns(present: readonly string[], settings: DatasetSettings, path: string): void {
  const { labelColumn, textFeatures } = settings;
  gatherProblems([
    ...namedColumns(settings).map(
      ([name, what]) =>
        () =>
          checkColumn({ names: present }, name, what, path),
    ),
    () => {
      if (labelColumn === undefined || !textFeatures.includes(labelColumn)) return;
      throw new DataError(`"${labelColumn}" cannot be both the label column and a text feature.`);
    },
    () => {
      // Every answer would be right.
      if (labelColumn === undefined || labelColumn !== settings.predictionColumn) return;
      throw new DataError(
        `"${labelColumn}" cannot be both the label column and the predictions (data_params.pred_col).`,
      );
    },
  ]);
}

/** The columns that the parameters name, each with what for. */
export function namedColumns(settings: DatasetSettings): readonly (readonly [name: string, what: string])[] {
  const {
    labelColumn,
    predictionColumn,
    textFeatures,
    categoricalFeatures = [],
    featuresNotInModel,
  } = settings;
  const { protectedFeatures, intersections } = settings;
  const all = (names: readonly string[], what: string): (readonly [string, string])[] =>
    names.map((name) => [name, what]);
  return [
    ...all(labelColumn === undefined ? [] : [labelColumn], 'the label column (data_params.label_col)'),
    ...all(
      predictionColumn === undefined ? [] : [predictionColumn],
      'the predictions (data_params.pred_col)',
    ),
    ...all(textFeatures, 'the text feature (data_params.text_features)'),
    ...all(categoricalFeatures, 'the feature (data_params.categorical_features)'),
    ...all(featuresNotInModel, 'the feature (data_params.features_not_in_model)'),
    ...all(protectedFeatures, 'the feature (data_params.protected_features)'),
    ...all([...new Set(intersections.flat())], 'the feature (data_params.intersections)'),
  ];
}
