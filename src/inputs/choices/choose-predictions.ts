import { assertNever } from '../../domain/assert-never.js';
import type { DataParams, Predictions, PredictionSource } from '../../domain/plan.js';
import { uploadable } from './choose-dataset.js';
import { cloudNeedsCluster, type Chooser } from './chooser.js';
import type { GivenPredictions } from '../structured/given-predictions.js';

/**
 * Stored predictions; their column is `pred_col` of the data parameters. `undefined` when none were given, or after a
 * refusal.
 */
export function choosePredictions(chooser: Chooser, dataParams: DataParams): Predictions | undefined {
  const { given, isEmbedded, refuse } = chooser;
  const { predictions } = given;
  if (!predictions) return undefined;
  const { key } = predictions;
  if (key !== undefined && !isEmbedded) {
    return refuse(
      'predictions',
      'has a key, and a cluster matches predictions by the order of the rows alone: leave it out.',
    );
  }
  if (!predictions.reference && !predictions.evaluation) {
    return refuse('predictions', 'is empty. Example: {evaluation: ./predictions.csv}');
  }
  const column = dataParams['pred_col'];
  return {
    reference: predictions.reference && toSource(predictions.reference, chooser),
    evaluation: predictions.evaluation && toSource(predictions.evaluation, chooser),
    column: typeof column === 'string' ? column : undefined,
    key,
  };
}

function toSource(
  uri: NonNullable<GivenPredictions['evaluation']>,
  chooser: Chooser,
): PredictionSource | undefined {
  const { isEmbedded, refuse } = chooser;
  switch (uri.kind) {
    case 'file':
      return uploadable('predictions', { kind: 'workspace-file' as const, path: uri.path }, chooser);
    case 'cloud':
      if (isEmbedded) return refuse('predictions', cloudNeedsCluster(uri.path));
      return { kind: 'data-file', path: uri.path };
    case 'databricks':
      return isEmbedded
        ? refuse('predictions', 'a Databricks table needs a cluster: give a file of the workspace.')
        : uri;
    default:
      return assertNever(uri);
  }
}
