import type { LiveCluster } from './live-cluster.js';
import { liveKey } from './live-cluster.js';

/** Inputs of a run that makes everything it needs: project, image, uploads, data, model and predictions. */
export function inputsForAll(cluster: Pick<LiveCluster, 'url'>): Record<string, string> {
  return {
    'cluster-url': cluster.url,
    'api-key': liveKey,
    project: 'Loans',
    'model-task': 'binary-classification',
    'managed-image': 'loans_image',
    'pip-requirements': 'pandas==2.2.0',
    'model-uri': './model/model.py',
    'reference-uri': 'reference.csv',
    'evaluation-uri': 'hf:owner/loans',
    predictions: 's3://bucket/predictions.parquet',
    'label-column': 'defaulted',
    timeout: '60s',
    'poll-interval': '1s',
  };
}

/** The workspace of such a run. */
export const filesForAll = {
  'model/model.py': 'def predict_df(df): ...\n',
  'model/weights/w.bin': 'weights',
  'reference.csv': 'income,defaulted\n1,0\n2,1\n',
};
