import { dataFile, modelUri } from '../values/source-uri.js';
import { registered } from '../values/api-values.js';
import { endpoint } from '../structured/endpoint.js';
import { givenPredictions } from '../structured/given-predictions.js';
import { modelInfo } from '../structured/model-info.js';
import { configOnly, setting } from './setting.js';

/** What is tested: a model, its stored predictions, or metrics of the user's own. */
export const modelSettings = {
  'model-uri': setting(
    modelUri,
    'model.uri',
    'Model: `owner/name` of Hugging Face, a path (`.onnx`, `.py`, or a folder with an `.onnx` and its `tokenizer.json`), a cloud URL (without a cluster `https://` is a prediction service), or `none` for the data alone',
    'none; needed unless `model-id` is given',
  ),
  'model-id': setting(registered, 'model.id', 'An already registered model: its id or its name'),
  'model-info': configOnly(modelInfo, 'model.info', "The model in the API's words (`model_info`)"),
  'model-endpoint': configOnly(
    endpoint,
    'model.endpoint',
    'Model that a prediction service answers for, embedded engine: `{url, format, headers-from-env, batch-size, timeout, max-concurrency}`',
  ),
  'model-directory': configOnly(
    dataFile('./model'),
    'model.directory',
    'Folder that is uploaded with a model file of the workspace, which must lie in it',
    "the model file's own folder; at the root of the workspace the file alone",
  ),
  predictions: setting(
    givenPredictions,
    'model.predictions',
    'Stored predictions for the evaluation data, beside a model or instead of it; in the file also `{reference, evaluation, key}`',
  ),
  'model-metrics': configOnly(
    dataFile('./metrics.json'),
    'model.metrics',
    'JSON file with metrics of your own, compared with the baseline beside ours; alone it needs no model and no data',
  ),
  'model-scores': configOnly(
    dataFile('./scores.csv'),
    'model.scores',
    'Table with a row for each scored row (`id`, and `score` or `correct`), compared with the baseline row by row',
  ),
};
