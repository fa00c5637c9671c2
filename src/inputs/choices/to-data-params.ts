import type { DataParams } from '../../domain/plan.js';
import type { Given } from '../settings.js';

/** What the data are, in the words of the API: the keys that have a setting of their own, and all others as given. */
export function toDataParams(given: Given, others: DataParams, hasPredictions: boolean): DataParams {
  const label = given['label-column'];
  const textFeatures = given['text-features'];
  const classNames = given['class-names'];
  // With stored predictions their column is one of their own file, not of the data.
  const { pred_col: predictionColumn, ...rest } = others;
  return {
    ...rest,
    ...(predictionColumn !== undefined && !hasPredictions && { pred_col: predictionColumn }),
    ...(label !== undefined && { label_col: label }),
    ...(textFeatures && { text_features: textFeatures }),
    ...(classNames && { class_names: classNames }),
  };
}
